// A declared workflow becomes an XState machine. The machine steers pages, the request to a register, and sending;
// it holds no answers. What applies arrives with each event, as facts.
import { assign } from 'xstate';
import type { PromiseActorLogic } from 'xstate';
import type { FormModel, SourceModel } from '../model/form-model.js';
import type { Problem } from '../model/submission.js';
import type { Evidence } from '../answers/merge-source.js';
import { leanSetup } from './lean-setup.js';
import { REVIEW, TASKS, chainsOf, pageSubject } from './pages.js';
import type { PageId } from './pages.js';

export type SourceFailure = 'not-found' | 'signed-out' | 'denied' | 'unavailable' | 'timed-out' | 'unusable' | 'offline';
export type SourceResult = { readonly found: Evidence } | { readonly failed: SourceFailure };
export type SendResult =
  | { readonly outcome: 'received' }
  | { readonly outcome: 'refused'; readonly problem: Problem }
  | { readonly outcome: 'queued' };

export interface WorkflowContext {
  /** Pages that are stopped at when moving; all others are passed through. */
  readonly open: ReadonlySet<PageId>;
  /** `still`: the page was named, so it is shown whether open or not. */
  readonly direction: 'forward' | 'back' | 'still';
  /** The page that Change opened. Until the review is reached, Continue leads back to it; so does Back, from this page. */
  readonly changing?: PageId | undefined;
  readonly sourceResult?: SourceResult | undefined;
  readonly refusal?: Problem | undefined;
}
export type WorkflowEvent =
  | { readonly type: 'CONTINUE' | 'BACK'; readonly open: ReadonlySet<PageId> }
  | { readonly type: 'USE_SOURCE' | 'DECLINE_SOURCE'; readonly open: ReadonlySet<PageId> }
  | { readonly type: 'REQUEST_SOURCE' | 'SUBMIT' | 'SEND' | 'START_OVER' | 'RECEIVED_EARLIER' | 'RESUME_QUEUED' }
  | { readonly type: `GO.${string}`; readonly returning: boolean };

/** What whoever runs the machine does for it. */
export interface WorkflowActors {
  readonly requestSource: PromiseActorLogic<SourceResult, { readonly source: string }>;
  readonly send: PromiseActorLogic<SendResult>;
}

export type WorkflowMachine = ReturnType<typeof compileWorkflow>;

// The actors are set up with the machine, not provided later: that would make it twice.
function setUp(actors: WorkflowActors) {
  return leanSetup({
    types: { context: {} as WorkflowContext, events: {} as WorkflowEvent },
    actors: { ...actors },
    guards: {
      passes: ({ context }, { page, direction }: { page: PageId; direction: 'forward' | 'back' }) =>
        context.direction === direction && !context.open.has(page),
      isChanged: ({ context }, { page }: { page: PageId }) => context.changing === page,
      returns: ({ context }) => context.changing !== undefined,
      returnsAtOnce: ({ context }) => context.changing !== undefined && context.direction === 'forward' && context.open.has(REVIEW),
    },
    actions: {
      goForward: assign(({ event }) => ({ open: 'open' in event ? event.open : new Set<PageId>(), direction: 'forward' as const })),
      goBack: assign(({ event }) => ({ open: 'open' in event ? event.open : new Set<PageId>(), direction: 'back' as const })),
      goTo: assign(({ event }) => ({
        direction: 'still' as const,
        changing: 'returning' in event && event.returning ? event.type.slice('GO.'.length) : undefined,
        refusal: undefined,
      })),
      arriveAtReview: assign({ changing: undefined, direction: 'still' as const }),
      keepSourceResult: assign((_, { result }: { result: SourceResult }) => ({ sourceResult: result })),
      keepRefusal: assign((_, { problem }: { problem: Problem }) => ({ refusal: problem })),
      forget: assign({ sourceResult: undefined, refusal: undefined, changing: undefined, direction: 'still' as const }),
    },
  });
}

type Workflow = ReturnType<typeof setUp>;

export function compileWorkflow(model: FormModel, actors: WorkflowActors) {
  const workflow = setUp(actors);
  const chains = chainsOf(model);
  const pages = chains.flatMap((chain) => chain.pages);
  const states = Object.fromEntries(chains.flatMap((chain) => chain.pages.map((page, index) => {
    const neighbours = { previous: chain.pages[index - 1] ?? chain.before, next: chain.pages[index + 1] ?? chain.after };
    return [page, pageState(workflow, page, { ...neighbours, model, pages })];
  })));
  const first = pages[0] ?? REVIEW;
  return workflow.createMachine({
    id: 'workflow',
    context: { open: new Set<PageId>(), direction: 'still' },
    initial: 'start',
    on: {
      START_OVER: { target: '.start', actions: 'forget' },
    },
    states: {
      start: workflow.createStateConfig({ on: { CONTINUE: { target: first, actions: 'goForward' }, RECEIVED_EARLIER: 'receipt', RESUME_QUEUED: 'queued', ...goTo([...pages, REVIEW]) } }),
      ...states,
      ...endStates(workflow, pages, chains[0]?.pages.at(-1) ?? 'start'),
    },
  });
}

