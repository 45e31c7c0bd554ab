// One step: its questions, what has to be corrected, where the answers are kept, and the way on and back.
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { askedName, partName } from '../../fields/shared/asked-name.view.js';
import { isKind } from '../../fields/field-kinds.js';
import { viewOf } from '../../fields/field-views.js';
import { idOf } from '../../model/path.js';
import type { Text } from '../../model/text.js';
import type { IssueScreen } from '../../session/step-items.js';
import { mainHeading, showParagraphs, showText } from '../../text/show-text.js';
import type { Words } from '../../text/words.js';
import { listName } from '../entry-name.js';
import { aboveHeading, checkSummary, errorSummary, type SummaryItem } from '../error-summary.js';
import { nestedIfThere, type SummaryOf, type SummaryTarget } from '../nested.js';
import { saveStatus } from '../save-status.js';
import { showIssue } from '../show-issue.js';
import type { ScreenOf, ScreenView, View } from '../view.js';
import { backButton } from './actions.js';

/** What can be written in or ticked, or is a native list. */
const WRITTEN = 'input:not([type="radio"]:not(:checked), [type="file"], [role]), textarea, select';

type StepScreen = ScreenOf<'step'>;

export const stepScreen: ScreenView<StepScreen> = {
  title: (screen, words) => titleOf(screen, words).text,
  render(screen, view) {
    const { words, level } = view;
    return html`
      ${summaries(screen, view)}
      ${progress(screen, words)}
      ${isHeadedByItem(screen) ? nothing : mainHeading(level, showText(ownTitle(screen, words) ?? screen.procedureTitle, words))}
      ${screen.body.length === 0 ? nothing : html`<div class="prose">${showParagraphs(screen.body, words)}</div>`}
      ${isHeadedByItem(screen) || screen.asksNothing ? nothing : html`<p class="note">${requiredNote(screen, words)}</p>`}
      <form novalidate aria-labelledby="heading" @submit=${(event: SubmitEvent) => goOn(event, view)}>
        ${view.items(screen)}
        <p class="save" part="save">${saveStatus(screen, words)}</p>
        ${actions(screen, view)}
      </form>
    `;
  },
};

function progress({ progress: far, task, countBefore: before }: StepScreen, words: Words): TemplateResult | typeof nothing {
  if (far === undefined) return nothing;
  const { current, total } = far;
  return html`<p class="progress" part="progress" id="progress">
    ${task === undefined ? nothing : html`${showText(task, words)} – `}${words.msg(str`Step ${current} of ${total}`, { id: 'step.progress' })}${(before ?? total) === total ? '' : `. ${words.msg(str`The number of steps has changed (before: ${before}).`, { id: 'step.count' })}`}
  </p>`;
}

/** Of the step, or of the row whose page this is. */
function ownTitle({ title, row }: StepScreen, words: Words): Text | undefined {
  return row === undefined ? title : nestedIfThere()?.titleOfRow(row, words);
}

function titleOf(screen: StepScreen, words: Words): Text {
  const { items: [item], first, procedureTitle } = screen;
  const title = ownTitle(screen, words);
  if (title !== undefined || item === undefined) return title ?? procedureTitle;
  if (item.sort === 'list') return listName(item.title, words);
  if (item.sort === 'notice') return procedureTitle;
  if (item.sort !== 'question') return item.title.text === '' ? procedureTitle : partName(item.title, words);
  return first === undefined ? procedureTitle : askedName(first.label, first.asks, words);
}

/** The name of the step's only item is its heading. */
export function isHeadedByItem({ title, row, items }: StepScreen): boolean {
  const [item] = items;
  if (title !== undefined || row !== undefined || item === undefined || items.length > 1) return false;
  if (item.sort === 'question') return item.hasBlocks !== 'body';
  return item.sort === 'list' || (item.sort === 'group' && item.title.text !== '');
}

/** What is wrong; then what is only to be checked, as an alert of its own where nothing is wrong. */
function summaries(screen: StepScreen, view: View): readonly TemplateResult[] {
  const targetOf = nestedIfThere()?.summaryOf(screen, view.words);
  const itemsOf = (severity: 'warning' | undefined): readonly SummaryItem[] =>
    screen.issues.filter(({ issue }) => issue.severity === severity).map((issue) => summaryItem(issue, view, targetOf));
  const [errors, doubts] = [itemsOf(undefined), itemsOf('warning')];
  const { focus } = screen;
  return [
    ...(errors.length === 0 ? [] : [errorSummary(errors, focus, view)]),
    ...(doubts.length === 0 ? [] : [checkSummary(doubts, errors.length === 0 ? focus : undefined, aboveHeading(view))]),
  ];
}

/** Which answers are required: read after the heading, wherever that stands. */
export function requiredNote({ later }: StepScreen, { msg }: Words): string {
  return later === true
    ? msg('An answer is required, unless it says “optional” or “can follow later”.', { id: 'step.later-note' })
    : msg('An answer is required, unless it says “optional”.', { id: 'step.optional-note' });
}

function actions(screen: StepScreen, view: View): TemplateResult {
  const { msg } = view.words;
  const goesOn = screen.returnsToReview
    ? msg('Save and return to your answers', { id: 'action.return' })
    : msg('Continue', { id: 'action.continue' });
  return html`<div class="actions" part="actions">
    <button class="primary" part="button primary" type="submit">${goesOn}</button>
    ${backButton(screen, view)}
  </div>`;
}

/** What a tool put into a field or ticked without telling it (speech, extensions) is read at the latest now. */
function goOn(event: SubmitEvent, { dispatch }: View): void {
  event.preventDefault();
  if (event.currentTarget instanceof HTMLFormElement) {
    const found = [...event.currentTarget.querySelectorAll<HTMLInputElement>(WRITTEN)].map((control) => ({ control, checked: control.checked }));
    // Reading one box draws the others of its question as they were before.
    for (const { control, checked } of found) {
      control.checked = checked;
      control.dispatchEvent(new Event('change'));
    }
  }
  dispatch({ do: 'continue' });
}

function summaryItem(shown: IssueScreen, view: View, targetOf: SummaryOf | undefined): SummaryItem {
  const flat: SummaryTarget = { content: showIssue(shown, view.words), id: firstWrongIn(shown) };
  const { content, id, opens } = targetOf?.(shown, flat) ?? flat;
  return { content, id, go: () => (opens === undefined ? view.goTo(id) : view.dispatch(opens)) };
}

function firstWrongIn({ issue, kind, options = {} }: IssueScreen): string {
  const id = idOf(issue.path);
  return isKind(kind) ? viewOf(kind).firstWrong(id, options, issue) : id;
}
