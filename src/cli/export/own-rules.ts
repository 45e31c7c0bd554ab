// What the engine holds answers to beyond their schema, whatever the procedure says: no blank text where one is required,
// no unseen characters, nothing that no question asks. Written into the copy of the schema where it can be said there.
import { kindForSchema } from '../../fields/kind-schemas.js';
import type { FormModel } from '../../model/form-model.js';
import { isJsonObject } from '../../model/json.js';
import type { JsonSchema } from '../../model/json.js';
import { stepsOf } from '../../model/path.js';
import type { AskedPlace } from './asked-places.js';
import { BEYOND_SCHEMA } from './beyond-schema.js';
import type { LeftOut } from './left-out.js';
import type { Draft, SchemaCopy } from './schema-copy.js';
import { wherever } from './schema-terms.js';

/** Texts as a citizen can type them: no line breaks (in one line), no characters that no eye sees, not only spaces. */
export const TEXT_SHAPES: Readonly<Record<'text' | 'long-text', JsonSchema>> = {
  text: {
    $comment: 'One line, with something to see in it.',
    pattern: '^$|\\S',
    not: { pattern: '[\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069]|\\S[\\s]*[\\t\\n\\v\\f\\r][\\s]*\\S' },
  },
  'long-text': {
    $comment: 'Lines end in \\n; there is something to see in them.',
    pattern: '^$|\\S',
    not: { pattern: '[\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069]|\\S[\\s]*[\\t\\v\\f\\r][\\s]*\\S' },
  },
};

export interface OwnRules {
  readonly constraints: readonly JsonSchema[];
  readonly leftOut: readonly LeftOut[];
}

export function applyOwnRules(model: FormModel, places: readonly AskedPlace[], copy: SchemaCopy): OwnRules {
  const constraints: JsonSchema[] = [];
  const leftOut: LeftOut[] = [];
  for (const place of places) {
    if (place.when === 'never') continue;
    if (place.sort.sort === 'question') leftOut.push(...questionRules(model, place, copy));
    else constraints.push(closed(place));
    const whole = model.asks[place.pattern];
    if (whole?.roles !== undefined) leftOut.push(...beyond(place, whole.kind ?? ''));
    if (place.recurs) leftOut.push(inAnswers(place, 'members', { text: 'a group that holds itself', reason: 'only the outermost of them is described beyond the schema' }));
  }
  return { constraints, leftOut };
}

function questionRules({ asks }: FormModel, place: AskedPlace, copy: SchemaCopy): readonly LeftOut[] {
  const { pattern, sort, shape } = place;
  if (sort.sort !== 'question') return [];
  const kind = asks[pattern]?.kind ?? kindForSchema(sort.schema) ?? 'text';
  if (asks[pattern]?.later !== true) refuseBlank(place, copy);
  if (kind === 'text' || kind === 'long-text') seeable(place, kind, copy);
  const step = shape.merged.multipleOf;
  return [
    ...beyond(place, kind),
    ...(typeof step === 'number' && !Number.isInteger(step) ? [inAnswers(place, 'decimals', { text: `multipleOf: ${step}`, reason: 'gov-form counts in decimals' })] : []),
  ];
}

function beyond(place: AskedPlace, kind: string): readonly LeftOut[] {
  const clause = new Map<string, string>(Object.entries(BEYOND_SCHEMA)).get(kind);
  return clause === undefined ? [] : [inAnswers(place, 'kind', { text: kind, reason: `gov-form checks ${clause}` })];
}

function inAnswers({ pattern, places }: AskedPlace, what: LeftOut['what'], words: Pick<LeftOut, 'text' | 'reason'>): LeftOut {
  return { what, on: [pattern], file: 'answers.schema.json', pointer: places[0]?.pointer ?? '', ...words };
}

/** An empty text is no answer. */
function refuseBlank({ pattern, readOnly, shape: { merged } }: AskedPlace, copy: SchemaCopy): void {
  if ((merged.type ?? 'string') !== 'string' || merged.enum !== undefined || merged.const !== undefined || Number(merged.minLength ?? 0) > 0 || readOnly) return;
  const steps = stepsOf(pattern);
  const last = steps.at(-1);
  if (last === undefined || !('name' in last)) return;
  for (const group of copy.at(steps.slice(0, -1))) {
    if (!Array.isArray(group.required) || !group.required.includes(last.name)) continue;
    const properties = isJsonObject(group.properties) ? group.properties : {};
    const own = properties[last.name];
    if (own !== false) group.properties = { ...properties, [last.name]: { ...(isJsonObject(own) ? own : {}), minLength: 1 } };
  }
}

function seeable({ pattern, shape: { merged } }: AskedPlace, kind: keyof typeof TEXT_SHAPES, copy: SchemaCopy): void {
  if ((merged.type ?? 'string') !== 'string' || merged.format !== undefined || merged.enum !== undefined || merged.const !== undefined) return;
  for (const schema of copy.at(stepsOf(pattern))) {
    refer(schema, `#/$defs/gov-form.${kind}`);
    copy.define(`gov-form.${kind}`, TEXT_SHAPES[kind]);
    return;
  }
}

function refer(schema: Draft, address: string): void {
  if (schema.$ref === undefined) schema.$ref = address;
  else schema.allOf = [...(Array.isArray(schema.allOf) ? schema.allOf : []), { $ref: address }];
}

/** A group takes what is asked in it, and nothing else. */
function closed({ pattern, sort, shape, places }: AskedPlace): JsonSchema {
  const isSaid = places.some(({ schema }) => isJsonObject(schema) && schema.additionalProperties === false);
  if (sort.sort !== 'group' || isSaid || shape.patterns.size + shape.additional.length > 0) return true;
  const names = [...new Set([...shape.members.keys(), ...shape.required])];
  // An empty `enum` is one that validators refuse.
  return wherever(stepsOf(pattern), names.length === 0 ? { maxProperties: 0 } : { propertyNames: { enum: names } });
}
