// Whether a file has the shape its published JSON Schema gives. GF101 not such a file at all, GF102 a place that is wrong,
// GF125 a member that nothing knows.
import { Validator } from '@cfworker/json-schema';
import type { OutputUnit, Schema } from '@cfworker/json-schema';
import type { ProcedureProblem } from '../model/error.js';
import { isJsonObject } from '../model/json.js';
import { problem } from './problem.js';

/** Disturbs nobody: what is known beside it can still be checked. */
const UNKNOWN_MEMBER = 'GF125';

export function checkShape(
  content: unknown,
  { file, schema, format }: { readonly file: string; readonly schema: object; readonly format: string },
): readonly ProcedureProblem[] {
  if (!isJsonObject(content) || content.format !== format) {
    const found = isJsonObject(content) ? `its "format" is ${JSON.stringify(content.format) ?? 'missing'}` : 'it is not a JSON object';
    return [problem('GF101', { file, pointer: isJsonObject(content) ? '/format' : '' }, `This is not a ${format} file: ${found}.`, `Write "format": "${format}" in a JSON object.`)];
  }
  const { valid, errors } = new Validator(schema as Schema, '2020-12', false).validate(content);
  if (valid) return [];
  return deepest(errors).map(({ instanceLocation, keyword, error }) =>
    problem(keyword === 'false' ? UNKNOWN_MEMBER : 'GF102', { file, pointer: instanceLocation.replace(/^#/, '') }, keyword === 'false' ? 'This member is not known here.' : plain(error), 'Compare the place with the published schema; an editor that knows "$schema" underlines it.'),
  );
}

/** The places themselves: what only says that something inside is wrong is left out. */
function deepest(errors: readonly OutputUnit[]): readonly OutputUnit[] {
  const places = errors.filter(({ error, keyword }) => !error.startsWith('A subschema had errors') && !CONTAINERS.has(keyword));
  return [...new Map(places.map((unit) => [`${unit.instanceLocation} ${unit.error}`, unit])).values()];
}
const CONTAINERS: ReadonlySet<string> = new Set(['properties', 'additionalProperties', 'items', 'allOf', 'if', '$ref']);

function plain(error: string): string {
  return error.replace(/^Instance does not have required property/, 'It lacks the required property').replace(/^Instance/, 'The value');
}

