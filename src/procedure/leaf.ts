// One question of the outline, made from what the schemas say about its place. Pure. What it takes from the schema alone
// is made once for each place of the schema, however often it is asked.
import { listedIn } from '../fields/choice/choice-options.js';
import { checkValue, isKind } from '../fields/field-kinds.js';
import { kindForSchema, optionsFor } from '../fields/kind-schemas.js';
import type { Kind } from '../fields/field-kinds.js';
import type { AskModel } from '../model/form-model.js';
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject } from '../model/json.js';
import type { Question } from '../model/outline.js';
import { singleValue } from '../schema/alternatives.js';

/** What a question owes to the schema alone. */
export type Leaf = Pick<Question, 'kind' | 'options'> & Partial<Pick<Question, 'title' | 'description' | 'readOnly' | 'deprecated' | 'nullable' | 'given' | 'byDefault'>>;

export interface LeafFacts {
  readonly required: boolean;
  readonly nullable: boolean;
  readonly ask: AskModel | undefined;
}

const KEPT: Kind = 'kept';

export function leafOf(schema: JsonObject, { required, nullable, ask }: LeafFacts): Leaf {
  const single = singleValue(schema);
  const isFixed = single !== undefined && single !== true && required && schema.oneOf === undefined;
  const askable = isFixed ? { ...schema, const: single } : single === undefined || schema.enum !== undefined ? schema : { ...schema, enum: [single] };
  const kind = kindOf(askable, isFixed, ask);
  const { title, description } = schema;
  const own = optionsFor(kind, askable);
  const options = ask?.amount === true && kind === 'number' && isJsonObject(own) ? { ...own, cents: true } : own;
  return {
    kind,
    options,
    ...(typeof title === 'string' ? { title } : {}),
    ...(typeof description === 'string' ? { description } : {}),
    ...(schema.readOnly === true || isFixed || ask?.calculate !== undefined ? { readOnly: true } : {}),
    ...(schema.deprecated === true ? { deprecated: true } : {}),
    ...(nullable && !listsNull(schema) ? { nullable: true } : {}),
    ...(isFixed ? { given: single } : {}),
    ...defaultOf(schema.default, { kind, options }),
  };
}

function kindOf(schema: JsonObject, isFixed: boolean, ask: AskModel | undefined): Kind {
  if (ask?.kind !== undefined && isKind(ask.kind)) return ask.kind;
  if (isFixed) return 'fixed';
  return kindForSchema(schema) ?? KEPT;
}

/** Whether null is one of the values that there are to choose from. */
export function listsNull(schema: JsonObject): boolean {
  return schema.const === null || (listedIn(schema) ?? []).some(({ value }) => value === null);
}

/** Only what the question's own controls could give: an empty text, or an object where a text is asked, is no answer. */
function defaultOf(value: Json | undefined, question: Pick<Question, 'kind' | 'options'>): Pick<Leaf, 'byDefault'> {
  return value === undefined || value === null || value === '' || checkValue(question, value) !== undefined ? {} : { byDefault: value };
}
