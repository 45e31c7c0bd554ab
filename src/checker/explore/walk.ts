// Walks one set of answers through the real engine, as a citizen would: page after page, question after question, until the
// receipt. Touches no device and no network but by the ports it is given.
import { listsOf } from './fill.js';
import type { AnswerSet } from './explore.js';
import { rawOf } from '../../fields/field-kinds.js';
import { BLANK } from '../../model/answer.js';
import type { FormModel, SourceModel } from '../../model/form-model.js';
import { isJsonObject } from '../../model/json.js';
import type { Json, JsonObject } from '../../model/json.js';
import { pointerTokens, toPointer, valueAtPointer } from '../../model/path.js';
import type { Path } from '../../model/path.js';
import type { Ports } from '../../ports/ports.js';
import type { SourcePort } from '../../ports/source.js';
import type { Words } from '../../procedure/texts.js';
import { jsonEqual } from '../../schema/json-equal.js';
import type { Command } from '../../session/command.js';
import type { LiveSession } from '../../session/live-session.js';
import type { Screen } from '../../session/screen.js';
import type { IssueScreen, ListItem, StepItem } from '../../session/step-items.js';
import type { AttachmentStore } from '../../ports/attachment-store.js';
import { startSession } from '../../session/start-session.js';

export interface WalkOptions {
  readonly model: FormModel;
  readonly words: Words;
  /** Fresh for each walk. */
  readonly ports: Omit<Ports, 'sources'>;
  /** Whether what a register offers is used: it then offers what the answers say. */
  readonly sources: 'used' | 'declined';
}

export interface Walked {
  /** Ids of the steps and sources that were shown, in order. */
  readonly pages: readonly string[];
  /** Why it came to no receipt; left out: it did, and what was sent is what the set says. */
  readonly stuck?: { readonly at: string; readonly because: string };
}

export async function walk(set: AnswerSet, { model, words, ports, sources }: WalkOptions): Promise<Walked> {
  const failures: unknown[] = [];
  const registers = Object.fromEntries(model.sources.map((source) => [source.id, registerSaying(source, set.outline.document)]));
  const [language = 'en'] = model.languages;
  const session = await startSession({
    model, language, draftId: 'walk', ports: { ...ports, drafts: { ...ports.drafts, attachments: async () => ANY_FILE }, sources: registers }, loadWords: () => Promise.resolve(words), onFailure: (error) => failures.push(error),
  });
  const walker = new Walker(session, set, sources);
  const walked = await walker.walk();
  await session.stop();
  const [failure] = failures;
  return failure === undefined ? walked : { ...walked, stuck: { at: walker.at, because: String(failure) } };
}

/** Answers that were thought of speak of files that nobody has: no bytes stand for any of them. */
const ANY_FILE: AttachmentStore = { put: async () => undefined, get: async () => new Uint8Array(), digests: async () => new Set(), retain: async () => undefined };

/** Pages after which something goes round. */
const MOST_PAGES = 2000;

class Walker {
  readonly #session: LiveSession;
  readonly #set: AnswerSet;
  readonly #sources: WalkOptions['sources'];
  readonly #pages: string[] = [];

  constructor(session: LiveSession, set: AnswerSet, sources: WalkOptions['sources']) {
    this.#session = session;
    this.#set = set;
    this.#sources = sources;
  }

