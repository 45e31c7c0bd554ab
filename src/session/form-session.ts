// The one live object: commands in, screens out. Holds the state, moves along the way through the form, talks to the ports.
import type { Json } from '../model/json.js';
import type { Path } from '../model/path.js';
import { findIssues, stops } from '../validation/find-issues.js';
import type { WorkflowEvent } from '../workflow/compile-workflow.js';
import { START } from '../workflow/pages.js';
import { AnswerNews } from './answer-news.js';
import { aimAt, answer, emptied, leaveStep, onDay, upToDate, useEvidence } from './answering.js';
import { focusOn } from './arriving.js';
import type { Command } from './command.js';
import { isWorthKeeping } from './draft-of.js';
import { deriveQuestionOn } from './derive-question.js';
import { deriveScreen } from './derive-screen.js';
import type { FormSessionParts, Perform, RowCommands } from './form-session-parts.js';
import { LanguageSwitch, inEasyLanguage } from './language-switch.js';
import type { LiveSession } from './live-session.js';
import type { Screen, ScreenFrame, StartScreen } from './screen.js';
import type { SessionState } from './session-state.js';
import type { SessionStore } from './session-store.js';
import { WayThrough } from './way-through.js';

export class FormSession implements LiveSession {
  readonly environment: LiveSession['environment'];
  readonly addresses: LiveSession['addresses'];
  readonly #parts: FormSessionParts;
  readonly #store: SessionStore;
  readonly #way: WayThrough;
  #screen: Screen | undefined;
  #stopped = false;
  readonly #languages: LanguageSwitch;
  #stopHearing: (() => void) | undefined;
  readonly #news = new AnswerNews();
  readonly #rowCommands: Partial<RowCommands>;

  constructor(parts: FormSessionParts) {
    const { environment, addresses } = parts.ports;
    this.#parts = parts;
    this.environment = environment;
    this.addresses = addresses;
    this.#store = parts.store;
    this.#rowCommands = parts.rowCommands?.((change) => this.#showAndKeep(change(this.#store.state))) ?? {};
    this.#languages = new LanguageSwitch(parts.loadWords, (language, words) => this.#showAndKeep({ language, ...inEasyLanguage(words, this.#store.state.easy) }));
    this.#way = new WayThrough(parts, (isNewPage) => this.#moved(isNewPage));
    this.#hearNetwork();
  }

  /** Starts at the beginning, or where a restored draft left off. */
  start(resume?: WorkflowEvent): void {
    this.#way.start(resume);
  }

  /** The page a draft returns to. */
  get position(): string {
    return this.#way.page;
  }

  get screen(): Screen {
    return (this.#screen ??= deriveScreen(this.#store.state, this.#way.position));
  }

  dispatch(command: Command): void {
    if (this.#stopped) return;
    if (command.do !== 'answer') this.#store.set(upToDate(this.#store.state));
    const perform = { ...this.#perform, ...this.#rowCommands }[command.do] as ((command: Command) => void) | undefined;
    this.#news.around(command, this.#store, () => perform?.(command));
  }

  readonly sendAgain = (): void => this.#way.send('SEND', true);

  readonly subscribe: LiveSession['subscribe'] = (callback) => this.#store.subscribe(callback);
  readonly subscribeTo: LiveSession['subscribeTo'] = (path, callback) => this.#store.subscribeTo(path, callback);
  readonly subscribeToAnswers: LiveSession['subscribeToAnswers'] = (callback) => this.#news.subscribe(callback);
  readonly attachments: LiveSession['attachments'] = () => this.#parts.attachments();
  readonly question: LiveSession['question'] = (path) => deriveQuestionOn(this.#way.page, this.#store.state, path);

  get isComplete(): boolean {
    this.#store.set(upToDate(this.#store.state));
    return !findIssues(this.#store.state).some(stops);
  }

  get document(): Json {
    this.#store.set(upToDate(this.#store.state));
    return this.#store.state.outline.document;
  }

  rest(): boolean {
    const waits = this.#way.page !== START && this.#parts.keeping.rest();
    if (waits) this.#hearNetwork(false);
    return waits;
  }

  goOn(): void {
    this.#hearNetwork();
    this.#networkChanged();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#languages.end();
    this.#parts.outbox.cancel();
    this.#hearNetwork(false);
    this.#way.stop();
    await this.#parts.keeping.stop();
  }

  announce(): void {
    this.#screen = undefined;
    this.#store.announce();
  }

  /** No question needs to hear of it. */
  announceSaving(): void {
    this.#screen = undefined;
    this.#store.announceScreen();
  }

  readonly #perform: Perform = {
    answer: ({ path, raw }) => this.#answer(path, raw),
    continue: () => this.#continue(),
    back: () => this.#leavePage('BACK'),
    change: ({ path, aims }) => {
      this.#way.change(path);
      if (aims === true) this.#show(aimAt(this.#store.state, path));
    },
    'open-task': ({ step }) => this.#way.open(step, false),
    'choose-device': ({ device }) => this.#show({ device, deviceMissing: false }),
    'request-source': () => this.#way.send('REQUEST_SOURCE'),
    'use-source': () => this.#useSource(),
    'decline-source': () => this.#way.move('DECLINE_SOURCE'),
    submit: () => this.#submit(),
    'send-now': () => this.#way.send('SEND'),
    'switch-language': ({ language }) => void this.#languages.to(language).catch(this.#parts.onFailure),
    'use-easy-language': ({ easy }) => this.#show(inEasyLanguage(this.#store.state.words, easy)),
    'start-over': () => void this.#startOver(),
  };

  #answer(path: Path, raw: Json): void {
    const before = this.#store.state;
    const question = before.outline.questions.get(path);
    if (question === undefined || question.readOnly === true) return;
    this.#store.set(answer(before, question, raw));
    this.#screen = undefined;
    const after = this.#store.state;
    if (before.outline === after.outline && before.shown.size === after.shown.size) this.#store.announceAt([path]);
    else this.#store.announce();
    void this.#keep([path]);
  }

  #show(part: Partial<SessionState>): void {
    this.#store.set(part);
    this.announce();
  }

  #showAndKeep(part: Partial<SessionState>): void {
    this.#show(part);
    void this.#keep();
  }

  #continue(): void {
    const { screen } = this;
    if (screen.sort === 'start') this.#leaveStart(screen);
    else if (screen.sort === 'step') this.#leaveStep(screen.step);
    else if (screen.sort === 'tasks' && screen.done < screen.total) this.#show(focusOn('summary', this.#store.state));
    else if (screen.sort === 'source' && screen.stage.at !== 'failed') this.#show(focusOn('heading', this.#store.state));
    else if (screen.sort === 'source' || screen.sort === 'tasks') this.#way.move('CONTINUE');
  }

