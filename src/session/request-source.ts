// Asks a register for exactly what the questions need, and keeps of its record only what would be a good answer.
import { readEvidence } from '../answers/merge-source.js';
import { answerOf } from '../model/answer.js';
import { valueAtPointer } from '../model/path.js';
import type { Path } from '../model/path.js';
import type { Ports } from '../ports/ports.js';
import { findIssuesAt } from '../validation/find-issues.js';
import type { SourceResult } from '../workflow/compile-workflow.js';
import { withAnswers } from './answering.js';
import type { SessionState } from './session-state.js';

export async function requestSource(
  state: SessionState,
  { sources, environment }: Ports,
  { source: id, signal }: { readonly source: string; readonly signal: AbortSignal },
): Promise<SourceResult> {
  const { model } = state;
  const source = model.sources.find((each) => each.id === id);
  const port = sources[id];
  if (source === undefined || port === undefined) return { failed: 'unavailable' };
  if (!environment.isOnline()) return { failed: 'offline' };
  const answer = await port.request({ source: id, procedure: model.id, fields: source.fields.map(({ from }) => from) }, signal);
  if (answer.outcome !== 'found') return { failed: answer.outcome };
  const offered = new Map(source.fields.flatMap(({ from, to }) => {
    const value = valueAtPointer(answer.record, from);
    return value === undefined ? [] : [[to, answerOf(value)] as const];
  }));
  // As if all of it were taken: one answer may bring the question that another belongs to.
  const filled = withAnswers(state, new Map([...state.answers, ...offered]));
  const accepts = (path: Path): boolean => {
    const question = filled.outline.questions.get(path);
    return question !== undefined && question.given === undefined && findIssuesAt(filled, question).every(({ code }) => code.startsWith('rule.'));
  };
  const found = readEvidence(source, answer, accepts);
  return found.values.size === 0 ? { failed: 'unusable' } : { found };
}
