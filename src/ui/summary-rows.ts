// Answers as a list of names and values, on a check page or in a preview. Never lets them be edited in place.
import { html, nothing, type TemplateResult } from 'lit';
import { askedName } from '../fields/shared/asked-name.view.js';
import { viewOf } from '../fields/field-views.js';
import { unreadLines } from '../fields/shared/unread-lines.view.js';
import { composedView } from '../fields/parts/parts.view.js';
import { isJsonObject, type Json } from '../model/json.js';
import { idOf, type Path } from '../model/path.js';
import type { Text } from '../model/text.js';
import { issueNote } from '../fields/shared/question-parts.view.js';
import type { SummaryRow } from '../session/screen.js';
import type { IssueScreen } from '../session/step-items.js';
import { directionOf } from '../text/intl.js';
import { showText, type Shown } from '../text/show-text.js';
import type { Words } from '../text/words.js';
import type { OneRow } from './whole-row.js';
import { showIssue } from './show-issue.js';
import { showOrigin } from './show-origin.js';

export interface RowSettings {
  /** What stands behind a row that can be changed: the way there. */
  readonly change?: (row: SummaryRow) => TemplateResult;
  /** `false` where one sentence above the rows says where all of them come from. */
  readonly hasOrigins?: boolean;
  /** What stops sending, is to be checked, or may come later: said at its row as well. */
  readonly issues?: readonly IssueScreen[];
}

/** Of the row of an answer. */
export function rowId(path: Path): string {
  return `row:${idOf(path)}`;
}

export function showSummaryRows(
  rows: readonly OneRow[],
  words: Words,
  { change, hasOrigins = true, issues = [] }: RowSettings = {},
): TemplateResult {
  return html`<dl class="rows">
    ${rows.map((row) => {
      const origin = hasOrigins ? showOrigin(row, words) : undefined;
      const issue = issues.find((each) => each.issue.path === row.path);
      return html`<div class=${classOf(issue)} part="row" id=${rowId(row.path)}>
        <dt part="row-label">${showText(askedName(row.label, row.asks, words), words)}</dt>
        <dd part="row-value">
          ${issue === undefined ? nothing : rowNote(issue, row, words)} ${showAnswer(row, words)} ${origin === undefined ? nothing : html`<div class="origin">${origin}</div>`}
        </dd>
        ${change === undefined || row.readOnly === true ? nothing : html`<dd class="change">${change(row)}</dd>`}
      </div>`;
    })}
  </dl>`;
}

function classOf(issue: IssueScreen | undefined): string {
  switch (issue?.issue.severity) {
    case 'warning':
      return 'row doubtful';
    case 'later':
      return 'row';
    case undefined:
      return issue === undefined ? 'row' : 'row wrong';
  }
}

function rowNote(issue: IssueScreen, row: SummaryRow, words: Words): TemplateResult {
  if (issue.issue.severity !== 'later') return issueNote(showIssue({ ...issue, shortLabel: row.label }, words), nothing, issue, words);
  return html`<div class="later">${words.msg('You can send this later', { id: 'later.title' })}</div>`;
}

/** An answer as it is read. */
export function showAnswer(row: OneRow, words: Words): Shown {
  const { answer } = row;
  if (answer.state === 'blank') {
    return html`<span class="blank">${words.msg('No answer', { id: 'row.blank' })}</span>`;
  }
  const lines = answer.state === 'unread' ? unreadLines(viewOf(row.kind), answer.raw, row, words) : linesOf(row, answer.value, words);
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) return apart(showText(only, words), words);
  // One answer in several lines, as on an envelope or in a letter, is no list.
  if (row.composed !== undefined || typeof (answer.state === 'unread' ? answer.raw : answer.value) === 'string') {
    return html`${lines.map((line) => html`<div>${line.text === '' ? html`<br>` : apart(showText(line, words), words)}</div>`)}`;
  }
  return html`<ul>${lines.map((line) => html`<li>${apart(showText(line, words), words)}</li>`)}</ul>`;
}

function linesOf(row: OneRow, value: Json, words: Words): readonly Text[] {
  const composed = row.composed === undefined || !isJsonObject(value) ? undefined : composedView(row.composed)?.summary?.(value, words);
  return composed ?? viewOf(row.kind).summary(value, row, words);
}

/** Between words that run from right to left, a value runs as it is written: a code in groups from left to right. */
function apart(value: Shown, { language }: Words): Shown {
  return directionOf(language) === 'rtl' ? html`<bdi>${value}</bdi>` : value;
}
