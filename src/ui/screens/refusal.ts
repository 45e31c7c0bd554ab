// The receiver does not take the request: what that means for the citizen, and what the operator needs to know.
import { html, type TemplateResult } from 'lit';
import type { Problem } from '../../model/submission.js';
import { colon } from '../../text/intl.js';
import { subHeading } from '../../text/show-text.js';
import type { View } from '../view.js';

export function refusalNotice(problem: Problem, { words, level }: View): TemplateResult {
  const { msg, language } = words;
  return html`<div id="summary" class="error-summary" part="error-summary" tabindex="-1">
    <div role="alert">
      ${subHeading(level, msg('Your request was not accepted', { id: 'refusal.title' }))}
      <p>${msg('Nothing was registered. Your answers are still here. Check them and send again. If it is refused again, give the authority this code.', { id: 'refusal.text' })}</p>
      <p>${msg('Code', { id: 'refusal.code' })}${colon(language)}<code>${problem.code}</code></p>
      <p lang="en">${sentences(problem).join(' ')}</p>
    </div>
  </div>`;
}

/** What the receiver says, each sentence once. */
function sentences({ title, detail }: Problem): readonly string[] {
  return [...new Set([title, detail].map((text) => text.trim()).filter((text) => text !== '').map((text) => (/[.!?]$/.test(text) ? text : `${text}.`)))];
}
