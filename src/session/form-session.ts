// The one live object: commands in, screens out. Holds the state, runs the machine and talks to the ports; whatever a
// pure function of a lower floor can decide is decided there.
import { createActor, fromPromise } from 'xstate';
import type { ActorRefFrom } from 'xstate';
import { mergeEvidence } from '../answers/merge-source.js';
import { relevanceOf } from '../answers/relevance.js';
import type { Json } from '../model/json.js';
import type { Path } from '../model/path.js';
import type { Language } from '../model/text.js';
import type { Words } from '../procedure/texts.js';
import type { Ports } from '../ports/ports.js';
import { findIssues } from '../validation/find-issues.js';
import { compileWorkflow } from '../workflow/compile-workflow.js';
import type { WorkflowEvent, WorkflowMachine } from '../workflow/compile-workflow.js';
import { machineClock } from '../workflow/machine-clock.js';
import { REVIEW, stepPage } from '../workflow/pages.js';
import { answer, emptied, normalised, sameRelevance } from './answering.js';
import type { Command } from './command.js';
import { deriveQuestion } from './derive-question.js';
import { deriveScreen } from './derive-screen.js';
import type { Keeping } from './keeping.js';
import type { LiveSession } from './live-session.js';
import { openPages } from './open-pages.js';
import { createOutbox } from './outbox.js';
import type { Outbox } from './outbox.js';
import { pageOf, positionOf } from './position.js';
import { requestSource } from './request-source.js';
import type { QuestionScreen, Screen } from './screen.js';
import type { SessionStore } from './session-store.js';

export interface FormSessionParts {
  readonly store: SessionStore;
  readonly ports: Ports;
  readonly keeping: Keeping;
  /** The procedure's words in a language, its fallbacks behind them. */
  readonly loadWords: (language: Language) => Promise<Words>;
  /** Something failed that no screen can show; the session goes on where it is. */
  readonly onFailure: (error: unknown) => void;
}

type Perform = { readonly [D in Command['do']]: (command: Extract<Command, { readonly do: D }>) => void };

export class FormSession implements LiveSession {
  readonly #store: SessionStore;
  readonly #ports: Ports;
  readonly #keeping: Keeping;
  readonly #loadWords: FormSessionParts['loadWords'];
  readonly #onFailure: FormSessionParts['onFailure'];
  readonly #machine: ActorRefFrom<WorkflowMachine>;
  #screen: Screen | undefined;
  #page = 'start';
  #stage = '"start"';
  readonly #outbox: Outbox;
  readonly #stopNetwork: () => void;

  constructor({ store, ports, keeping, loadWords, onFailure }: FormSessionParts) {
    this.#store = store;
    this.#ports = ports;
    this.#keeping = keeping;
    this.#loadWords = loadWords;
    this.#onFailure = onFailure;
    this.#outbox = createOutbox({ store, ports, save: () => this.#saveNow(), sendAgain: () => this.#machine.send({ type: 'SEND' }) });
    this.#machine = createActor(this.#provideActors(), { clock: machineClock(ports.environment) });
    this.#machine.subscribe({ next: () => this.#moved(), error: onFailure });
    this.#stopNetwork = ports.environment.onNetworkChange(() => this.#networkChanged());
  }

  /** Starts at the beginning, or where a restored draft left off. */
  start(resume?: WorkflowEvent): void {
    this.#machine.start();
    if (resume !== undefined) this.#machine.send(resume);
    if (resume?.type === 'RESUME_QUEUED') this.#machine.send({ type: 'SEND' });
  }

  /** The page a draft returns to. */
  get position(): string {
    return this.#page;
  }

  get screen(): Screen {
    this.#screen ??= deriveScreen(this.#store.state, positionOf(this.#store.state.model, this.#machine.getSnapshot()));
    return this.#screen;
  }

