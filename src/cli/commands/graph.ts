// `gov-form graph`: draws the way through a procedure.
import { resolve } from 'node:path';
import type { Command } from '../command.js';
import { mermaidOf } from '../graph/mermaid.js';
import { workflowGraph } from '../graph/workflow-graph.js';
import { languageOf, optionalText } from '../options.js';
import { readChecked } from '../read-checked.js';
import { wrongUse } from '../usage.js';
import { writeMade } from '../write-file.js';

export const graph: Command = {
  name: 'graph',
  summary: 'draw the way through a procedure',
  usage: '<folder>',
  about: 'Steps, their conditions, registers, review, sending and end: as Mermaid text, which code hosts draw, or as an SVG.\n\nExample: gov-form graph forms/my-procedure --format svg --out my-procedure.svg',
  takes: [1, 1],
  options: {
    format: { type: 'string', value: 'mermaid|svg', about: 'mermaid if left out' },
    out: { type: 'string', value: '<file>', about: 'write into this file instead of printing' },
    language: { type: 'string', value: '<code>', about: 'whose titles are shown; the first language if left out' },
  },
  async run({ positionals: [folder = ''], options, terminal }) {
    const format = optionalText(options.format) ?? 'mermaid';
    if (format !== 'mermaid' && format !== 'svg') throw wrongUse(`There is no format "${format}". There are: mermaid, svg.`, 'graph');
    const checked = await readChecked(resolve(terminal.folder, folder));
    const drawing = workflowGraph(checked, languageOf(checked.procedure, options.language, 'graph'));
    const text = format === 'svg' ? (await import('../graph/svg.js')).svgOf(drawing) : `${mermaidOf(drawing)}\n`;
    const out = optionalText(options.out);
    if (out !== undefined) await writeMade(resolve(terminal.folder, out), text);
    return {
      exitCode: 0,
      text: out ?? text.trimEnd(),
      json: { ...(out === undefined ? { [format]: text } : { file: out }), nodes: drawing.nodes.map((node) => ({ ...node, lines: [...node.lines] })), edges: drawing.edges.map((edge) => ({ ...edge })) },
    };
  },
};
