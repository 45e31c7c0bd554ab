// A workflow as Mermaid text, which code hosts and editors draw.
import type { GraphNode, WorkflowGraph } from './workflow-graph.js';
import { describeGraph } from './workflow-graph.js';

const SHAPES: Readonly<Record<GraphNode['sort'], readonly [string, string]>> = {
  start: ['([', '])'],
  source: ['[(', ')]'],
  step: ['[', ']'],
  condition: ['{{', '}}'],
  review: ['[', ']'],
  submit: ['[', ']'],
  end: ['([', '])'],
};

export function mermaidOf(graph: WorkflowGraph): string {
  const names = new Map(graph.nodes.map(({ id }, index) => [id, `n${index}`]));
  const name = (id: string): string => names.get(id) ?? id;
  return [
    'flowchart TD',
    `  accTitle: ${oneLine(graph.title)}`,
    `  accDescr: ${oneLine(describeGraph(graph))}`,
    ...graph.nodes.map(({ id, sort, title, lines }) => `  ${name(id)}${SHAPES[sort][0]}"${[title, ...lines].map(escaped).join('<br/>')}"${SHAPES[sort][1]}`),
    ...graph.edges.map(({ from, to, label }) => `  ${name(from)} -->${label === undefined ? '' : `|${label}|`} ${name(to)}`),
  ].join('\n');
}

/** Mermaid's own escapes: what could end the text, or be read as markup. */
function escaped(text: string): string {
  return text.replace(/[#"<>&`\\[\]{}|*_~]/g, (character) => `#${character.charCodeAt(0)};`);
}

/** What describes runs to the end of the line, and reads a semicolon as one. */
function oneLine(text: string): string {
  return text.replace(/[;\s]+/g, ' ').replace(/[#{}]/g, ' ');
}
