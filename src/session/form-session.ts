// The one live object: commands in, screens out. Holds the state, runs the machine, talks to the ports, decides nothing.
import { createActor } from 'xstate';
import type { ActorRefFrom } from 'xstate';
import type { Json } from '../model/json.js';
import type { Path } from '../model/path.js';
import { findIssues, stops } from '../validation/find-issues.js';
import type { WorkflowEvent, WorkflowMachine } from '../workflow/compile-workflow.js';
import { machineClock } from '../workflow/machine-clock.js';
import { REVIEW, START, TASKS, stepPage } from '../workflow/pages.js';
import { AnswerNews } from './answer-news.js';
import { answer, emptied, leaveStep, onDay, stepOf, upToDate, useEvidence } from './answering.js';
import { arrive, focusSummary, type Place } from './arriving.js';
import type { Command } from './command.js';
import { isWorthKeeping } from './draft-of.js';
import { deriveQuestionOn } from './derive-question.js';
import { deriveScreen } from './derive-screen.js';
import type { FormSessionParts, Perform, RowCommands } from './form-session-parts.js';
import { LanguageSwitch, inEasyLanguage } from './language-switch.js';
import type { LiveSession } from './live-session.js';
import { openPages } from './open-pages.js';
import { placeOf, positionOf } from './position.js';
import type { Screen, ScreenFrame, StartScreen } from './screen.js';
import type { SessionState } from './session-state.js';
import type { SessionStore } from './session-store.js';

export class FormSession implements LiveSession {
  readonly environment: LiveSession['environment'];
  readonly addresses: LiveSession['addresses'];
  readonly #parts: FormSessionParts;
  readonly #store: SessionStore;
  readonly #machine: ActorRefFrom<WorkflowMachine>;
  #screen: Screen | undefined;
  #place: Place = { page: 'start', stage: '' };
  /** The page was reached without the citizen's doing: by restoring, or by sending again. */
  #unasked = false;
  #stopped = false;
  /** Steps that applied when Change was pressed. */
  #stepsBefore: ReadonlySet<string> = new Set();
  readonly #languages: LanguageSwitch;
  readonly #stopNetwork: () => void;
  readonly #news = new AnswerNews();
  readonly #rowCommands: Partial<RowCommands>;

  constructor(parts: FormSessionParts) {
    const { ports, machine, onFailure } = parts;
    this.#parts = parts;
    ({ environment: this.environment, addresses: this.addresses } = ports);
    this.#store = parts.store;
    this.#rowCommands = parts.rowCommands?.((change) => this.#showAndKeep(change(this.#store.state))) ?? {};
    this.#languages = new LanguageSwitch(parts.loadWords, (language, words) => this.#showAndKeep({ language, ...inEasyLanguage(words, this.#store.state.easy) }));
    this.#machine = createActor(machine, { clock: machineClock(ports.environment) });
    this.#machine.subscribe({ next: () => this.#moved(), error: onFailure });
    this.#stopNetwork = ports.environment.onNetworkChange(() => this.#networkChanged());
  }

  /** Starts at the beginning, or where a restored draft left off. */
  start(resume?: WorkflowEvent): void {
    this.#machine.start();
    this.#unasked = true;
    if (resume !== undefined) this.#machine.send(resume);
    this.#unasked = false;
    if (resume?.type === 'RESUME_QUEUED') this.#send('SEND', true);
  }

  /** The page a draft returns to. */
  get position(): string {
    return this.#place.page;
  }

