// The residence certificate, live, with a clock and a network that tests move by hand.
import { manualEnvironment, memoryDrafts, memorySource, memorySubmission } from '../../src/adapters/index.js';
import type { ManualEnvironment, MemorySubmission } from '../../src/adapters/index.js';
import { checkProcedure, compileProcedure, startSession, wordsFrom } from '../../src/engine.js';
import type { CheckedProcedure, DraftStore, FormModel, LiveSession, Ports, SourceOutcome } from '../../src/engine.js';
import type { Screen } from '../../src/session/screen.js';
import { readProcedureFolder } from '../procedure-files.js';

export interface Bench {
  readonly session: LiveSession;
  readonly environment: ManualEnvironment;
  readonly submission: MemorySubmission;
  readonly drafts: DraftStore;
  readonly failures: unknown[];
}
export interface BenchOptions {
  readonly drafts?: DraftStore;
  readonly environment?: ManualEnvironment;
  readonly submission?: MemorySubmission;
  readonly register?: SourceOutcome | (() => SourceOutcome | Promise<SourceOutcome>);
  readonly device?: 'own' | 'shared';
  readonly language?: string;
  readonly loadsNoWords?: boolean;
}

/** A store that says it keeps drafts on the device, as the real one does. */
export const deviceDrafts = (): DraftStore => ({ ...memoryDrafts({ now: () => '2026-03-01T12:00:00.000Z' }), keeps: 'device' });

export const RECORD = {
  familyName: 'Démo',
  givenNames: 'Testine Anne',
  birthDate: '1989-03-12',
  nationalId: '1893120105732',
  address: { street: 'Rue de l’Exemple', number: '12', postalCode: '1234', locality: 'Luxembourg' },
};
export const FOUND: SourceOutcome = { outcome: 'found', record: RECORD, retrievedAt: '2026-03-01T12:00:00Z' };

export async function residence(): Promise<{ readonly checked: CheckedProcedure; readonly model: FormModel }> {
  const { checked } = checkProcedure(readProcedureFolder('residence-certificate'));
  if (checked === undefined) throw new Error('the procedure must pass its check');
  return { checked, model: await compileProcedure(checked, manualEnvironment().sha256) };
}

export async function openBench(options: BenchOptions = {}): Promise<Bench> {
  const { checked, model } = await residence();
  const { drafts = deviceDrafts(), environment = manualEnvironment(), submission = memorySubmission(), register = FOUND } = options;
  const failures: unknown[] = [];
  const ports: Ports = { drafts, environment, submission, sources: { rnpp: memorySource(register) } };
  const session = await startSession({
    model,
    ports,
    language: options.language ?? 'fr',
    loadWords: async (language) => (options.loadsNoWords ? Promise.reject(new Error('offline')) : wordsFrom([language, 'en'].flatMap((each) => checked.texts[each] ?? []))),
    draftId: 'residence',
    ...(options.device === undefined ? {} : { device: options.device }),
    onFailure: (error) => failures.push(error),
  });
  return { session, environment, submission, drafts, failures };
}

/** The screen, when it is of this sort; otherwise the test ends here. */
export function screenOf<Sort extends Screen['sort']>(session: LiveSession, sort: Sort): Extract<Screen, { sort: Sort }> {
  const { screen } = session;
  if (screen.sort !== sort) throw new Error(`expected a screen of sort ${sort}, got ${screen.sort}`);
  return screen as Extract<Screen, { sort: Sort }>;
}

/** Lets promises settle: the machine's actors, storage and digests answer in later turns. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
}

/** Waits for a screen of this sort. */
export async function arrivalAt<Sort extends Screen['sort']>(session: LiveSession, sort: Sort): Promise<Extract<Screen, { sort: Sort }>> {
  for (let turn = 0; turn < 1000 && session.screen.sort !== sort; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
  return screenOf(session, sort);
}

/** Answers what is on the current step and goes on. */
export function answerStep(session: LiveSession, answers: Readonly<Record<string, unknown>>): void {
  for (const [path, raw] of Object.entries(answers)) session.dispatch({ do: 'answer', path, raw: raw as never });
  session.dispatch({ do: 'continue' });
}

/** From the start page to the offer of the register. */
export function toOffer(session: LiveSession): void {
  session.dispatch({ do: 'choose-device', device: 'own' });
  session.dispatch({ do: 'continue' });
  answerStep(session, { requester: 'bank' });
}

/** From the offer to check-your-answers, with the register's data. */
export async function toReview(session: LiveSession): Promise<void> {
  toOffer(session);
  session.dispatch({ do: 'request-source' });
  await settled();
  session.dispatch({ do: 'use-source' });
  answerStep(session, { variant: 'standard' });
  answerStep(session, { mentions: [] });
  answerStep(session, { 'formerAddresses.which': 'none' });
  answerStep(session, { certificateLanguage: 'fr' });
  answerStep(session, { reason: '' });
}
