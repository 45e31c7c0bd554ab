// Starts a session: from the beginning, or from the draft this device keeps.
import { Conditions } from '../answers/conditions.js';
import { outlineOf } from '../answers/outline.js';
import { fetchForOutline } from '../answers/fetch-for-outline.js';
import type { Answers } from '../model/answer.js';
import { GovFormError } from '../model/error.js';
import type { ProcedureProblem } from '../model/error.js';
import type { Draft } from '../model/draft.js';
import type { FormModel } from '../model/form-model.js';
import type { NoteLimit } from '../model/limit.js';
import type { Breathe } from '../model/slices.js';
import { matchLanguage } from '../model/text.js';
import type { Language } from '../model/text.js';
import type { Ports } from '../ports/ports.js';
import type { Words } from '../procedure/texts.js';
import type { WorkflowEvent } from '../workflow/compile-workflow.js';
import { REVIEW, START, pagesOf } from '../workflow/pages.js';
import { claimDraft } from './draft-claims.js';
import { draftOf, isWorthKeeping } from './draft-of.js';
import { FormSession } from './form-session.js';
import type { FormSessionParts } from './form-session-parts.js';
import { inEasyLanguage } from './language-switch.js';
import { createKeeping } from './keeping.js';
import type { LiveSession } from './live-session.js';
import { createOutbox } from './outbox.js';
import type { RestoredAnswers } from './restore-draft.js';
import type { Device, SaveState, Sends } from './screen.js';
import { sessionMachine } from './session-machine.js';
import { createStore } from './session-store.js';
import type { RowPages, SessionState, TaskRules } from './session-state.js';

export interface SessionOptions {
  readonly model: FormModel;
  /** Answers that the page knows already, as `fromDocument` reads them: taken where no draft is kept. */
  readonly answers?: Answers | undefined;
  /** Left out: to the receiver. */
  readonly sends?: Sends;
  readonly ports: Ports;
  readonly language: Language;
  /** The words in a language, with its fallbacks. Rejects when they cannot be fetched; the old language then stays. */
  readonly loadWords: (language: Language) => Promise<Words>;
  readonly draftId: string;
  /** Begins in easy language, where there is one. */
  readonly easy?: boolean | undefined;
  /** The host knows whose device it is; left out, the citizen is asked. */
  readonly device?: 'own' | 'shared' | undefined;
  readonly onFailure: (error: unknown) => void;
  /** A schema or an expression costs too much to be told or checked: for the designer, each once. */
  readonly onProblem?: (problem: ProcedureProblem) => void;
  /** Gives the page its turn between two pieces of the start. */
  readonly breathe?: Breathe;
}

export async function startSession(options: SessionOptions): Promise<LiveSession> {
  const { model, ports, draftId, loadWords, onFailure, breathe = () => undefined } = options;
  const [tasks, rowPages, rowCommands] = await Promise.all([fetchTaskRules(model), fetchRowPages(model), fetchRowCommands(model), fetchForOutline(model)]);
  const kept = await openDrafts(options);
  const language = languageOf(model, options.language);
  const [words, restored] = await Promise.all([loadWords(language), restore(options, kept.draft)]).catch((error: unknown) => {
    kept.release();
    throw error;
  });
  await breathe();
  const store = createStore(initialState(options, { ...kept, language, words, restored, tasks, rowPages }));
  await breathe();
  // The keeper asks for the draft as it stands at each write; by then the session is there.
  const live: { session?: FormSession } = {};
  const keeping = createKeeping({
    ports,
    draftId,
    onFailure,
    deviceAtStart: kept.hostDevice ?? 'undecided',
    savingAtStart: kept.saving,
    release: kept.release,
    revision: kept.draft?.revision ?? 0,
    draft: (revision, unsaved) => draftOf(store.state, { id: draftId, revision, unsaved, position: live.session?.position ?? REVIEW, now: ports.environment.now() }),
    onState: (saving) => {
      store.set({ saving });
      live.session?.announceSaving();
    },
  });
  // Loaded when they are first needed: most forms have no files.
  const attachments = async () => (await import('./attachments.js')).attachmentsFor({ store, ports, draftId, keeping, onFailure });
  const sending = senders({ store, ports, keeping, attachments, onFailure }, () => live.session?.sendAgain());
  await breathe();
  const session = new FormSession({ store, ports, keeping, attachments, ...sending, rowCommands, loadWords, onFailure });
  live.session = session;
  await breathe();
  if (kept.draft !== undefined) keeping.begin('own');
  session.start(resumption(model, kept.draft));
  await breathe();
  return session;
}

function senders({ store, ports, keeping, attachments, onFailure }: Pick<FormSessionParts, 'store' | 'ports' | 'keeping' | 'attachments' | 'onFailure'>, sendAgain: () => void): Pick<FormSessionParts, 'outbox' | 'machine'> {
  const save = (): Promise<void> => {
    if (isWorthKeeping(store.state)) keeping.changed();
    return keeping.flush();
  };
  const outbox = createOutbox({ store, ports, onFailure, save, sendAgain, attachments });
  return { outbox, machine: sessionMachine(store, ports, outbox) };
}

interface Kept {
  readonly draft: Draft | undefined;
  readonly saving: SaveState;
  readonly hostDevice: 'own' | 'shared' | undefined;
  /** Gives the draft back to other forms and pages. */
  readonly release: () => void;
}

