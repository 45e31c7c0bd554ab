// Shows what the server says: problems as sentences with their places, and what was sent.
import type { LocatedProblem } from '../../places.js';
import { byId, element } from './elements.js';
import type { PreviewState } from './preview-state.js';

/** While the procedure cannot run, its errors stand in the form's place; the form waits behind them as it was, and so do the warnings. */
export function showProblems({ problems, runs }: PreviewState): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const waiting = problems.length - errors.length;
  byId('frame', HTMLIFrameElement).hidden = !runs;
  byId('problems', HTMLElement).hidden = problems.length === 0;
  byId('problems-title', HTMLElement).textContent = runs ? `${problems.length} to look at` : 'This procedure cannot run as it stands';
  byId('problems-note', HTMLElement).textContent = runs ? 'It runs all the same.' : `The form comes back by itself, with its answers, when ${errors.length === 1 ? 'this is' : 'these are'} mended.${waiting === 0 ? '' : ` ${waiting} warning${waiting === 1 ? '' : 's'} can wait until then.`}`;
  byId('problem-list', HTMLElement).replaceChildren(...(runs ? problems : errors).map(problemItem));
}

function problemItem({ path, line, column, severity, code, message, remedy }: LocatedProblem): HTMLElement {
  const place = element('span', `${path}:${line}:${column}`, 'place');
  return element('li', [place, document.createTextNode(' '), element('span', `${severity} ${code}`, severity), document.createTextNode(` ${message} ${remedy}`)]);
}

type Sent = PreviewState['sent'][number];

/** The last one is open; the earlier ones wait below it. */
function sentItem({ status, submission, answer }: Sent, index: number, { length }: readonly Sent[]): HTMLElement {
  const made = element('details', [
    element('summary', `${index + 1}: ${status < 300 ? `checked again and accepted (${status})` : `refused (${status})`}`),
    element('pre', JSON.stringify(submission, null, 2)),
    element('p', 'The receiver answered:'),
    element('pre', JSON.stringify(answer, null, 2)),
  ]);
  made.toggleAttribute('open', index === length - 1);
  return made;
}

export function showSent({ sent }: PreviewState): void {
  const details = byId('sent', HTMLDetailsElement);
  if (details.hidden && sent.length > 0) details.open = true;
  details.hidden = sent.length === 0;
  byId('sent-list', HTMLElement).replaceChildren(...sent.map(sentItem).toReversed());
  for (const pre of document.querySelectorAll('pre')) pre.tabIndex = 0;
}
