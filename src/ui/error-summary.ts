// What has to be corrected, as a list of links, at the top of the screen. Its text is said once: the alert is inserted
// anew at each failed attempt, and the focus goes to its container, which has no name of its own.
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { str } from '@lit/localize/internal/str-tag.js';
import { subHeading, type Shown } from '../text/show-text.js';
import type { View } from './view.js';

export interface SummaryItem {
  readonly content: Shown;
  /** Id of the control; shown as the link's address, followed by `go`. */
  readonly id: string;
  readonly go: () => void;
}

/** @param turn counts the attempts; the same turn is never announced twice */
export function errorSummary(items: readonly SummaryItem[], turn: number, view: View): TemplateResult {
  const { msg } = view.words;
  const title =
    items.length === 1
      ? msg('One answer needs your attention', { id: 'summary.one' })
      : msg(str`${items.length} answers need your attention`, { id: 'summary.many' });
  return html`<div id="summary" class="error-summary" tabindex="-1">
    ${keyed(
      turn,
      html`<div role="alert">
        ${subHeading(view.level, title)}
        <ul>
          ${items.map((item) => html`<li><a href="#${item.id}" @click=${follow(item)}>${item.content}</a></li>`)}
        </ul>
      </div>`,
    )}
  </div>`;
}

function follow({ go }: SummaryItem): (event: Event) => void {
  return (event) => {
    // A fragment link does nothing inside a shadow root, and would change the page's address.
    event.preventDefault();
    go();
  };
}
