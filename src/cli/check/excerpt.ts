// The line of a file in which a problem stands, with a mark under the place.
import type { LocatedProblem } from '../places.js';
import type { ProcedureFolder } from '../procedure-folder.js';

export type Paint = (colour: 'red' | 'yellow' | 'dim' | 'bold', text: string) => string;
const unpainted: Paint = (_colour, text) => text;

/** Longer lines are cut: nobody wants a whole minified file. */
const WIDEST = 100;

/** Two lines of text; none where the file has none to show. */
export function excerpt({ file, line, column, endColumn, severity }: LocatedProblem, read: ProcedureFolder, paint: Paint = unpainted): readonly string[] {
  const text = read.files.get(file)?.text.split(/\r?\n/)[line - 1];
  if (text === undefined || text.trim() === '') return [];
  const start = column - 1 > WIDEST ? column - 1 - WIDEST / 2 : 0;
  const shown = text.slice(start, start + WIDEST);
  const indent = shown.length - shown.trimStart().length;
  const mark = '^'.repeat(Math.max(1, Math.min(endColumn - column, start + shown.length - column + 1)));
  const margin = `    ${String(line).padStart(4)} | `;
  // Tabs stay tabs, so that the mark stands where the terminal shows the place.
  const before = shown.slice(indent, column - 1 - start).replaceAll(/[^\t]/g, ' ');
  return [`${paint('dim', margin)}${shown.slice(indent)}`, `${paint('dim', `${' '.repeat(margin.length - 2)}| `)}${before}${paint(severity === 'error' ? 'red' : 'yellow', mark)}`];
}