function pageState(workflow: Workflow, page: PageId, { model, pages, ...neighbours }: Neighbours & { readonly model: FormModel; readonly pages: readonly PageId[] }) {
  if (page === TASKS) return tasksState(workflow, pages, neighbours);
  const subject = pageSubject(page);
  const source = model.sources.find(({ id }) => subject?.sort === 'source' && id === subject.id);
  return source === undefined ? askState(workflow, page, neighbours) : sourceState(workflow, page, { ...neighbours, source });
}

interface Neighbours {
  readonly previous: PageId;
  readonly next: PageId;
}

/** Passing through: a page that is not open is left at once, in the direction of travel. */
function passing(page: PageId, { previous, next }: Neighbours) {
  return [
    { guard: { type: 'passes', params: { page, direction: 'forward' } }, target: next },
    { guard: { type: 'passes', params: { page, direction: 'back' } }, target: previous },
  ] as const;
}

function back(page: PageId, { previous }: Neighbours) {
  return [
    { guard: { type: 'isChanged', params: { page } }, target: REVIEW },
    { target: previous, actions: 'goBack' },
  ] as const;
}

function askState(workflow: Workflow, page: PageId, neighbours: Neighbours) {
  return workflow.createStateConfig({
    always: passing(page, neighbours),
    on: { CONTINUE: { target: neighbours.next, actions: 'goForward' }, BACK: back(page, neighbours) },
  });
}

/** The list of tasks: shown after each of them, but for one that was only changed while everything is done. */
function tasksState(workflow: Workflow, pages: readonly PageId[], { previous, next }: Neighbours) {
  return workflow.createStateConfig({
    always: [
      { guard: 'returnsAtOnce', target: next },
      { guard: 'returns', actions: assign({ changing: undefined }) },
    ],
    on: { CONTINUE: { target: next, actions: 'goForward' }, BACK: { target: previous, actions: 'goBack' }, ...goTo(pages) },
  });
}

function sourceState(workflow: Workflow, page: PageId, neighbours: Neighbours & { readonly source: SourceModel }) {
  const { source } = neighbours;
  const leave = { target: `#workflow.${neighbours.next}`, actions: 'goForward' } as const;
  const failed = (reason: SourceFailure) =>
    ({ target: 'failed', actions: { type: 'keepSourceResult', params: { result: { failed: reason } } } }) as const;
  return workflow.createStateConfig({
    initial: 'offer',
    always: passing(page, neighbours),
    on: { BACK: back(page, neighbours), DECLINE_SOURCE: { target: neighbours.next, actions: 'goForward' } },
    states: {
      // Back from what the register answered leads to the offer, which then leads on backwards.
      offer: { on: { REQUEST_SOURCE: 'waiting' } },
      waiting: {
        initial: 'prompt',
        on: { BACK: 'offer' },
        invoke: {
          src: 'requestSource',
          input: { source: source.id },
          onDone: [
            {
              guard: ({ event }) => 'found' in event.output,
              target: 'preview',
              actions: { type: 'keepSourceResult', params: ({ event }) => ({ result: event.output }) },
            },
            { target: 'failed', actions: { type: 'keepSourceResult', params: ({ event }) => ({ result: event.output }) } },
          ],
          onError: failed('unavailable'),
        },
        after: { [source.timeoutMs]: failed('timed-out') },
        states: { prompt: { after: { [source.slowAfterMs]: 'slow' } }, slow: {} },
      },
      preview: { on: { BACK: 'offer', USE_SOURCE: leave } },
      failed: { on: { BACK: 'offer', REQUEST_SOURCE: 'waiting', CONTINUE: leave } },
    },
  });
}

/** By name: from a draft at the start, by Change from the review. Nothing else may leave what is being sent. */
function goTo(pages: readonly PageId[]) {
  return Object.fromEntries(pages.map((page) => [`GO.${page}`, { target: page, actions: 'goTo' } as const]));
}

function endStates(workflow: Workflow, pages: readonly PageId[], last: PageId) {
  return {
    review: workflow.createStateConfig({
      entry: 'arriveAtReview',
      on: { SUBMIT: { target: 'sending', actions: assign({ refusal: undefined }) }, BACK: { target: last, actions: 'goBack' }, ...goTo(pages) },
    }),
    sending: workflow.createStateConfig({
      invoke: {
        src: 'send',
        onDone: [
          { guard: ({ event }) => event.output.outcome === 'received', target: 'receipt' },
          {
            guard: ({ event }) => event.output.outcome === 'refused',
            target: 'review',
            actions: assign(({ event }) => ('problem' in event.output ? { refusal: event.output.problem } : {})),
          },
          { target: 'queued' },
        ],
        onError: 'queued',
      },
    }),
    queued: workflow.createStateConfig({ on: { SEND: 'sending' } }),
    receipt: workflow.createStateConfig({}),
  };
}
