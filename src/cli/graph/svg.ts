// A workflow as an SVG that stands alone: no script, no font from elsewhere, light and dark, named for those who do not see
// it. Where things stand is found by Dagre.
import { Graph, layout } from '@dagrejs/dagre';
import { describeGraph } from './workflow-graph.js';
import type { GraphEdge, GraphNode, WorkflowGraph } from './workflow-graph.js';
import { CODE, SMALL, TITLE, widthOf, wrapped } from './wrap-text.js';
import type { Font } from './wrap-text.js';

interface Line {
  readonly text: string;
  readonly font: Font;
  readonly className: string;
}

interface Box {
  readonly node: GraphNode;
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const MOST_WIDTH = 300;
const PADDING = { x: 18, y: 12 };
const MARGIN = 24;

export function svgOf(graph: WorkflowGraph): string {
  const boxes = graph.nodes.map(boxOf);
  const drawn = placed(boxes, graph.edges);
  const { width, height } = drawn.size;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="graph-title graph-description" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title id="graph-title">${xml(graph.title)}</title>`,
    `<desc id="graph-description">${xml(describeGraph(graph))}</desc>`,
    STYLE,
    '<defs><marker id="graph-arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path class="head" d="M0 0 10 5 0 10z"/></marker></defs>',
    `<rect class="paper" width="${width}" height="${height}"/>`,
    ...drawn.edges.map(({ points }) => `<path class="edge" marker-end="url(#graph-arrow)" d="${pathOf(points)}"/>`),
    ...drawn.edges.flatMap(({ edge: { label }, at }) => (label === undefined ? [] : [labelOf(label, at)])),
    ...boxes.map((box, index) => drawBox(box, drawn.centres[index] ?? { x: 0, y: 0 }, graph.language)),
    '</svg>',
    '',
  ].join('\n');
}

function boxOf(node: GraphNode): Box {
  const title = node.sort === 'condition' ? { font: CODE, className: 'code' } : { font: TITLE, className: 'title' };
  const lines: readonly Line[] = [
    ...wrapped(node.title, title.font, MOST_WIDTH).map((text) => ({ text, ...title })),
    ...node.lines.flatMap((line) => wrapped(line, SMALL, MOST_WIDTH).map((text) => ({ text, font: SMALL, className: 'small' }))),
  ];
  const inner = Math.max(...lines.map(({ text, font }) => widthOf(text, font)), 90);
  return { node, lines, width: Math.ceil(inner + 2 * PADDING.x + (node.sort === 'condition' ? 16 : 0)), height: Math.ceil(heightOf(lines) + 2 * PADDING.y + (node.sort === 'source' ? 10 : 0)) };
}

const lineHeight = ({ font }: Line): number => font.size * 1.4;
const heightOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + lineHeight(line), 0);

interface Drawn {
  readonly size: { readonly width: number; readonly height: number };
  readonly centres: readonly Point[];
  readonly edges: readonly { readonly edge: GraphEdge; readonly points: readonly Point[]; readonly at: Point }[];
}

function placed(boxes: readonly Box[], edges: readonly GraphEdge[]): Drawn {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 50, ranksep: 42, edgesep: 26, marginx: MARGIN, marginy: MARGIN });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { node, width, height } of boxes) graph.setNode(node.id, { width, height });
  // The way on is drawn straight; what passes something by goes round it.
  for (const [index, { from, to, label }] of edges.entries()) graph.setEdge(from, to, { ...(label === undefined ? {} : { width: 34, height: 20, labelpos: 'c' }), weight: label === 'no' ? 1 : 8, minlen: 1 }, String(index));
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    size: { width: Math.ceil(width), height: Math.ceil(height) },
    centres: boxes.map(({ node }) => ({ x: graph.node(node.id).x ?? 0, y: graph.node(node.id).y ?? 0 })),
    edges: edges.map((edge, index) => {
      const { points = [], x = 0, y = 0 } = graph.edge(edge.from, edge.to, String(index));
      return { edge, points, at: { x, y } };
    }),
  };
}

/** A line with soft corners through the points. */
function pathOf(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const parts = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? point;
    const isLast = index === rest.length - 2;
    const end = isLast ? next : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q${at(point)} ${at(end)}`;
  });
  const [only] = rest;
  return `M${at(first)}${parts.length > 0 ? parts.join('') : only === undefined ? '' : `L${at(only)}`}`;
}

