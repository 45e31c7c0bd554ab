// The way through a procedure as nodes and edges: from the start over registers, steps and their conditions to the end.
// Conditions are in the words of the designer; of those that only the schema of the answers has, it is said what they read.
// Pure.
import type { WorkflowState } from '../../model/form-model.js';
import type { CheckedProcedure, StepAsk, StepFile } from '../../model/procedure.js';
import { pathAsked } from '../../procedure/asked-questions.js';
import type { Language } from '../../model/text.js';
import { defaultWorkflow } from '../../procedure/default-workflow.js';
import { readSchema } from '../../schema/schema-document.js';
import type { SchemaDocument } from '../../schema/schema-document.js';
import { decidersOf } from './schema-deciders.js';

export interface GraphNode {
  readonly id: string;
  readonly sort: 'start' | 'source' | 'step' | 'condition' | 'review' | 'submit' | 'end';
  /** A condition is CEL, or the paths by which the schema decides. */
  readonly title: string;
  /** Smaller, below. */
  readonly lines: readonly string[];
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** After a condition: `yes` or `no`. */
  readonly label?: 'yes' | 'no';
}

export interface WorkflowGraph {
  readonly title: string;
  readonly language: Language;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** @param language of the titles; what it lacks is taken from the first language */
export function workflowGraph(checked: CheckedProcedure, language: Language): WorkflowGraph {
  const { procedure } = checked;
  const title = word(checked, language, ({ procedure: texts }) => texts?.title) ?? procedure.id;
  const drawing: Drawing = { checked, schema: readSchema(checked.answers), language, nodes: [], edges: [], open: [] };
  enter(drawing, { id: 'start', sort: 'start', title: 'Start', lines: [] });
  for (const state of procedure.workflow ?? defaultWorkflow(procedure)) drawState(drawing, state);
  return { title, language, nodes: drawing.nodes, edges: drawing.edges };
}

interface Drawing {
  readonly checked: CheckedProcedure;
  readonly schema: SchemaDocument;
  readonly language: Language;
  readonly nodes: GraphNode[];
  readonly edges: GraphEdge[];
  /** What leads on to the next node. */
  open: readonly Omit<GraphEdge, 'to'>[];
}

/** Enters a node, which is led to by all that is open, and is then what is open. */
function enter(drawing: Drawing, node: GraphNode): void {
  drawing.nodes.push(node);
  for (const edge of drawing.open) drawing.edges.push({ ...edge, to: node.id });
  drawing.open = [{ from: node.id }];
}

const ENDS: Readonly<Record<'review' | 'submit' | 'end', string>> = { review: 'Check the answers', submit: 'Send', end: 'End: the receipt' };

function drawState(drawing: Drawing, state: WorkflowState): void {
  const { checked, language } = drawing;
  switch (state.sort) {
    case 'ask':
      drawSteps(drawing, state.steps);
      break;
    case 'prefill': {
      const source = (checked.procedure.sources ?? []).find(({ id }) => id === state.source);
      const name = word(checked, language, ({ sources }) => sources?.[state.source]?.name) ?? state.source;
      enter(drawing, { id: `state-${state.id}`, sort: 'source', title: name, lines: source === undefined ? [] : [`register ${source.register}`, `offers ${source.fields.length} answer${source.fields.length === 1 ? '' : 's'}`] });
      break;
    }
    default:
      enter(drawing, { id: `state-${state.id}`, sort: state.sort, title: ENDS[state.sort], lines: [] });
  }
}

/** Steps that follow one another under the same condition stand behind one question. */
function drawSteps(drawing: Drawing, ids: readonly string[]): void {
  const steps = ids.flatMap((id) => drawing.checked.procedure.steps.filter((step) => step.id === id));
  let passing: Drawing['open'] = [];
  let before = '';
  for (const step of steps) {
    const condition = conditionOf(drawing, step);
    const [title, ...lines] = condition;
    if (condition.join('\n') !== before) {
      drawing.open = [...drawing.open, ...passing];
      passing = [];
      if (title !== undefined) {
        const id = `when-${step.id}`;
        enter(drawing, { id, sort: 'condition', title, lines });
        drawing.open = [{ from: id, label: 'yes' }];
        passing = [{ from: id, label: 'no' }];
      }
    }
    before = condition.join('\n');
    enter(drawing, stepNode(drawing, step));
  }
  drawing.open = [...drawing.open, ...passing];
}

/** Of a step: its title and what is said below; empty where it is shown in any case. */
function conditionOf({ schema }: Drawing, { when, ask = [] }: StepFile): readonly string[] {
  const asked = ask.flatMap((each) => pathAsked(each) ?? []);
  const deciders = asked.map((path) => unsaid(decidersOf(schema, path), when));
  // One that is asked in any case brings the step.
  const ofSchema = asked.length === ask.length && deciders.every(({ length }) => length > 0) ? [...new Set(deciders.flat())] : [];
  if (ofSchema.length === 0) return when === undefined ? [] : [when];
  return when === undefined ? [ofSchema.join(', '), BY_SCHEMA] : [when, `${BY_SCHEMA}: ${ofSchema.join(', ')}`];
}

const BY_SCHEMA = 'the answers’ schema decides';

/** Those that the condition in the procedure does not read anyway. */
function unsaid(deciders: readonly string[], when: string | undefined): readonly string[] {
  return deciders.filter((path) => when?.includes(path) !== true);
}

function stepNode({ checked, language }: Drawing, { id, ask = [] }: StepFile): GraphNode {
  const asked = ask.flatMap((each) => pathAsked(each) ?? []);
  const path = asked.length === 1 ? asked[0] : undefined;
  // A step with one question may have that question as its heading.
  const title = word(checked, language, ({ steps, questions }) => steps?.[id]?.title ?? (path === undefined ? undefined : questions?.[path]?.label));
  return { id: `step-${id}`, sort: 'step', title: title ?? id, lines: [asked.length === 0 ? `${id} · only informs` : id, ...ask.flatMap((each) => conditionsOfAsk(each))] };
}

function conditionsOfAsk(ask: StepAsk): readonly string[] {
  return typeof ask === 'string' || ask.when === undefined ? [] : [`${pathAsked(ask) ?? 'a notice'}, only if`, ask.when];
}

function word({ procedure, texts }: CheckedProcedure, language: Language, read: (texts: CheckedProcedure['texts'][string]) => string | undefined): string | undefined {
  for (const each of [language, ...procedure.languages]) {
    const own = texts[each];
    const found = own === undefined ? undefined : read(own);
    if (found !== undefined && found !== '') return found;
  }
  return undefined;
}

/** The same in sentences, for those who do not see it. */
export function describeGraph({ nodes, edges }: WorkflowGraph): string {
  const titleOf = new Map(nodes.map(({ id, sort, title }) => [id, sort === 'condition' ? `the condition ${title}` : `“${title}”`]));
  return nodes
    .map(({ id }) => {
      const next = edges.filter(({ from }) => from === id).map(({ to, label }) => `${label === undefined ? '' : `if ${label}, `}${titleOf.get(to) ?? to}`);
      const name = titleOf.get(id) ?? id;
      return next.length === 0 ? '' : `After ${name}: ${next.join(', ')}.`;
    })
    .filter((sentence) => sentence !== '')
    .join(' ');
}
