// Check your answers: everything that will be sent, each with its way back, before anything leaves the device.
import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../model/issue.js';
import { askedName } from '../../fields/shared/asked-name.view.js';
import { liesIn, placesAlong } from '../../model/path.js';
import type { Text } from '../../model/text.js';
import type { SummaryRow } from '../../session/screen.js';
import type { IssueScreen } from '../../session/step-items.js';
import { mainHeading, showText } from '../../text/show-text.js';
import type { Words } from '../../text/words.js';
import { groupsOf, showGroups, showNames, type AnswerGroup } from '../answer-groups.js';
import { checkSummary, errorSummary, type SummaryItem } from '../error-summary.js';
import { laterSummary } from '../later-summary.js';
import { namesAround } from '../review-blocks.js';
import { saveAndSay, savedNote } from '../saved-note.js';
import { saveStatus } from '../save-status.js';
import { showIssue } from '../show-issue.js';
import { rowId } from '../summary-rows.js';
import type { ScreenOf, ScreenView, View } from '../view.js';
import { backButton } from './actions.js';
import { refusalNotice } from './refusal.js';

type ReviewScreen = ScreenOf<'review'>;

export const reviewScreen: ScreenView<ReviewScreen> = {
  title: (_screen, { msg }) => msg('Check your answers', { id: 'review.title' }),
  render(screen, view) {
    const { words, level } = view;
    const groups = groupsOf(screen, words);
    const settings = { screen, view, wayBack: wayBack(screen, groups), namesOf: namesApart(groups) };
    return html`
      ${boxUnless(summaryItems(undefined, settings), (items) => errorSummary(items, screen.focus, view))}
      ${screen.refusal === undefined ? nothing : refusalNotice(screen.refusal, view)}
      ${mainHeading(level, reviewScreen.title(screen, words))}
      ${boxUnless(summaryItems('warning', settings), (items) => checkSummary(items, undefined, view))}
      ${boxUnless(summaryItems('later', settings), (items) => laterSummary(items, view))}
      ${showGroups(groups, { words, level, issues: screen.issues, change: (row, names, title) => changeButton(row, settings.namesOf(row.label, names, title), settings) })}
      <p class="note">${whatHappens(screen, words)}</p>
      <p class="save" part="save">${saveStatus(screen, words)}</p>
      ${savedNote(view)}
      <div class="actions" part="actions">${endButton(screen, view)} ${backButton(screen, view)}</div>
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
  return html`<button class="primary" part="button primary" type="button" @click=${() => dispatch({ do: 'submit' })}>
    ${words.msg('Send the request', { id: 'action.submit' })}
  </button>`;
}

function saveButton(view: View): TemplateResult {
  const { words, document } = view;
  const save = () => saveAndSay({ name: 'answers.json', type: 'application/json', content: JSON.stringify(document(), undefined, 2) }, view);
  return html`<button class="primary" part="button primary" type="button" @click=${save}>
    ${words.msg('Save my answers as a file', { id: 'action.save-answers' })}
  </button>`;
}

interface Settings {
  readonly screen: ReviewScreen;
  readonly view: View;
  readonly wayBack: SummaryRow | undefined;
  readonly namesOf: NamesApart;
}

/** The row whose button takes the focus: that of the answer which was changed, else the first in the innermost place it was in. */
function wayBack({ focus }: ReviewScreen, groups: readonly AnswerGroup[]): SummaryRow | undefined {
  if (focus.target !== 'item') return undefined;
  const rows = groups.flatMap(({ blocks }) => blocks.flatMap((block) => block.rows)).filter(({ readOnly }) => readOnly !== true);
  return placesAlong(focus.item).toReversed().flatMap((place) => rows.find(({ path }) => liesIn(path, place)) ?? [])[0];
}

function changeButton(row: SummaryRow, names: readonly Text[], { screen: { focus }, view: { words, dispatch }, wayBack: back }: Settings): TemplateResult {
  const { msg } = words;
  // Under the id of the answer that it stands for.
  const id = row === back && focus.target === 'item' && focus.item !== row.path ? rowId(focus.item) : nothing;
  const action =
    row.answer.state === 'blank' ? msg('Add', { id: 'action.add' }) : msg('Change', { id: 'action.change' });
  const where = names.length === 0 ? nothing : html`, ${showNames(names, words)}`;
  return html`<button class="plain" part="button plain" id=${id} type="button" @click=${() => dispatch({ do: 'change', path: row.path })}>
    ${action}<span class="unseen"> ${showText(askedName(row.label, row.asks, words), words)}${where}</span>
  </button>`;
}

/** What is said with the name of an answer: what it is in, and its section too where another one would be called the same. */
type NamesApart = (label: Text, names: readonly Text[], section: Text | undefined) => readonly Text[];

function namesApart(groups: readonly AnswerGroup[]): NamesApart {
  const keyOf = (label: Text, names: readonly Text[]): string => [label, ...names].map(({ text }) => text).join('\n');
  const keys = groups.flatMap(({ blocks }) => blocks.flatMap(({ names, rows }) => rows.map(({ label }) => keyOf(label, names))));
  const known = new Set<string>();
  const twice = new Set(keys.filter((key) => known.size === known.add(key).size));
  return (label, names, section) => (section === undefined || section.text === '' || section.text === label.text || !twice.has(keyOf(label, names)) ? names : [section, ...names]);
}

function boxUnless(items: readonly SummaryItem[], box: (items: readonly SummaryItem[]) => TemplateResult): TemplateResult | typeof nothing {
  return items.length === 0 ? nothing : box(items);
}

function summaryItems(severity: Issue['severity'], { screen, view: { words, dispatch }, namesOf }: Settings): readonly SummaryItem[] {
  return screen.issues
    .filter(({ issue }) => issue.severity === severity)
    .map((shown) => {
      const { path } = shown.issue;
      const { names: around, rows, title } = namesAround(screen.sections, path, words);
      const own = { ...shown, shortLabel: rows.find((row) => row.path === path)?.label ?? shown.shortLabel };
      const names = namesOf(own.shortLabel, around, title);
      const content = isStillToCome(own) ? showText(own.shortLabel, words) : showIssue(own, words);
      return {
        content: names.length === 0 ? content : html`${showNames(names, words)} – ${content}`,
        id: rowId(path),
        go: () => dispatch({ do: 'change', path, aims: true }),
      };
    });
}

/** Its name alone says it all. */
function isStillToCome({ issue, sentence }: IssueScreen): boolean {
  return issue.severity === 'later' && issue.code === 'required' && sentence === undefined;
}