/** Reading is allowed before anybody was asked; writing is not. Storage that fails never stops the form. */
async function openDrafts({ ports: { drafts }, draftId, device }: SessionOptions): Promise<Kept> {
  const hostDevice = drafts.keeps === 'memory' ? 'shared' : device;
  let release = () => {};
  const without = (saving: SaveState): Kept => ({ draft: undefined, saving, hostDevice, release });
  if (hostDevice === 'shared') return without({ state: 'idle' });
  try {
    await drafts.open();
    const claimed = await claimDraft(drafts, draftId);
    if (claimed === undefined) return without({ state: 'not-saved', reason: 'other-tab' });
    release = claimed;
    return { ...without({ state: 'idle' }), draft: await drafts.load(draftId) };
  } catch (error) {
    if (!(error instanceof GovFormError)) throw error;
    return without({ state: 'not-saved', reason: 'no-storage' });
  }
}

/** Loaded for one that has a task list. */
async function fetchTaskRules({ tasks }: FormModel): Promise<TaskRules | undefined> {
  return tasks === undefined ? undefined : (await import('./task-rules.js').catch(unfetched)).taskRules(tasks);
}

/** Loaded for one with such lists. */
async function fetchRowPages({ asks }: FormModel): Promise<RowPages | undefined> {
  return Object.values(asks).some(({ rows }) => rows === 'pages') ? (await import('./row-pages.js').catch(unfetched)).rowPages : undefined;
}

/** Left out for one that was compiled and has no rows. */
async function fetchRowCommands({ openPlaces }: FormModel): Promise<FormSessionParts['rowCommands']> {
  return openPlaces === false ? undefined : (await import('./row-commands.js').catch(unfetched)).rowCommands;
}

function unfetched(cause: unknown): never {
  throw new GovFormError('GF208', 'a part of the form cannot be fetched', 'Reload the page; check that all files of the build are published.', { cause });
}

/** Loaded for one: most who come bring no draft. */
async function restore({ model, ports }: SessionOptions, draft: Draft | undefined): Promise<RestoredAnswers | undefined> {
  if (draft === undefined) return undefined;
  const { restoreAnswers, withoutLostFiles } = await import('./restore-draft.js').catch(unfetched);
  return withoutLostFiles(model, { draft, restored: restoreAnswers(model, draft, ports.environment.today()), ports });
}

interface Start extends Kept {
  readonly language: Language;
  readonly words: Words;
  readonly restored: RestoredAnswers | undefined;
  readonly tasks: TaskRules | undefined;
  readonly rowPages: RowPages | undefined;
}

function initialState(
  { model, ports, answers: known, sends = 'to-receiver', easy = false, onProblem }: SessionOptions,
  { draft, saving, hostDevice, language, words, restored, tasks, rowPages }: Start,
): SessionState {
  const today = ports.environment.today();
  const noteLimit = eachOnce(onProblem);
  const { answers, provenances, formChanged, dropped } = restored ?? { answers: known ?? new Map(), provenances: new Map(), formChanged: false, dropped: 0 };
  const conditions = new Conditions();
  const outline = outlineOf(model, answers, today, conditions);
  outline.limits.forEach(noteLimit);
  const whose: Device = draft === undefined ? (hostDevice ?? 'undecided') : 'own';
  return {
    model, language, answers, provenances, today, conditions, sends,
    ...inEasyLanguage(words, easy),
    outline, noteLimit, tasks,
    passed: new Set(draft?.phase.at === 'asking' ? draft.phase.passed : []),
    stale: false,
    shown: new Map(),
    warned: new Set(),
    removed: new Map(),
    rowPages,
    openRow: draft?.phase.at === 'asking' ? draft.phase.row : undefined,
    device: whose,
    hostChoseDevice: hostDevice !== undefined,
    deviceMissing: false,
    saving: draft === undefined ? saving : { state: 'saved', at: draft.savedAt, keptUntil: draft.keptUntil },
    network: ports.environment.isOnline() ? 'online' : 'offline',
    restored: draft?.phase.at === 'asking' ? { savedAt: draft.savedAt, formChanged, dropped } : undefined,
    focus: { turn: 0, target: 'none' },
    envelope: draft?.phase.at === 'queued' ? draft.phase.envelope : undefined,
    attempts: draft?.phase.at === 'queued' ? draft.phase.attempts : 0,
    receipt: draft?.phase.at === 'sent' ? draft.phase.receipt : undefined,
  };
}

function resumption(model: FormModel, draft: Draft | undefined): WorkflowEvent | undefined {
  if (draft === undefined) return undefined;
  if (draft.phase.at === 'queued') return { type: 'RESUME_QUEUED' };
  if (draft.phase.at === 'sent') return { type: 'RECEIVED_EARLIER' };
  const { position } = draft.phase;
  if (position === START) return undefined;
  // A page that this version no longer has: the review shows what is there and what is missing.
  return { type: `GO.${[...pagesOf(model), REVIEW].includes(position) ? position : REVIEW}`, returning: false };
}

function languageOf(model: FormModel, wanted: Language): Language {
  return matchLanguage(wanted, model.languages) ?? model.languages[0] ?? wanted;
}

/** Told when what is under way is done: whoever listens may change the form. */
function eachOnce(tell: SessionOptions['onProblem']): NoteLimit {
  const told = new Set<string>();
  return (problem) => {
    const key = JSON.stringify(problem);
    if (told.has(key)) return;
    told.add(key);
    queueMicrotask(() => tell?.(problem));
  };
}