  get at(): string {
    return nameOf(this.#session.screen);
  }

  async walk(): Promise<Walked> {
    for (let count = 0; count < MOST_PAGES; count += 1) {
      const { screen } = this.#session;
      if (screen.sort === 'receipt') return this.#arrived();
      // The page of a row lies within its step.
      const page = screen.sort === 'step' ? screen.step : nameOf(screen);
      if ((screen.sort === 'step' || screen.sort === 'source') && this.#pages.at(-1) !== page) this.#pages.push(page);
      const because = await this.#leave(screen);
      if (because !== undefined) return { pages: this.#pages, stuck: { at: nameOf(screen), because } };
    }
    return { pages: this.#pages, stuck: { at: this.at, because: `after ${MOST_PAGES} pages there is no end` } };
  }

  #arrived(): Walked {
    const { document } = this.#session;
    if (jsonEqual(document, this.#set.outline.document)) return { pages: this.#pages };
    return { pages: this.#pages, stuck: { at: 'receipt', because: `other answers were sent than were given: ${JSON.stringify(document)}` } };
  }

  /** Why the page cannot be left; `undefined` once it was. */
  async #leave(screen: Screen): Promise<string | undefined> {
    switch (screen.sort) {
      case 'start':
        if (screen.asksDevice) this.#session.dispatch({ do: 'choose-device', device: 'shared' });
        return this.#go({ do: 'continue' }, screen);
      case 'source':
        return this.#leaveSource(screen);
      case 'step':
        this.#answer();
        // A row that was added may have a page of its own.
        return this.#go({ do: 'continue' }, this.#session.screen);
      case 'tasks':
        return this.#leaveTasks(screen);
      case 'review':
        return this.#go({ do: 'submit' }, screen);
      case 'sending':
      case 'queued':
      case 'receipt':
        return (await this.#until((now) => now.sort !== screen.sort)) ? undefined : 'nothing comes back';
    }
  }

  /** The first that is not completed yet; once all are, on to the review. */
  async #leaveTasks(screen: Extract<Screen, { readonly sort: 'tasks' }>): Promise<string | undefined> {
    const open = screen.sections.flatMap(({ tasks }) => tasks).filter(({ state }) => state !== 'completed');
    const steps = open.flatMap((task) => (task.state === 'cannot-start' ? [] : [task.step]));
    if (open.length > 0 && steps.length === 0) return `no task can start: ${open.map(({ id }) => id).join(', ')}`;
    return this.#go(steps[0] === undefined ? { do: 'continue' } : { do: 'open-task', step: steps[0] }, screen);
  }

  async #leaveSource(screen: Screen): Promise<string | undefined> {
    if (this.#sources === 'declined') return this.#go({ do: 'decline-source' }, screen);
    this.#session.dispatch({ do: 'request-source' });
    await this.#until((now) => now.sort !== 'source' || now.stage.at === 'preview' || now.stage.at === 'failed');
    const { screen: now } = this.#session;
    return this.#go({ do: now.sort === 'source' && now.stage.at === 'preview' ? 'use-source' : 'continue' }, screen);
  }

  /** A warning stops once. */
  async #go(command: Command, screen: Screen): Promise<string | undefined> {
    const isElsewhere = (now: Screen): boolean => nameOf(now) !== nameOf(screen);
    this.#session.dispatch(command);
    if (isElsewhere(this.#session.screen)) return undefined;
    if (issuesOn(this.#session.screen).every(({ issue }) => issue.severity !== undefined)) this.#session.dispatch(command);
    if (await this.#until(isElsewhere, issuesOn(this.#session.screen).length > 0 ? 1 : undefined)) return undefined;
    return issuesOn(this.#session.screen).map(({ issue: { path, code } }) => `${code} at ${path}`).join(', ') || 'nothing follows';
  }

  /** What is asked here, as long as answers bring more. */
  #answer(): void {
    const given = new Set<Path>();
    for (;;) {
      const { screen } = this.#session;
      if (screen.sort !== 'step') return;
      if (this.#changeRows(screen.items)) continue;
      const question = screen.questions.find(({ path, readOnly }) => readOnly !== true && !given.has(path));
      if (question === undefined) return;
      given.add(question.path);
      const answer = this.#set.answers.get(question.path);
      if (answer !== undefined && !jsonEqual({ ...answer }, { ...question.answer })) this.#session.dispatch({ do: 'answer', path: question.path, raw: rawOf(question, answer.state === 'blank' ? BLANK : answer) });
    }
  }

  #changeRows(items: readonly StepItem[]): boolean {
    const wanted = new Map(listsOf(this.#set.outline).map(({ path, rows }) => [path, rows.length]));
    const list = listsIn(items).find(({ path, rows, canAdd }) => canAdd && rows.length < (wanted.get(path) ?? 0));
    if (list !== undefined) this.#session.dispatch({ do: 'add-row', list: list.path });
    return list !== undefined;
  }

  /** @param turns of the event loop; left out, long enough for anything that answers at once */
  async #until(holds: (screen: Screen) => boolean, turns = 500): Promise<boolean> {
    for (let turn = 0; turn < turns && !holds(this.#session.screen); turn += 1) await new Promise((resolve) => setTimeout(resolve, turn < 50 ? 0 : 10));
    return holds(this.#session.screen);
  }
}

function nameOf(screen: Screen): string {
  if (screen.sort === 'step') return screen.row === undefined ? screen.step : `${screen.step} ${screen.row.path}`;
  return screen.sort === 'source' ? screen.source.id : screen.sort;
}

function issuesOn(screen: Screen): readonly IssueScreen[] {
  return screen.sort === 'step' || screen.sort === 'review' ? screen.issues : [];
}

function listsIn(items: readonly StepItem[]): readonly ListItem[] {
  return items.flatMap((item) => {
    if (item.sort === 'question' || item.sort === 'notice') return [];
    return item.sort === 'group' ? listsIn(item.items) : [item, ...item.rows.flatMap((row) => listsIn(row.items))];
  });
}

/** A register that holds what the answers say. */
function registerSaying({ fields }: SourceModel, document: Json): SourcePort {
  let record: Json = {};
  for (const { from, to } of fields) {
    const value = valueAtPointer(document, toPointer(to));
    if (value !== undefined) record = withValue(record, pointerTokens(from), value);
  }
  return { request: () => Promise.resolve({ outcome: 'found', record, retrievedAt: '2026-01-01T00:00:00Z' }) };
}

function withValue(whole: Json, [name, ...rest]: readonly string[], value: Json): Json {
  if (name === undefined) return value;
  const members: JsonObject = isJsonObject(whole) ? whole : {};
  return { ...members, [name]: withValue(members[name] ?? {}, rest, value) };
}
