// What has to be corrected or checked, as a list of links, at the top of the screen. Its text is said once: the alert is inserted
// anew at each failed attempt, and the focus goes to its container, which has no name of its own.
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { str } from '@lit/localize/internal/str-tag.js';
import type { FocusScreen } from '../session/screen.js';
import { headingLevel, subHeading, type Shown } from '../text/show-text.js';
import type { View } from './view.js';

export interface SummaryItem {
  readonly content: Shown;
  /** Id of the control; shown as the link's address, followed by `go`. */
  readonly id: string;
  readonly go: () => void;
}

interface Summary {
  readonly items: readonly SummaryItem[];
  readonly title: string;
  /** Before the list. */
  readonly lead?: string;
  /** Left out: it is neither announced nor given the focus. */
  readonly focus: FocusScreen | undefined;
  readonly look: 'error-summary' | 'check-summary' | 'later-summary';
}

/** @param focus the screen's: it is announced once at each turn that leads to it */
export function errorSummary(items: readonly SummaryItem[], focus: FocusScreen, view: View): TemplateResult {
  const { msg } = view.words;
  const title =
    items.length === 1
      ? msg('One answer needs your attention', { id: 'summary.one' })
      : msg(str`${items.length} answers need your attention`, { id: 'summary.many' });
  return summary({ items, title, focus, look: 'error-summary' }, aboveHeading(view));
}

/**
 * What is to be checked, and stops nothing.
 *
 * @param focus left out where something else is announced, or nothing has been attempted
 */
export function checkSummary(items: readonly SummaryItem[], focus: FocusScreen | undefined, view: View): TemplateResult {
  const { msg } = view.words;
  const title =
    items.length === 1
      ? msg('Please check one answer', { id: 'check.one' })
      : msg(str`Please check ${items.length} answers`, { id: 'check.many' });
  const lead = msg('If everything is correct, you can go on.', { id: 'check.lead' });
  return summary({ items, title, lead, focus, look: 'check-summary' }, view);
}

export function summary({ items, title, lead, focus, look }: Summary, view: View): TemplateResult {
  const content = html`<div role=${focus?.target === 'summary' ? 'alert' : nothing}>
    ${subHeading(view.level, title)} ${lead === undefined ? nothing : html`<p>${lead}</p>`}
    <ul>
      ${items.map((item) => html`<li><a href="#${item.id}" @click=${follow(item)}>${item.content}</a></li>`)}
    </ul>
  </div>`;
  return html`<div id=${focus === undefined ? nothing : 'summary'} class=${look} part=${look} tabindex=${focus === undefined ? nothing : '-1'}>
    ${keyed(focus?.turn, content)}
  </div>`;
}

/** Above the screen's own heading, one level below it would skip a level of the page. */
export function aboveHeading(view: View): View {
  return { ...view, level: headingLevel(view.level - 1) };
}

function follow({ go }: SummaryItem): (event: Event) => void {
  return (event) => {
    // A fragment link does nothing inside a shadow root, and would change the page's address.
    event.preventDefault();
    go();
  };
}
