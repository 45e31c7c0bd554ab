// The form cannot be shown: what the citizen reads, and what the developer or designer has to mend.
import { html, nothing, type TemplateResult } from 'lit';
import { GovFormError, type ProcedureProblem } from '../model/error.js';
import { colon, directionOf } from '../text/intl.js';
import { mainHeading, type HeadingLevel } from '../text/show-text.js';
import type { Words } from '../text/words.js';

export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  readonly problems: readonly ProcedureProblem[];
}

/** Any error becomes a failure with a code; GF299 is one that nobody foresaw. */
export function failureFrom(error: unknown): Failure {
  const problems = problemsIn(error);
  if (error instanceof GovFormError) {
    return { code: error.code, message: error.message, remedy: error.remedy, problems };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'GF299', message: `GF299: ${message}`, remedy: 'Report this as a defect of gov-form.', problems };
}

export function showFailure({ message, remedy, problems }: Failure, words: Words, level: HeadingLevel): TemplateResult {
  const { msg } = words;
  return html`<div class="failure frame" part="frame" lang=${words.language} dir=${directionOf(words.language)} role="alert">
    ${mainHeading(level, msg('This form cannot be shown', { id: 'failure.title' }))}
    <p>${msg('It is not your fault. Try again later, or contact the authority.', { id: 'failure.text' })}</p>
    <p class="strong">${msg('For the people who run this site', { id: 'failure.developers' })}${colon(words.language)}</p>
    <div lang="en" class="technical">
      <p>${message}</p>
      <p>${remedy}</p>
      ${problems.length === 0 ? nothing : html`<ul>${problems.map(showProblem)}</ul>`}
    </div>
  </div>`;
}

function showProblem({ code, file, pointer, message, remedy, severity }: ProcedureProblem): TemplateResult {
  return html`<li>
    <code>${file}#${pointer}</code> ${severity} ${code}: ${message} ${remedy}
  </li>`;
}

function problemsIn(error: unknown): readonly ProcedureProblem[] {
  if (typeof error !== 'object' || error === null || !('problems' in error)) return [];
  return Array.isArray(error.problems) ? error.problems : [];
}
