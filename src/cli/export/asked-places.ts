// Where the procedure decides whether something is asked, by pattern: under which condition, taken from the steps and from
// the question itself. What lies in something hidden needs no condition of its own.
import type { Expression } from '../../model/expression.js';
import type { FormModel, StepModel } from '../../model/form-model.js';
import { isJsonObject } from '../../model/json.js';
import type { JsonObject } from '../../model/json.js';
import { liesIn, rowsPatternOf } from '../../model/path.js';
import type { Path } from '../../model/path.js';
import { partsOf, placeAt } from '../../procedure/schema-places.js';
import type { DescribedPlace } from '../../procedure/schema-places.js';
import type { SchemaDocument } from '../../schema/schema-document.js';
import type { SchemaPlace } from '../../schema/schema-place.js';

export interface AskedPlace extends DescribedPlace {
  /** `never`: no step asks it. Left out: always, as far as the procedure goes. */
  readonly when?: Expression | 'never';
  /** A group with a schema that it lies in: what is under it is left out here. */
  readonly recurs: boolean;
}

/** Every place of the schema, the outer ones first. What recurs is named once and not entered. */
export function askedPlaces(model: FormModel, schema: SchemaDocument): readonly AskedPlace[] {
  const root = placeAt(schema, '');
  return root === undefined ? [] : [...walk(root, { model, schema, trail: [], steps: model.steps })];
}

interface Walk {
  readonly model: FormModel;
  readonly schema: SchemaDocument;
  readonly trail: readonly JsonObject[];
  /** The steps that ask something in the place around. */
  readonly steps: readonly StepModel[];
}

function* walk(place: DescribedPlace, around: Walk): Iterable<AskedPlace> {
  const schemas = place.places.flatMap((each) => schemasOf(around.schema, each));
  const recurs = schemas.some((schema) => around.trail.includes(schema));
  const steps = stepsInto(around.model, place.pattern);
  const when = conditionOf(around.model, place.pattern, steps.length === around.steps.length ? undefined : steps);
  yield { ...place, recurs, ...(when === undefined ? {} : { when }) };
  if (recurs || when === 'never') return;
  for (const part of partsOf(around.schema, place)) yield* walk(part, { ...around, trail: [...around.trail, ...schemas], steps });
}

/** The schema, and what it only refers to. */
function schemasOf(document: SchemaDocument, place: SchemaPlace): readonly JsonObject[] {
  const { schema } = place;
  if (!isJsonObject(schema)) return [];
  return typeof schema.$ref === 'string' ? [schema, ...[document.target(place, '$ref').schema].filter(isJsonObject)] : [schema];
}

/** Steps that ask the place, something in it, or what it lies in. */
function stepsInto({ steps }: FormModel, pattern: Path): readonly StepModel[] {
  return steps.filter(({ ask }) => ask.some((asked) => liesIn(asked, pattern) || liesIn(pattern, asked)));
}

/** @param steps left out where they are those of the place around: that is hidden with them */
function conditionOf({ asks }: FormModel, pattern: Path, steps: readonly StepModel[] | undefined): Expression | 'never' | undefined {
  const own = asks[pattern]?.when;
  if (steps?.length === 0) return 'never';
  const stepConditions = (steps ?? []).flatMap(({ when }) => (when === undefined ? [] : [when]));
  const ofSteps = steps === undefined || stepConditions.length < steps.length ? undefined : anyOf(stepConditions);
  return own !== undefined && ofSteps !== undefined ? ['call', '&&', ofSteps, own] : (own ?? ofSteps);
}

/** One that says more than another adds nothing beside it. */
function anyOf(conditions: readonly Expression[]): Expression | undefined {
  const parts = conditions.map((condition) => conjunctsOf(condition));
  const weakest = conditions.filter((_condition, index) => !parts.some((other, at) => at !== index && saysLess(other, parts[index] ?? []) && (at < index || !saysLess(parts[index] ?? [], other))));
  return weakest.length < 2 ? weakest[0] : ['call', '||', ...weakest];
}

function conjunctsOf(condition: Expression): readonly string[] {
  if (condition[0] !== 'call' || condition[1] !== '&&') return [JSON.stringify(condition)];
  const [, , ...parts] = condition;
  return parts.flatMap(conjunctsOf);
}

const saysLess = (one: readonly string[], other: readonly string[]): boolean => one.every((each) => other.includes(each));

/** Under which condition a pattern is asked, with all that it lies in; in a row that is there, so is what the row lies in. */
export function wholeConditionOf(places: readonly AskedPlace[], pattern: Path): Expression | undefined {
  const row = rowsPatternOf(pattern);
  const around = places.filter((place) => liesIn(pattern, place.pattern) && rowsPatternOf(place.pattern) === row);
  const conditions = around.flatMap(({ when }) => (when === undefined || when === 'never' ? [] : [when]));
  return conditions.length < 2 ? conditions[0] : ['call', '&&', ...conditions];
}