const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;
const round = (value: number): number => Math.round(value * 10) / 10;

function labelOf(label: string, { x, y }: Point): string {
  return `<rect class="paper" x="${round(x - 16)}" y="${round(y - 10)}" width="32" height="20" rx="4"/><text class="small" x="${round(x)}" y="${round(y + 4)}">${xml(label)}</text>`;
}

function drawBox({ node, lines, width, height }: Box, { x, y }: Point, language: string): string {
  const left = round(x - width / 2);
  const top = round(y - height / 2);
  let baseline = y - heightOf(lines) / 2 + (node.sort === 'source' ? 4 : 0);
  const texts = lines.map((line) => {
    const own = baseline + line.font.size * 1.05;
    baseline += lineHeight(line);
    return `<text class="${line.className}"${line.className === 'title' && (node.sort === 'step' || node.sort === 'source') ? ` lang="${xml(language)}"` : ''} x="${round(x)}" y="${round(own)}">${xml(line.text)}</text>`;
  });
  return `<g class="${node.sort}">${shapeOf(node.sort, { left, top, width, height })}${texts.join('')}</g>`;
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function shapeOf(sort: GraphNode['sort'], { left, top, width, height }: Frame): string {
  const right = round(left + width);
  const bottom = round(top + height);
  const middle = round(top + height / 2);
  if (sort === 'condition') return `<path d="M${left + 14} ${top}H${right - 14}L${right} ${middle} ${right - 14} ${bottom}H${left + 14}L${left} ${middle}z"/>`;
  if (sort === 'source') return `<path d="M${left} ${top + 8}a${width / 2} 8 0 0 1 ${width} 0V${bottom - 8}a${width / 2} 8 0 0 1 ${-width} 0z"/><path class="lid" d="M${left} ${top + 8}a${width / 2} 8 0 0 0 ${width} 0"/>`;
  return `<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="${sort === 'start' || sort === 'end' ? height / 2 : 6}"/>`;
}

function xml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

const STYLE = `<style>
svg{--paper:#fff;--ink:#1a1a1a;--soft:#555;--line:#6b6b6b;--step:#eef3fb;--step-line:#2f5da8;--source:#e9f5ee;--source-line:#2a7a4b;--condition:#fff6df;--condition-line:#946200;--end:#f1f1f1;--end-line:#4a4a4a}
@media(prefers-color-scheme:dark){svg{--paper:#15171b;--ink:#f2f2f2;--soft:#b9bdc6;--line:#9aa0ab;--step:#1d2a40;--step-line:#86aef0;--source:#173325;--source-line:#77c79a;--condition:#352a10;--condition-line:#e0b04c;--end:#26282d;--end-line:#b4b8c0}}
.paper{fill:var(--paper)}
.edge{fill:none;stroke:var(--line);stroke-width:1.5}
.head{fill:var(--line)}
rect,path{stroke-linejoin:round}
text{font-family:system-ui,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;fill:var(--ink);text-anchor:middle}
.title{font-size:15px;font-weight:600}
.small{font-size:12px;fill:var(--soft)}
.code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:12.5px}
.step>rect,.review>rect,.submit>rect{fill:var(--step);stroke:var(--step-line)}
.source>path{fill:var(--source);stroke:var(--source-line)}
.source>.lid{fill:none}
.condition>path{fill:var(--condition);stroke:var(--condition-line)}
.start>rect,.end>rect{fill:var(--end);stroke:var(--end-line)}
</style>`;
