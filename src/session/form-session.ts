// The one live object: commands in, screens out. Holds the state, runs the machine, talks to the ports, decides nothing.
import { createActor, fromPromise } from 'xstate';
import type { ActorRefFrom } from 'xstate';
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
import { answer, emptied, leaveStep, sameRelevance, useEvidence } from './answering.js';
import { arrive, focusSummary } from './arriving.js';
import type { Place } from './arriving.js';
import type { Command } from './command.js';
import { isWorthKeeping } from './draft-of.js';
import { deriveQuestionOn } from './derive-question.js';
import { deriveScreen } from './derive-screen.js';
import type { Keeping } from './keeping.js';
import type { LiveSession } from './live-session.js';
import { openPages } from './open-pages.js';
import { createOutbox } from './outbox.js';
import type { Outbox } from './outbox.js';
import { placeOf, positionOf } from './position.js';
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
  readonly #parts: FormSessionParts;
  readonly #store: SessionStore;
  readonly #machine: ActorRefFrom<WorkflowMachine>;
  #screen: Screen | undefined;
  #place: Place = { page: 'start', stage: '' };
  #restoring = false;
  #wishedLanguage: Language = '';
  readonly #outbox: Outbox;
  readonly #stopNetwork: () => void;

  constructor(parts: FormSessionParts) {
    const { store, ports, onFailure } = parts;
    this.#parts = parts;
    this.#store = store;
    this.#outbox = createOutbox({ store, ports, save: () => this.#keep(), sendAgain: () => this.#machine.send({ type: 'SEND' }) });
    this.#machine = createActor(this.#provideActors(), { clock: machineClock(ports.environment) });
    this.#machine.subscribe({ next: () => this.#moved(), error: onFailure });
    this.#stopNetwork = ports.environment.onNetworkChange(() => this.#networkChanged());
  }

  /** Starts at the beginning, or where a restored draft left off. */
  start(resume?: WorkflowEvent): void {
    this.#machine.start();
    this.#restoring = true;
    if (resume !== undefined) this.#machine.send(resume);
    this.#restoring = false;
    if (resume?.type === 'RESUME_QUEUED') this.#machine.send({ type: 'SEND' });
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
    'switch-language': ({ language }) => void this.#switchLanguage(language).catch(this.#parts.onFailure),
    'start-over': () => void this.#startOver().catch(this.#parts.onFailure),
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
    const { returning } = this.#machine.getSnapshot().context;
    this.#machine.send({ type, open: openPages(this.#store.state, returning && type !== 'BACK') });
  }

  #change(path: Path): void {
    const step = this.#store.state.model.questions.find((question) => question.path === path)?.step;
    if (step !== undefined) this.#machine.send({ type: `GO.${stepPage(step)}`, returning: true });
  }

  #useSource(): void {
    const { sourceResult } = this.#machine.getSnapshot().context;
    if (sourceResult === undefined || !('found' in sourceResult)) return;
    this.#store.set(useEvidence(this.#store.state, sourceResult.found));
    this.#move('USE_SOURCE');
  }

  #submit(): void {
    this.#store.set({ today: this.#parts.ports.environment.today() });
    if (findIssues(this.#store.state).length === 0) {
      this.#machine.send({ type: 'SUBMIT' });
      return;
    }
    this.#store.set(focusSummary(this.#store.state));
    this.announce();
  }

  async #switchLanguage(language: Language): Promise<void> {
    this.#wishedLanguage = language;
    const words = await this.#parts.loadWords(language);
    // A later wish may have been fetched sooner.
    if (language !== this.#wishedLanguage) return;
    this.#store.set({ words, language });
    this.announce();
    void this.#keep();
  }

  async #startOver(): Promise<void> {
    await this.#parts.keeping.forget();
    const { deviceAtStart: device, savingAtStart: saving } = this.#parts.keeping;
    this.#store.set({ ...emptied(this.#store.state), device, saving });
    this.#machine.send({ type: 'START_OVER' });
  }

  /** Resolves when the state as it stands is saved or could not be. */
  #keep(): Promise<void> {
    if (isWorthKeeping(this.#store.state)) this.#parts.keeping.changed();
    return this.#parts.keeping.flush();
  }

  #moved(): void {
    const snapshot = this.#machine.getSnapshot();
    const [from, to] = [this.#place, placeOf(snapshot)];
    this.#place = to;
    if (from.page !== to.page || from.stage !== to.stage) {
      const refused = to.page === REVIEW && snapshot.context.refusal !== undefined;
      this.#store.set(arrive(this.#store.state, { from, to, quietly: this.#restoring, refused }));
    }
    if (from.page !== to.page && to.page !== 'sending' && !this.#restoring) void this.#keep();
    this.announce();
  }

  #networkChanged(): void {
    const online = this.#parts.ports.environment.isOnline();
    this.#store.set({ network: online ? 'online' : 'offline' });
    this.announce();
    if (online && this.#place.page === 'queued') this.#machine.send({ type: 'SEND' });
  }

  #provideActors() {
    return compileWorkflow(this.#store.state.model).provide({
      actors: {
        requestSource: fromPromise(({ input, signal }) => requestSource(this.#store.state, this.#parts.ports, { ...input, signal })),
        send: fromPromise(({ signal }) => this.#outbox.send(signal)),
      },
    });
  }
}
