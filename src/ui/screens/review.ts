// Check your answers: everything that will be sent, each with its way back, before anything leaves the device.
import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../model/issue.js';
import { askedName } from '../../fields/shared/asked-name.view.js';
import { liesIn, placesAlong } from '../../model/path.js';
import type { Text } from '../../model/text.js';
import type { ReviewSection, SummaryRow } from '../../session/screen.js';
import type { IssueScreen } from '../../session/step-items.js';
import { deepHeading, mainHeading, showText, subHeading, type Shown } from '../../text/show-text.js';
import type { Words } from '../../text/words.js';
import { checkSummary, errorSummary, type SummaryItem } from '../error-summary.js';
import { laterSummary } from '../later-summary.js';
import { namedRowsOf, namesAround, type NamedRows } from '../review-blocks.js';
import { saveAndSay, savedNote } from '../saved-note.js';
import { saveStatus } from '../save-status.js';
import { showIssue } from '../show-issue.js';
import { originText, sharedOrigin } from '../show-origin.js';
import { rowId, showSummaryRows } from '../summary-rows.js';
import type { ScreenOf, ScreenView, View } from '../view.js';
import { backButton } from './actions.js';
import { refusalNotice } from './refusal.js';

type ReviewScreen = ScreenOf<'review'>;

export const reviewScreen: ScreenView<ReviewScreen> = {
  title: (_screen, { msg }) => msg('Check your answers', { id: 'review.title' }),
  render(screen, view) {
    const { words, level } = view;
    const groups = groupsOf(screen, words);
    const settings = { screen, view, wayBack: wayBack(screen, groups) };
    return html`
      ${boxUnless(summaryItems(screen, undefined, view), (items) => errorSummary(items, screen.focus, view))}
      ${screen.refusal === undefined ? nothing : refusalNotice(screen.refusal, view)}
      ${mainHeading(level, reviewScreen.title(screen, words))}
      ${boxUnless(summaryItems(screen, 'warning', view), (items) => checkSummary(items, undefined, view))}
      ${boxUnless(summaryItems(screen, 'later', view), (items) => laterSummary(items, view))}
      ${groups.map((group, index) => showGroup(group, index === 0, settings))}
      <p class="note">${whatHappens(screen, words)}</p>
      <p class="save">${saveStatus(screen, words)}</p>
      ${savedNote(view)}
      <div class="actions">${endButton(screen, view)} ${backButton(screen, view)}</div>
    `;
  },
};

function whatHappens({ sends }: ReviewScreen, { msg }: Words): string {
  if (sends === 'with-page') return msg('Check your answers, then continue on this page. They are sent with the rest of the page.', { id: 'review.sends-with-page' });
  return sends === 'nowhere'
    ? msg('This form is not connected to an authority: nothing is sent. You can save your answers as a file.', { id: 'review.sends-nothing' })
    : msg('Nothing has been sent yet. Your request is sent when you choose “Send the request”.', { id: 'review.not-sent' });
}

/** Within a form of the page, it is the page that sends. */
function endButton({ sends }: ReviewScreen, view: View): TemplateResult | typeof nothing {
  if (sends === 'with-page') return nothing;
  return sends === 'nowhere' ? saveButton(view) : sendButton(view);
}

function sendButton({ words, dispatch }: View): TemplateResult {
  return html`<button class="primary" type="button" @click=${() => dispatch({ do: 'submit' })}>
    ${words.msg('Send the request', { id: 'action.submit' })}
  </button>`;
}

function saveButton(view: View): TemplateResult {
  const { words, document } = view;
  const save = () => saveAndSay({ name: 'answers.json', type: 'application/json', content: JSON.stringify(document(), undefined, 2) }, view);
  return html`<button class="primary" type="button" @click=${save}>
    ${words.msg('Save my answers as a file', { id: 'action.save-answers' })}
  </button>`;
}

/** Rows under one heading; without a title: single questions, whose steps have no name of their own. */
interface Group {
  readonly title: Text | undefined;
  readonly blocks: readonly NamedRows[];
}

function groupsOf({ sections, issues }: ReviewScreen, words: Words): readonly Group[] {
  const doubtful = new Set(issues.map(({ issue }) => issue.path));
  const groups: Group[] = [];
  for (const section of sections) {
    const { title } = section;
    const blocks = namedRowsOf(section, doubtful, words);
    const single = singleRow(section, blocks);
    const last = groups.at(-1);
    if (single === undefined) groups.push({ title, blocks });
    else if (last === undefined || last.title !== undefined) groups.push({ title: undefined, blocks: [{ names: [], rows: [single] }] });
    else groups.splice(-1, 1, { title: undefined, blocks: [{ names: [], rows: [...last.blocks.flatMap(({ rows }) => rows), single] }] });
  }
  return groups;
}

