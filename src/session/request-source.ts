// Asks a register for exactly what the questions need, and keeps of its record only what would be a good answer.
import { readEvidence } from '../answers/merge-source.js';
import { toDocument } from '../answers/document.js';
import { checkValue } from '../fields/field-kinds.js';
import type { Json } from '../model/json.js';
import { toPointer } from '../model/path.js';
import type { Path } from '../model/path.js';
import type { Ports } from '../ports/ports.js';
import type { SourceResult } from '../workflow/compile-workflow.js';
import type { SessionState } from './session-state.js';

export async function requestSource(
  { model, validator }: Pick<SessionState, 'model' | 'validator'>,
  { sources, environment }: Ports,
  { source: id, signal }: { readonly source: string; readonly signal: AbortSignal },
): Promise<SourceResult> {
  const source = model.sources.find((each) => each.id === id);
  const port = sources[id];
  if (source === undefined || port === undefined) return { failed: 'unavailable' };
  if (!environment.isOnline()) return { failed: 'offline' };
  const answer = await port.request({ source: id, procedure: model.id, fields: source.fields.map(({ from }) => from) }, signal);
  if (answer.outcome !== 'found') return { failed: answer.outcome };
  const accepts = (path: Path, value: Json): boolean => {
    const question = model.questions.find((each) => each.path === path);
    const document = toDocument(new Map([[path, { state: 'read', value }]]), [path]);
    const pointer = toPointer(path);
    const fits = validator.validate(document).every((found) => found.pointer !== pointer && !found.pointer.startsWith(`${pointer}/`));
    return fits && question !== undefined && checkValue(question, value) === undefined;
  };
  const found = readEvidence(source, answer, accepts);
  return found.values.size === 0 ? { failed: 'unusable' } : { found };
}