  #leaveStart({ asksDevice, device }: ScreenFrame & StartScreen): void {
    if (asksDevice && device === 'undecided') return this.#show({ deviceMissing: true, ...focusOn('summary', this.#store.state) });
    this.#parts.keeping.begin(this.#store.state.device);
    this.#way.move('CONTINUE');
  }

  #leaveStep(step: string): void {
    const { stays, ...next } = leaveStep(this.#store.state, step);
    this.#store.set((stays && next.rowPages?.begin(this.#store.state, step, next.shown)) || next);
    if (stays) this.announce();
    else this.#leavePage('CONTINUE');
  }

  /** From the page of a row to its list, or from the step. */
  #leavePage(type: 'CONTINUE' | 'BACK'): void {
    const closed = this.#store.state.rowPages?.close(this.#store.state, this.#way.page, type === 'CONTINUE');
    if (closed === undefined) this.#way.move(type);
    else this.#showAndKeep(closed);
  }

  #useSource(): void {
    const { evidence } = this.#way;
    if (evidence === undefined) return;
    this.#store.set(useEvidence(this.#store.state, evidence));
    this.#way.move('USE_SOURCE');
  }

  #submit(): void {
    this.#store.set(onDay(this.#store.state, this.#parts.ports.environment.today()));
    if (!this.isComplete) this.#show(focusOn('summary', this.#store.state));
    else this.#way.send('SUBMIT');
  }

  async #startOver(): Promise<void> {
    const { keeping } = this.#parts;
    const saving = await keeping.forget();
    if (this.#stopped) return;
    const { state } = this.#store;
    this.#store.set({ ...emptied(state), device: keeping.deviceAtStart, saving });
    this.#way.send('START_OVER');
    this.announce();
    if ([...state.answers.values()].some((answer) => answer.state !== 'blank')) this.#news.tell();
  }

  /** Resolves when the state as it stands is saved or could not be. */
  #keep(paths?: Iterable<Path>): Promise<void> {
    if (!this.#stopped && isWorthKeeping(this.#store.state)) this.#parts.keeping.changed(paths);
    return this.#parts.keeping.flush();
  }

  #moved(isNewPage: boolean): void {
    if (isNewPage) void this.#keep();
    this.announce();
  }

  #hearNetwork(hears = true): void {
    this.#stopHearing?.();
    this.#stopHearing = hears ? this.environment.onNetworkChange(() => this.#networkChanged()) : undefined;
  }

  #networkChanged(): void {
    const online = this.#parts.ports.environment.isOnline();
    this.#show({ network: online ? 'online' : 'offline' });
    if (online && this.#way.page === 'queued') this.#way.send('SEND', true);
  }
}