  get screen(): Screen {
    return (this.#screen ??= deriveScreen(this.#store.state, positionOf(this.#store.state.model, this.#machine.getSnapshot())));
  }

  dispatch(command: Command): void {
    if (this.#stopped) return;
    if (command.do !== 'answer') this.#store.set(upToDate(this.#store.state));
    const perform = { ...this.#perform, ...this.#rowCommands }[command.do] as ((command: Command) => void) | undefined;
    this.#news.around(command, this.#store, () => perform?.(command));
  }

  readonly sendAgain = (): void => this.#send('SEND', true);

  readonly subscribe: LiveSession['subscribe'] = (callback) => this.#store.subscribe(callback);
  readonly subscribeTo: LiveSession['subscribeTo'] = (path, callback) => this.#store.subscribeTo(path, callback);
  readonly subscribeToAnswers: LiveSession['subscribeToAnswers'] = (callback) => this.#news.subscribe(callback);
  readonly attachments: LiveSession['attachments'] = () => this.#parts.attachments();
  readonly question: LiveSession['question'] = (path) => deriveQuestionOn(this.#place.page, this.#store.state, path);

  get isComplete(): boolean {
    this.#store.set(upToDate(this.#store.state));
    return !findIssues(this.#store.state).some(stops);
  }

  get document(): Json {
    this.#store.set(upToDate(this.#store.state));
    return this.#store.state.outline.document;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#languages.end();
    this.#parts.outbox.cancel();
    this.#stopNetwork();
    this.#machine.stop();
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
    change: ({ path }) => this.#change(path),
    'open-task': ({ step }) => this.#machine.send({ type: `GO.${stepPage(step)}`, returning: false }),
    'choose-device': ({ device }) => this.#show({ device, deviceMissing: false }),
    'request-source': () => this.#machine.send({ type: 'REQUEST_SOURCE' }),
    'use-source': () => this.#useSource(),
    'decline-source': () => this.#move('DECLINE_SOURCE'),
    submit: () => this.#submit(),
    'send-now': () => this.#send('SEND'),
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
    else if (screen.sort === 'tasks' && screen.done < screen.total) this.#show(focusSummary(this.#store.state));
    else if (screen.sort === 'source' || screen.sort === 'tasks') this.#move('CONTINUE');
  }

  #leaveStart({ asksDevice, device }: ScreenFrame & StartScreen): void {
    if (asksDevice && device === 'undecided') return this.#show({ deviceMissing: true, ...focusSummary(this.#store.state) });
    this.#parts.keeping.begin(this.#store.state.device);
    this.#move('CONTINUE');
  }

  #leaveStep(step: string): void {
    const { stays, ...next } = leaveStep(this.#store.state, step);
    this.#store.set(next);
    if (stays) this.announce();
    else this.#leavePage('CONTINUE');
  }

  /** From the page of a row to its list, or from the step. */
  #leavePage(type: 'CONTINUE' | 'BACK'): void {
    const closed = this.#store.state.rowPages?.close(this.#store.state, this.#place.page);
    if (closed === undefined) this.#move(type);
    else this.#showAndKeep(closed);
  }

  #move(type: 'CONTINUE' | 'BACK' | 'DECLINE_SOURCE' | 'USE_SOURCE'): void {
    const returning = this.#machine.getSnapshot().context.returning && type !== 'BACK';
    this.#machine.send({ type, open: openPages(this.#store.state, returning ? this.#stepsBefore : undefined) });
  }

  #change(path: Path): void {
    const step = stepOf(this.#store.state.outline, path);
    this.#stepsBefore = new Set(this.#store.state.outline.steps.keys());
    this.#store.set({ ...this.#store.state.rowPages?.changeTo(this.#store.state, path, this.#place.page), changing: this.#place.page === REVIEW ? path : undefined });
    if (step !== undefined) this.#machine.send({ type: `GO.${stepPage(step)}`, returning: this.#place.page !== TASKS });
  }

  #useSource(): void {
    const { sourceResult } = this.#machine.getSnapshot().context;
    if (sourceResult === undefined || !('found' in sourceResult)) return;
    this.#store.set(useEvidence(this.#store.state, sourceResult.found));
    this.#move('USE_SOURCE');
  }

  #submit(): void {
    this.#store.set(onDay(this.#store.state, this.#parts.ports.environment.today()));
    if (!this.isComplete) this.#show(focusSummary(this.#store.state));
    else this.#send('SUBMIT');
  }

  /** @param unasked by the clock or the network, not by the citizen: the focus stays where it is */
  #send(type: 'SEND' | 'SUBMIT', unasked = false): void {
    this.#unasked = unasked;
    this.#machine.send({ type });
  }

  async #startOver(): Promise<void> {
    const { keeping } = this.#parts;
    const saving = await keeping.forget();
    if (this.#stopped) return;
    this.#store.set({ ...emptied(this.#store.state), device: keeping.deviceAtStart, saving });
    this.#machine.send({ type: 'START_OVER' });
    this.announce();
    this.#news.tell();
  }

  /** Resolves when the state as it stands is saved or could not be. */
  #keep(paths?: Iterable<Path>): Promise<void> {
    if (!this.#stopped && isWorthKeeping(this.#store.state)) this.#parts.keeping.changed(paths);
    return this.#parts.keeping.flush();
  }

  #moved(): void {
    const snapshot = this.#machine.getSnapshot();
    const [from, to] = [this.#place, placeOf(snapshot)];
    this.#place = to;
    const quietly = this.#unasked && (from.page === START || to.page === 'queued' || to.page === 'sending');
    if (from.page !== to.page || from.stage !== to.stage) {
      const refused = to.page === REVIEW && snapshot.context.refusal !== undefined;
      this.#store.set(arrive(this.#store.state, { from, to, quietly, refused }));
    }
    if (from.page !== to.page && to.page !== 'sending' && !quietly) void this.#keep();
    this.announce();
  }

  #networkChanged(): void {
    const online = this.#parts.ports.environment.isOnline();
    this.#show({ network: online ? 'online' : 'offline' });
    if (online && this.#place.page === 'queued') this.#send('SEND', true);
  }
}
