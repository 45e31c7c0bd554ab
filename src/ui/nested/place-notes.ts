// What a group or a list says of itself before its items: its name, its hint, and what is wrong with it as a whole.
import { html, nothing, type TemplateResult } from 'lit';
import { issueNote, showNote } from '../../fields/shared/question-parts.view.js';
import type { Text } from '../../model/text.js';
import type { GroupItem, IssueScreen, ListItem } from '../../session/step-items.js';
import { deepHeading, mainHeading, showText, type Shown } from '../../text/show-text.js';
import { itemId } from '../item-ids.js';
import type { Place } from '../item-part.js';
import { showIssue } from '../show-issue.js';

type Named = GroupItem | ListItem;

/** As a heading, so that it is found among them, too. */
export function placeLegend(title: Text, after: Shown | typeof nothing, place: Place): TemplateResult {
  const { words, level, heading, depth } = place;
  const content = html`${showText(title, words)}${after}${place.row?.shown}`;
  return html`<legend part="label">${heading === undefined ? deepHeading(level, depth + 1, content) : mainHeading(heading, content)}</legend>`;
}

/** Hint and issue, in the order in which they are read. */
export function placeNotes({ path, hint, issue }: Named, { words, note }: Place): TemplateResult {
  return html`
    ${showNote(note)}
    ${hint === undefined ? nothing : html`<div class="hint" part="hint" id=${itemId('hint', path)}>${showText(hint, words)}</div>`}
    ${isShown(issue) ? issueNote(showIssue(issue, words), itemId('error', path), issue, words) : nothing}
  `;
}

/** The ids of the notes that are there, for `aria-describedby`. */
export function describe(element: HTMLElement, { path, hint, issue }: Named): void {
  const ids = [...(hint === undefined ? [] : [itemId('hint', path)]), ...(isShown(issue) ? [itemId('error', path)] : [])];
  if (ids.length === 0) element.removeAttribute('aria-describedby');
  else element.setAttribute('aria-describedby', ids.join(' '));
}

function isShown(issue: IssueScreen | undefined): issue is IssueScreen {
  return issue !== undefined && issue.issue.severity !== 'later';
}
