// Everything a screen is derived from, in one value. Replaced as a whole, never changed in place.
import type { Relevance } from '../answers/relevance.js';
import type { Answers } from '../model/answer.js';
import type { FormModel } from '../model/form-model.js';
import type { Issue } from '../model/issue.js';
import type { Path } from '../model/path.js';
import type { Provenances } from '../model/provenance.js';
import type { Receipt, SubmissionEnvelope } from '../model/submission.js';
import type { Language } from '../model/text.js';
import type { Words } from '../procedure/texts.js';
import type { SchemaValidator } from '../validation/schema-validator.js';
import type { Device, SaveState, ScreenFrame } from './screen.js';

export interface SessionState {
  readonly model: FormModel;
  readonly validator: SchemaValidator;
  readonly words: Words;
  readonly language: Language;
  readonly answers: Answers;
  readonly provenances: Provenances;
  readonly relevance: Relevance;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Issues shown since the last failed Continue; one leaves when its answer is corrected. */
  readonly shown: ReadonlyMap<Path, Issue>;
  readonly device: Device;
  readonly hostChoseDevice: boolean;
  readonly deviceMissing: boolean;
  readonly saving: SaveState;
  readonly network: 'online' | 'offline';
  readonly restored: ScreenFrame['restored'];
  readonly focus: ScreenFrame['focus'];
  /** Frozen for sending, from Submit until the receiver has answered. */
  readonly envelope: SubmissionEnvelope | undefined;
  readonly attempts: number;
  readonly receipt: Receipt | undefined;
}
