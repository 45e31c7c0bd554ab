// Some texts that a kind gives for a schema: those that are proposed for it and that its own controls could give.
import { checkValue } from '../../fields/field-kinds.js';
import type { Kind } from '../../fields/field-kinds.js';
import { optionsFor } from '../../fields/kind-schemas.js';
import { isJsonObject } from '../../model/json.js';
import type { JsonObject } from '../../model/json.js';
import { valuesOfKind } from '../explore/kind-values.js';

/** Any day: what the kinds give for it has the same shape. */
const TODAY = '2026-01-01';

export function someGiven(kind: Kind, schema: JsonObject): readonly string[] {
  const options = optionsFor(kind, schema);
  const all = valuesOfKind(kind, { options: isJsonObject(options) ? options : {}, merged: schema, today: TODAY, turn: 0 });
  return all.filter((each) => typeof each === 'string').filter((each) => checkValue({ kind, options }, each) === undefined);
}
