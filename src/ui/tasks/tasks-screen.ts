// The task list: what has to be done, part by part, how each part stands, and the way into it. The order is the citizen's.
// Fetched, with its words, only for a procedure that has one.
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { TaskScreen, TaskSection } from '../../session/screen.js';
import { colon } from '../../text/intl.js';
import { mainHeading, showText, subHeading, type Shown } from '../../text/show-text.js';
import type { Words } from '../../text/words.js';
import type { Language, Text } from '../../model/text.js';
import { preparePartWords, type CatalogueLoader } from '../../text/localizer.js';
import { aboveHeading, summary } from '../error-summary.js';
import { saveStatus } from '../save-status.js';
import type { ScreenOf, ScreenView, View } from '../view.js';
import { backButton } from '../screens/actions.js';
import { tasksStyles } from './tasks.css.js';

const words: ReadonlyMap<Language, CatalogueLoader> = new Map<Language, CatalogueLoader>([
  ['de', () => import('../../text/locales/tasks/de.js')],
  ['fr', () => import('../../text/locales/tasks/fr.js')],
  ['lb', () => import('../../text/locales/tasks/lb.js')],
]);

/** With its words. */
export async function fetchTasksScreen(): Promise<ScreenView<ScreenOf<'tasks'>>> {
  await preparePartWords(words);
  return tasksScreen;
}

const tasksScreen: ScreenView<ScreenOf<'tasks'>> = {
  styles: tasksStyles,
  title: (_screen, { msg }) => msg('Overview', { id: 'tasks.title' }),
  render(screen, view) {
    const { words, level } = view;
    const { msg } = words;
    const { done, total } = screen;
    return html`
      ${done < total && screen.focus.target === 'summary' ? stillOpen(screen, view) : nothing}
      ${mainHeading(level, tasksScreen.title(screen, words))}
      <p class="strong">${msg(str`Completed parts: ${done} of ${total}`, { id: 'tasks.progress' })}</p>
      <p>
        ${done === total
          ? msg('All parts are completed. Now check your answers.', { id: 'tasks.done' })
          : msg('You choose the order. When all parts are completed, you check your answers.', { id: 'tasks.lead' })}
      </p>
      ${screen.sections.map((section) => showSection(section, view))}
      <p class="save" part="save">${saveStatus(screen, words)}</p>
      <div class="actions" part="actions">${done === total ? checkButton(view) : nothing} ${backButton(screen, view)}</div>
    `;
  },
};

/** Somebody tried to go on before everything is done: what is left, in the order of the list. */
function stillOpen({ sections, focus }: ScreenOf<'tasks'>, view: View): TemplateResult {
  const { words, dispatch, goTo } = view;
  const items = sections.flatMap(({ tasks }) => tasks).filter(({ state }) => state !== 'completed').map((task) => ({
    content: showText(task.title, words),
    id: placeOf(task),
    go: () => (task.state === 'cannot-start' ? goTo(placeOf(task)) : dispatch({ do: 'open-task', step: task.step })),
  }));
  return summary({ items, title: words.msg('Still to complete', { id: 'tasks.open' }), focus, look: 'check-summary' }, aboveHeading(view));
}

const placeOf = ({ id }: TaskScreen): string => `task:${id}`;

function showSection({ title, tasks }: TaskSection, view: View): TemplateResult {
  const { words, level } = view;
  return html`
    ${title === undefined ? nothing : subHeading(level, showText(title, words))}
    <ul class="task-list" role="list">${tasks.map((task) => showTask(task, view))}</ul>
  `;
}

function showTask(task: TaskScreen, { words, dispatch }: View): TemplateResult {
  const status = `status:${task.id}`;
  const open = (step: string) => (event: Event) => {
    // A fragment link does nothing inside a shadow root, and would change the page's address.
    event.preventDefault();
    dispatch({ do: 'open-task', step });
  };
  return html`<li class=${task.state === 'mistakes' ? 'row wrong' : 'row'} part="task">
    <div>
      ${task.state === 'cannot-start'
        ? html`<span id=${placeOf(task)} tabindex="-1">${showText(task.title, words)}</span>`
        : html`<a id=${placeOf(task)} href="#heading" aria-describedby=${status} @click=${open(task.step)}>${showText(task.title, words)}</a>`}
    </div>
    <div id=${status} class=${task.state === 'cannot-start' ? 'blank' : nothing} part="task-state">${statusText(task, words)}</div>
  </li>`;
}

function statusText(task: TaskScreen, words: Words): TemplateResult | string {
  const { msg, language } = words;
  switch (task.state) {
    case 'not-started':
      return msg('Not started', { id: 'task.not-started' });
    case 'in-progress':
      return msg('In progress', { id: 'task.in-progress' });
    case 'completed':
      return msg('Completed', { id: 'task.completed' });
    case 'mistakes':
      return html`<strong>${msg('Has mistakes', { id: 'task.mistakes' })}</strong>`;
    case 'cannot-start':
      return html`${msg('Cannot start yet', { id: 'task.cannot-start' })}.
        ${msg('Complete first', { id: 'task.first' })}${colon(language)}${namesOf(task.first, words)}`;
  }
}

function namesOf(tasks: readonly Text[], words: Words): Shown {
  const [only, ...more] = tasks.map((title) => showText(title, words));
  return more.length === 0 ? (only ?? '') : html`<ul>${[only, ...more].map((title) => html`<li>${title}</li>`)}</ul>`;
}

function checkButton({ words, dispatch }: View): TemplateResult {
  return html`<button class="primary" part="button primary" type="button" @click=${() => dispatch({ do: 'continue' })}>
    ${words.msg('Check your answers', { id: 'review.title' })}
  </button>`;
}