/** A section that has the name of its only row. */
function singleRow({ title, rows: [first] }: ReviewSection, [block, ...others]: readonly NamedRows[]): SummaryRow | undefined {
  if (block === undefined || others.length > 0 || block.names.length > 0 || block.rows.length > 1) return undefined;
  return first?.label.text === title.text ? block.rows[0] : undefined;
}

interface Settings {
  readonly screen: ReviewScreen;
  readonly view: View;
  readonly wayBack: SummaryRow | undefined;
}

/** The row whose button takes the focus: that of the answer which was changed, else the first in the innermost place it was in. */
function wayBack({ focus }: ReviewScreen, groups: readonly Group[]): SummaryRow | undefined {
  if (focus.target !== 'item') return undefined;
  const rows = groups.flatMap(({ blocks }) => blocks.flatMap((block) => block.rows)).filter(({ readOnly }) => readOnly !== true);
  return placesAlong(focus.item).toReversed().flatMap((place) => rows.find(({ path }) => liesIn(path, place)) ?? [])[0];
}

function showGroup({ title, blocks }: Group, isFirst: boolean, settings: Settings): TemplateResult {
  const { screen, view } = settings;
  const { words, level } = view;
  const shared = sharedOrigin(blocks.flatMap(({ rows }) => rows));
  const name = title === undefined ? others(words) : showText(title, words);
  const hasHeading = title === undefined ? !isFirst : title.text !== '';
  const look = { hasOrigins: shared === undefined, issues: screen.issues };
  return html`
    ${hasHeading ? subHeading(level, name) : nothing}
    ${shared === undefined ? nothing : html`<p class="origin">${originText(shared, words)}</p>`}
    ${blocks.map(
      ({ names, rows }, index) => html`
        ${names.length === 0 && index === 0 ? nothing : deepHeading(level, hasHeading ? 2 : 1, names.length === 0 ? others(words) : showNames(names, words))}
        ${showSummaryRows(rows, words, { ...look, change: (row) => changeButton(row, names, settings) })}
      `,
    )}
  `;
}

/** What stands after named rows, and belongs to none of them. */
function others({ msg }: Words): string {
  return msg('Other answers', { id: 'review.other' });
}

function showNames(names: readonly Text[], words: Words): readonly Shown[] {
  return names.map((name, index) => html`${index === 0 ? nothing : ' – '}${showText(name, words)}`);
}

function changeButton(row: SummaryRow, names: readonly Text[], { screen: { focus }, view: { words, dispatch }, wayBack: back }: Settings): TemplateResult {
  const { msg } = words;
  // Under the id of the answer that it stands for.
  const id = row === back && focus.target === 'item' && focus.item !== row.path ? rowId(focus.item) : nothing;
  const action =
    row.answer.state === 'blank' ? msg('Add', { id: 'action.add' }) : msg('Change', { id: 'action.change' });
  const where = names.length === 0 ? nothing : html`, ${showNames(names, words)}`;
  return html`<button class="plain" id=${id} type="button" @click=${() => dispatch({ do: 'change', path: row.path })}>
    ${action}<span class="unseen"> ${showText(askedName(row.label, row.asks, words), words)}${where}</span>
  </button>`;
}

function boxUnless(items: readonly SummaryItem[], box: (items: readonly SummaryItem[]) => TemplateResult): TemplateResult | typeof nothing {
  return items.length === 0 ? nothing : box(items);
}

function summaryItems(screen: ReviewScreen, severity: Issue['severity'], { words, dispatch }: View): readonly SummaryItem[] {
  return screen.issues
    .filter(({ issue }) => issue.severity === severity)
    .map((shown) => {
      const { path } = shown.issue;
      const { names, rows } = namesAround(screen.sections, path, words);
      const own = { ...shown, shortLabel: rows.find((row) => row.path === path)?.label ?? shown.shortLabel };
      const content = isStillToCome(own) ? showText(own.shortLabel, words) : showIssue(own, words);
      return {
        content: names.length === 0 ? content : html`${showNames(names, words)} – ${content}`,
        id: rowId(path),
        go: () => dispatch({ do: 'change', path }),
      };
    });
}

/** Its name alone says it all. */
function isStillToCome({ issue, sentence }: IssueScreen): boolean {
  return issue.severity === 'later' && issue.code === 'required' && sentence === undefined;
}
