// The one live object: commands in, screens out. Holds the state, runs the machine, talks to the ports, decides nothing.
import { createActor } from 'xstate';
import type { ActorRefFrom } from 'xstate';
import type { Json } from '../model/json.js';
import type { Path } from '../model/path.js';
import type { Language } from '../model/text.js';
import type { Words } from '../procedure/texts.js';
import { findIssues } from '../validation/find-issues.js';
import type { WorkflowEvent, WorkflowMachine } from '../workflow/compile-workflow.js';
import { machineClock } from '../workflow/machine-clock.js';
import { REVIEW, START, stepPage } from '../workflow/pages.js';
import { answer, emptied, leaveStep, onDay, sameRelevance, useEvidence } from './answering.js';
import { arrive, focusSummary } from './arriving.js';
import type { Place } from './arriving.js';
import type { Command } from './command.js';
import { isWorthKeeping } from './draft-of.js';
import { deriveQuestionOn } from './derive-question.js';
import { deriveScreen } from './derive-screen.js';
import type { FormSessionParts, Perform } from './form-session-parts.js';
import { LanguageSwitch } from './language-switch.js';
import type { LiveSession } from './live-session.js';
import { openPages } from './open-pages.js';
import { createOutbox } from './outbox.js';
import type { Outbox } from './outbox.js';
import { placeOf, positionOf } from './position.js';
import type { QuestionScreen, Screen } from './screen.js';
import { sessionMachine } from './session-machine.js';
import type { SessionStore } from './session-store.js';

export class FormSession implements LiveSession {
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
  readonly #outbox: Outbox;
  readonly #stopNetwork: () => void;

  constructor(parts: FormSessionParts) {
    const { store, ports, onFailure } = parts;
    this.#parts = parts;
    this.#store = store;
    this.#outbox = createOutbox({ store, ports, onFailure, save: () => this.#keep(), sendAgain: () => this.#sendAgain() });
    this.#languages = new LanguageSwitch(parts.loadWords, (language, words) => this.#speak(language, words));
    this.#machine = createActor(sessionMachine(store, ports, this.#outbox), { clock: machineClock(ports.environment) });
    this.#machine.subscribe({ next: () => this.#moved(), error: onFailure });
    this.#stopNetwork = ports.environment.onNetworkChange(() => this.#networkChanged());
  }

  /** Starts at the beginning, or where a restored draft left off. */
  start(resume?: WorkflowEvent): void {
    this.#machine.start();
    this.#unasked = true;
    if (resume !== undefined) this.#machine.send(resume);
    this.#unasked = false;
    if (resume?.type === 'RESUME_QUEUED') this.#sendAgain();
  }

  /** The page a draft returns to. */
  get position(): string {
    return this.#place.page;
  }

  get screen(): Screen {
    this.#screen ??= deriveScreen(this.#store.state, positionOf(this.#store.state.model, this.#machine.getSnapshot()));
    return this.#screen;
  }

