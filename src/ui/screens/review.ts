// Check your answers: everything that will be sent, each with its way back, before anything leaves the device.
import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../../model/text.js';
import type { SummaryRow } from '../../session/screen.js';
import { mainHeading, showText, subHeading } from '../../text/show-text.js';
import { errorSummary, type SummaryItem } from '../error-summary.js';
import { saveStatus } from '../save-status.js';
import { showIssue } from '../show-issue.js';
import { originText, sharedOrigin } from '../show-origin.js';
import { showSummaryRows } from '../summary-rows.js';
import type { ScreenOf, ScreenView, View } from '../view.js';
import { backButton } from './actions.js';
import { refusalNotice } from './refusal.js';

type ReviewScreen = ScreenOf<'review'>;
type Section = ReviewScreen['sections'][number];

export const reviewScreen: ScreenView<ReviewScreen> = {
  title: (_screen, { msg }) => msg('Check your answers', { id: 'review.title' }),
  render(screen, view) {
    const { words, level, dispatch } = view;
    return html`
      ${screen.issues.length === 0 ? nothing : errorSummary(summaryItems(screen, view), screen.focus.turn, view)}
      ${screen.refusal === undefined ? nothing : refusalNotice(screen.refusal, view)}
      ${mainHeading(level, reviewScreen.title(screen, words))}
      ${groupsOf(screen.sections).map((group, index) => showGroup(group, index === 0, { screen, view }))}
      <p class="note">
        ${words.msg('Nothing has been sent yet. Your request is sent when you choose “Send the request”.', { id: 'review.not-sent' })}
      </p>
      <p class="save">${saveStatus(screen, words)}</p>
      <div class="actions">
        <button class="primary" type="button" @click=${() => dispatch({ do: 'submit' })}>
          ${words.msg('Send the request', { id: 'action.submit' })}
        </button>
        ${backButton(screen, view)}
      </div>
    `;
  },
};

/** Rows under one heading; without a title: single questions, whose steps have no name of their own. */
interface Group {
  readonly title: Text | undefined;
  readonly rows: readonly SummaryRow[];
}

function groupsOf(sections: readonly Section[]): readonly Group[] {
  const groups: Group[] = [];
  for (const { title, rows } of sections) {
    const isItsOnlyRow = rows.length === 1 && rows[0]?.label.text === title.text;
    const last = groups.at(-1);
    if (!isItsOnlyRow) groups.push({ title, rows });
    else if (last === undefined || last.title !== undefined) groups.push({ title: undefined, rows });
    else groups.splice(-1, 1, { title: undefined, rows: [...last.rows, ...rows] });
  }
  return groups;
}

function showGroup({ title, rows }: Group, isFirst: boolean, { screen, view }: { readonly screen: ReviewScreen; readonly view: View }): TemplateResult {
  const { words, level } = view;
  const shared = sharedOrigin(rows);
  const name = title === undefined ? words.msg('Other answers', { id: 'review.other' }) : showText(title, words);
  return html`
    ${isFirst && title === undefined ? nothing : subHeading(level, name)}
    ${shared === undefined ? nothing : html`<p class="origin">${originText(shared, words)}</p>`}
    ${showSummaryRows(rows, words, { change: (row) => changeButton(row, view), hasOrigins: shared === undefined, issues: screen.issues })}
  `;
}

function changeButton(row: SummaryRow, { words, dispatch }: View): TemplateResult {
  const { msg } = words;
  const action =
    row.answer.state === 'blank' ? msg('Add', { id: 'action.add' }) : msg('Change', { id: 'action.change' });
  return html`<button class="plain" type="button" @click=${() => dispatch({ do: 'change', path: row.path })}>
    ${action}<span class="unseen"> ${showText(row.label, words)}</span>
  </button>`;
}

function summaryItems(screen: ReviewScreen, { words, dispatch }: View): readonly SummaryItem[] {
  return screen.issues.map((shown) => ({
    content: showIssue(shown, words),
    id: `row:${shown.issue.path}`,
    go: () => dispatch({ do: 'change', path: shown.issue.path }),
  }));
}
