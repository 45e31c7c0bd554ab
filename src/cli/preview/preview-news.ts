// What the preview says in the terminal after each reading of the files: what `check` finds in them, and whether they run.
import { shortPageOf } from '../check/problem-pages.js';
import { problemsAsText } from '../check/problems-as-text.js';
import type { Terminal } from '../command.js';
import type { PreviewedProcedure } from './previewed-procedure.js';

const MOST_SHOWN = 20;

/** @param folder as it was typed */
export function newsOf({ found, problems, runs }: Pick<PreviewedProcedure, 'found' | 'problems' | 'runs'>, folder: string, terminal: Terminal): string {
  const style = { showsLines: terminal.isRead === true, hasColours: terminal.hasColours === true, explains: (code: string) => shortPageOf(code, terminal.folder), most: MOST_SHOWN };
  // Without procedure.json nothing was read that a line could be shown from.
  const said = found === undefined ? problems.map(({ path, code, message, remedy }) => `${path} ${code} ${message}\n    ${remedy}`).join('\n') : problemsAsText([{ ...found, folder }], style);
  return `${said}\n\n${runs ? 'The form runs.' : 'The form cannot run: the page shows why.'}`;
}