  dispatch(command: Command): void {
    if (this.#stopped) return;
    (this.#perform[command.do] as (command: Command) => void)(command);
  }

  subscribe(callback: () => void): () => void {
    return this.#store.subscribe(callback);
  }

  subscribeTo(path: Path, callback: () => void): () => void {
    return this.#store.subscribeTo(path, callback);
  }

  question(path: Path): QuestionScreen | undefined {
    return deriveQuestionOn(this.#place.page, this.#store.state, path);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#languages.end();
    this.#outbox.cancel();
    this.#stopNetwork();
    this.#machine.stop();
    await this.#parts.keeping.stop();
  }

  announce(): void {
    this.#screen = undefined;
    this.#store.announce();
  }

  /** Saving goes on beside everything else: no question needs to hear of it. */
  announceSaving(): void {
    this.#screen = undefined;
    this.#store.announceScreen();
  }

  readonly #perform: Perform = {
    answer: ({ path, raw }) => this.#answer(path, raw),
    'add-row': () => {},
    'remove-row': () => {},
    'restore-row': () => {},
    'move-row': () => {},
    continue: () => this.#continue(),
    back: () => this.#move('BACK'),
    change: ({ path }) => this.#change(path),
    'choose-device': ({ device }) => {
      this.#store.set({ device, deviceMissing: false });
      this.announce();
    },
    'request-source': () => this.#machine.send({ type: 'REQUEST_SOURCE' }),
    'use-source': () => this.#useSource(),
    'decline-source': () => this.#move('DECLINE_SOURCE'),
    submit: () => this.#submit(),
    'send-now': () => {
      this.#unasked = false;
      this.#machine.send({ type: 'SEND' });
    },
    'switch-language': ({ language }) => void this.#languages.to(language).catch(this.#parts.onFailure),
    'start-over': () => void this.#startOver(),
  };

  #answer(path: Path, raw: Json): void {
    const before = this.#store.state;
    const question = before.model.questions.find((each) => each.path === path);
    if (question === undefined) return;
    this.#store.set(answer(before, question, raw));
    this.#screen = undefined;
    const after = this.#store.state;
    const sameScreen = sameRelevance(before.relevance, after.relevance) && before.shown.size === after.shown.size;
    if (sameScreen) this.#store.announceAt([path]);
    else this.#store.announce();
    void this.#keep();
  }

  #continue(): void {
    const { screen } = this;
    if (screen.sort === 'start') this.#leaveStart();
    else if (screen.sort === 'step') this.#leaveStep(screen.questions.map(({ path }) => path));
    else if (screen.sort === 'source') this.#move('CONTINUE');
  }

  #leaveStart(): void {
    const { screen } = this;
    if (screen.sort === 'start' && screen.asksDevice && screen.device === 'undecided') {
      this.#store.set({ deviceMissing: true, ...focusSummary(this.#store.state) });
      this.announce();
      return;
    }
    this.#parts.keeping.begin(this.#store.state.device);
    this.#move('CONTINUE');
  }

  #leaveStep(paths: readonly Path[]): void {
    const next = leaveStep(this.#store.state, paths);
    this.#store.set(next);
    if (next.shown.size === 0) this.#move('CONTINUE');
    else this.announce();
  }

  #move(type: 'CONTINUE' | 'BACK' | 'DECLINE_SOURCE' | 'USE_SOURCE'): void {
    const returning = this.#machine.getSnapshot().context.returning && type !== 'BACK';
    this.#machine.send({ type, open: openPages(this.#store.state, returning ? this.#stepsBefore : undefined) });
  }

  #change(path: Path): void {
    const { model, relevance } = this.#store.state;
    const step = model.questions.find((question) => question.path === path)?.step;
    this.#stepsBefore = relevance.steps;
    if (step !== undefined) this.#machine.send({ type: `GO.${stepPage(step)}`, returning: true });
  }

  #useSource(): void {
    const { sourceResult } = this.#machine.getSnapshot().context;
    if (sourceResult === undefined || !('found' in sourceResult)) return;
    this.#store.set(useEvidence(this.#store.state, sourceResult.found));
    this.#move('USE_SOURCE');
  }

  #submit(): void {
    this.#store.set(onDay(this.#store.state, this.#parts.ports.environment.today()));
    if (findIssues(this.#store.state).length === 0) {
      this.#unasked = false;
      this.#machine.send({ type: 'SUBMIT' });
      return;
    }
    this.#store.set(focusSummary(this.#store.state));
    this.announce();
  }

  #speak(language: Language, words: Words): void {
    this.#store.set({ words, language });
    this.announce();
    void this.#keep();
  }

  /** By the clock or the network, not by the citizen: the focus stays where it is. */
  #sendAgain(): void {
    this.#unasked = true;
    this.#machine.send({ type: 'SEND' });
  }

  async #startOver(): Promise<void> {
    const { keeping } = this.#parts;
    const saving = await keeping.forget();
    if (this.#stopped) return;
    this.#store.set({ ...emptied(this.#store.state), device: keeping.deviceAtStart, saving });
    this.#machine.send({ type: 'START_OVER' });
    this.announce();
  }

  /** Resolves when the state as it stands is saved or could not be. */
  #keep(): Promise<void> {
    if (!this.#stopped && isWorthKeeping(this.#store.state)) this.#parts.keeping.changed();
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
    this.#store.set({ network: online ? 'online' : 'offline' });
    this.announce();
    if (online && this.#place.page === 'queued') this.#sendAgain();
  }
}
