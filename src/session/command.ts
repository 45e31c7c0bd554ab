// The only thing that travels back from the views: what the citizen wants.
import type { Json } from '../model/json.js';
import type { Path } from '../model/path.js';
import type { Language } from '../model/text.js';

export type Command =
  /** `raw` is what the question's controls hold, in that kind's own shape. */
  | { readonly do: 'answer'; readonly path: Path; readonly raw: Json }
  | { readonly do: 'continue' }
  | { readonly do: 'back' }
  /** From check-your-answers to the step of a question, and back there on Continue. */
  | { readonly do: 'change'; readonly path: Path }
  | { readonly do: 'choose-device'; readonly device: 'own' | 'shared' }
  | { readonly do: 'request-source' }
  | { readonly do: 'use-source' }
  | { readonly do: 'decline-source' }
  | { readonly do: 'submit' }
  /** Tries a queued submission again now. */
  | { readonly do: 'send-now' }
  | { readonly do: 'switch-language'; readonly language: Language }
  /** Erases the draft and begins anew. */
  | { readonly do: 'start-over' };
