// One step: its questions, what has to be corrected, where the answers are kept, and the way on and back.
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { viewOf } from '../../fields/field-views.js';
import type { IssueScreen } from '../../session/screen.js';
import { mainHeading, showParagraphs, showText } from '../../text/show-text.js';
import { errorSummary, type SummaryItem } from '../error-summary.js';
import { saveStatus } from '../save-status.js';
import { showIssue } from '../show-issue.js';
import type { ScreenOf, ScreenView, View } from '../view.js';
import { backButton } from './actions.js';

type StepScreen = ScreenOf<'step'>;

export const stepScreen: ScreenView<StepScreen> = {
  title: (screen) => (screen.title ?? screen.questions[0]?.label ?? screen.procedureTitle).text,
  render(screen, view) {
    const { words, level } = view;
    const { current, total } = screen.progress;
    return html`
      ${screen.issues.length === 0
        ? nothing
        : errorSummary(screen.issues.map((issue) => summaryItem(issue, screen, view)), screen.focus.turn, view)}
      <p class="progress" id="progress">
        ${words.msg(str`Step ${current} of ${total}`, { id: 'step.progress' })}
      </p>
      ${screen.title === undefined ? nothing : mainHeading(level, showText(screen.title, words))}
      ${screen.body.length === 0 ? nothing : html`<div class="prose">${showParagraphs(screen.body, words)}</div>`}
      ${screen.questions.length === 0 ? nothing : optionalNote(view)}
      <form novalidate aria-labelledby="heading" @submit=${(event: SubmitEvent) => goOn(event, view)}>
        ${view.questions()}
        <p class="save">${saveStatus(screen, words)}</p>
        ${actions(screen, view)}
      </form>
    `;
  },
};

/** Set when the step's only question is its heading. */
export function asksItsHeading(screen: StepScreen): boolean {
  return screen.title === undefined && screen.questions.length === 1;
}

function optionalNote({ words }: View): TemplateResult {
  return html`<p class="note">
    ${words.msg('An answer is required, unless it says “optional”.', { id: 'step.optional-note' })}
  </p>`;
}

function actions(screen: StepScreen, view: View): TemplateResult {
  const { msg } = view.words;
  const goesOn = screen.returnsToReview
    ? msg('Save and return to your answers', { id: 'action.return' })
    : msg('Continue', { id: 'action.continue' });
  return html`<div class="actions">
    <button class="primary" type="submit">${goesOn}</button>
    ${backButton(screen, view)}
  </div>`;
}

function goOn(event: SubmitEvent, { dispatch }: View): void {
  event.preventDefault();
  dispatch({ do: 'continue' });
}

function summaryItem(shown: IssueScreen, screen: StepScreen, view: View): SummaryItem {
  const { path } = shown.issue;
  const options = screen.questions.find((question) => question.path === path)?.options ?? {};
  const id = viewOf(shown.kind).firstWrong(path, options, shown.issue);
  return { content: showIssue(shown, view.words), id, go: () => view.goTo(id) };
}
