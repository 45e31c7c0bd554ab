// Where the citizen is, and how the form goes on from there: runs the machine, and arrives at its pages. What a command means,
// the session decides.
import { createActor } from 'xstate';
import type { ActorRefFrom } from 'xstate';
import type { Evidence } from '../answers/merge-source.js';
import type { Path } from '../model/path.js';
import type { WorkflowEvent, WorkflowMachine } from '../workflow/compile-workflow.js';
import { machineClock } from '../workflow/machine-clock.js';
import { REVIEW, START, TASKS, stepPage } from '../workflow/pages.js';
import type { PageId } from '../workflow/pages.js';
import { stepOf } from './answering.js';
import { arrive } from './arriving.js';
import type { Place } from './arriving.js';
import type { FormSessionParts } from './form-session-parts.js';
import { openPages } from './open-pages.js';
import { placeOf, positionOf } from './position.js';
import type { Position } from './position.js';
import { countAt } from './step-count.js';
import type { SessionStore } from './session-store.js';

export class WayThrough {
  readonly #store: SessionStore;
  readonly #machine: ActorRefFrom<WorkflowMachine>;
  readonly #tell: (isNewPage: boolean) => void;
  #place: Place = { page: START, stage: '' };
  /** The page was reached without the citizen's doing: by restoring, or by sending again. */
  #unasked = false;
  /** Steps that applied when Change was pressed. */
  #stepsBefore: ReadonlySet<string> = new Set();

  /** @param tell called after each move, once the state has it, with whether a new page was reached that a draft returns to */
  constructor({ store, ports, machine, onFailure }: Pick<FormSessionParts, 'store' | 'ports' | 'machine' | 'onFailure'>, tell: (isNewPage: boolean) => void) {
    this.#store = store;
    this.#tell = tell;
    this.#machine = createActor(machine, { clock: machineClock(ports.environment) });
    this.#machine.subscribe({ next: () => this.#moved(), error: onFailure });
  }

  start(resume?: WorkflowEvent): void {
    this.#machine.start();
    this.#unasked = true;
    if (resume !== undefined) this.#machine.send(resume);
    this.#unasked = false;
    if (resume?.type === 'RESUME_QUEUED') this.send('SEND', true);
  }

  stop(): void {
    this.#machine.stop();
  }

  get page(): PageId {
    return this.#place.page;
  }

  get position(): Position {
    if (this.#place.page === 'queued') return { at: 'queued' };
    return positionOf(this.#store.state.model, this.#machine.getSnapshot());
  }

  /** What a register has answered. */
  get evidence(): Evidence | undefined {
    const { sourceResult } = this.#machine.getSnapshot().context;
    return sourceResult !== undefined && 'found' in sourceResult ? sourceResult.found : undefined;
  }

  move(type: 'CONTINUE' | 'BACK' | 'DECLINE_SOURCE' | 'USE_SOURCE'): void {
    const { changing } = this.#machine.getSnapshot().context;
    const open = openPages(this.#store.state, changing === undefined ? undefined : this.#stepsBefore);
    this.#machine.send({ type, open: type === 'BACK' && changing !== undefined ? new Set([...open, changing]) : open });
  }

  /** Opens the step that asks a path, to come back from there. */
  change(path: Path): void {
    const { state } = this.#store;
    const { page } = this.#place;
    const step = stepOf(state.outline, path);
    this.#stepsBefore = new Set(state.outline.steps.keys());
    this.#store.set({ ...state.rowPages?.changeTo(state, path, page), changing: page === REVIEW ? path : undefined });
    if (step !== undefined) this.open(step, page !== TASKS);
  }

  /** @param returning Continue leads back to the page it was opened from */
  open(step: string, returning: boolean): void {
    this.#machine.send({ type: `GO.${stepPage(step)}`, returning });
  }

  /** @param unasked by the clock or the network, not by the citizen: the focus stays where it is */
  send(type: 'SEND' | 'SUBMIT' | 'REQUEST_SOURCE' | 'START_OVER', unasked = false): void {
    this.#unasked = unasked;
    this.#machine.send({ type });
  }

  #moved(): void {
    const snapshot = this.#machine.getSnapshot();
    const [from, now] = [this.#place, placeOf(snapshot)];
    // What is sent again by itself is not seen to be sent: the page stays, and whoever reads it or stands on its button.
    const to = this.#unasked && from.page === 'queued' && now.page === 'sending' ? from : now;
    this.#place = to;
    const quietly = this.#unasked && from.page === START;
    if (from.page !== to.page || from.stage !== to.stage) {
      const refused = to.page === REVIEW && snapshot.context.refusal !== undefined;
      this.#store.set(arrive(this.#store.state, { from, to, quietly, refused }));
    }
    if (from.page !== to.page) this.#store.set({ told: countAt(this.#store.state, to.page) });
    this.#tell(from.page !== to.page && to.page !== 'sending' && !quietly);
  }
}