  dispatch(command: Command): void {
    (this.#perform[command.do] as (command: Command) => void)(command);
  }

  subscribe(callback: () => void): () => void {
    return this.#store.subscribe(callback);
  }

  subscribeTo(path: Path, callback: () => void): () => void {
    return this.#store.subscribeTo(path, callback);
  }

  question(path: Path): QuestionScreen | undefined {
    const { state } = this.#store;
    const question = state.model.questions.find((each) => each.path === path);
    const onPage = this.#page === stepPage(question?.step ?? '') && state.relevance.questions.has(path);
    return question !== undefined && onPage ? deriveQuestion(state, question) : undefined;
  }

  async stop(): Promise<void> {
    this.#outbox.cancel();
    this.#stopNetwork();
    this.#machine.stop();
    await this.#keeping.stop();
  }

  /** Saving states change beside everything else: the screen is told, the machine is not. */
  announce(): void {
    this.#screen = undefined;
    this.#store.announce();
  }

  readonly #perform: Perform = {
    answer: ({ path, raw }) => this.#answer(path, raw),
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
    'send-now': () => this.#machine.send({ type: 'SEND' }),
    'switch-language': ({ language }) => void this.#switchLanguage(language).catch(this.#onFailure),
    'start-over': () => void this.#startOver().catch(this.#onFailure),
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
    this.#keep();
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
      this.#store.set({ deviceMissing: true });
      this.#focus('summary');
      this.announce();
      return;
    }
    this.#keeping.begin(this.#store.state.device);
    this.#move('CONTINUE');
  }

  #leaveStep(paths: readonly Path[]): void {
    const { state } = this.#store;
    const issues = findIssues(state).filter(({ path }) => paths.includes(path));
    if (issues.length > 0) {
      this.#store.set({ shown: new Map(issues.map((issue) => [issue.path, issue])) });
      this.#focus('summary');
      this.announce();
      return;
    }
    this.#store.set({ answers: normalised(state.answers, paths), shown: new Map() });
    this.#move('CONTINUE');
  }

  #move(type: 'CONTINUE' | 'BACK' | 'DECLINE_SOURCE' | 'USE_SOURCE'): void {
    const { returning } = this.#machine.getSnapshot().context;
    this.#machine.send({ type, open: openPages(this.#store.state, returning && type !== 'BACK') });
  }

  #change(path: Path): void {
    const step = this.#store.state.model.questions.find((question) => question.path === path)?.step;
    if (step !== undefined) this.#machine.send({ type: `GO.${stepPage(step)}`, returning: true });
  }

  #useSource(): void {
    const { state } = this.#store;
    const result = this.#machine.getSnapshot().context.sourceResult;
    if (result === undefined || !('found' in result)) return;
    const merged = mergeEvidence(state.answers, state.provenances, result.found);
    this.#store.set({ ...merged, relevance: relevanceOf(state.model, merged.answers, state.today) });
    this.#move('USE_SOURCE');
  }

  #submit(): void {
    this.#store.set({ today: this.#ports.environment.today() });
    if (findIssues(this.#store.state).length === 0) {
      this.#machine.send({ type: 'SUBMIT' });
      return;
    }
    this.#focus('summary');
    this.announce();
  }

  async #switchLanguage(language: Language): Promise<void> {
    const words = await this.#loadWords(language);
    this.#store.set({ words, language });
    this.announce();
    this.#keep();
  }

  async #startOver(): Promise<void> {
    await this.#keeping.forget();
    const { deviceAtStart: device, savingAtStart: saving } = this.#keeping;
    this.#store.set({ ...emptied(this.#store.state), device, saving });
    this.#machine.send({ type: 'START_OVER' });
  }

  #keep(): void {
    const { state } = this.#store;
    if (state.device !== 'undecided') this.#keeping.changed();
  }

  async #saveNow(): Promise<void> {
    this.#keep();
    await this.#keeping.flush();
  }

  #focus(target: 'heading' | 'summary'): void {
    this.#store.set({ focus: { turn: this.#store.state.focus.turn + 1, target } });
  }

  #moved(): void {
    const page = pageOf(this.#machine.getSnapshot());
    const stage = JSON.stringify(this.#machine.getSnapshot().value);
    if (page !== this.#page || stage !== this.#stage) this.#arrive(page, stage);
    this.announce();
  }

  #arrive(page: string, stage: string): void {
    const { state } = this.#store;
    const first = this.#page === 'start' && state.focus.turn === 0 && state.restored !== undefined;
    const newPage = page !== this.#page;
    const slower = stage.includes('slow');
    this.#page = page;
    this.#stage = stage;
    if (newPage) this.#store.set({ shown: new Map(), ...(first ? {} : { restored: undefined }) });
    if (!slower && !first) this.#focus(page === REVIEW && this.#machine.getSnapshot().context.refusal !== undefined ? 'summary' : 'heading');
    if (first) this.#store.set({ focus: { turn: 1, target: 'none' } });
    if (newPage && page !== 'start' && page !== 'sending') this.#keep();
  }

  #networkChanged(): void {
    const online = this.#ports.environment.isOnline();
    this.#store.set({ network: online ? 'online' : 'offline' });
    this.announce();
    if (online && this.#page === 'queued') this.#machine.send({ type: 'SEND' });
  }

  #provideActors() {
    const machine = compileWorkflow(this.#store.state.model);
    return machine.provide({
      actors: {
        requestSource: fromPromise(({ input, signal }) => requestSource(this.#store.state, this.#ports, { ...input, signal })),
        send: fromPromise(({ signal }) => this.#outbox.send(signal)),
      },
    });
  }
}
