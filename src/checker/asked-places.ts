// Everything that a procedure ever asks, in whichever branch: each group, list and question with its step, its ask and what
// the schema says about it. Never looks at answers.
import type { Kind } from '../fields/field-kinds.js';
import { isKind } from '../fields/field-kinds.js';
import { haveEveryPlace } from '../answers/every-place.js';
import type { FormModel } from '../model/form-model.js';
import type { Json, JsonObject } from '../model/json.js';
import { isJsonObject } from '../model/json.js';
import { liesIn, placesAlong, stepsOf } from '../model/path.js';
import type { Path } from '../model/path.js';
import type { ProcedureFile } from '../model/procedure.js';
import { askedQuestions } from '../procedure/asked-questions.js';
import type { Ask } from '../procedure/asked-questions.js';
import { leafOf } from '../procedure/leaf.js';
import type { Leaf } from '../procedure/leaf.js';
import { sortOfPlace } from '../procedure/place-sort.js';
import { partsOf, placeAt } from '../procedure/schema-places.js';
import type { DescribedPlace } from '../procedure/schema-places.js';
import { shapeOf } from '../schema/shape.js';
import type { SchemaDocument } from '../schema/schema-document.js';

interface AnyPlace {
  readonly pattern: Path;
  readonly step: string;
  /** The ask that names it, or the nearest one that it lies in. */
  readonly ask: Ask;
  readonly place: DescribedPlace;
  /** Into answers.schema.json: the first schema that describes it. */
  readonly schemaPointer: string;
}

export interface AskedQuestion extends AnyPlace {
  readonly sort: 'question';
  readonly kind: Kind;
  /** What the kind read in the schema. */
  readonly options: Json;
  readonly leaf: Leaf;
  /** The question's schema, `$ref` and `allOf` merged in. */
  readonly schema: JsonObject;
  readonly required: boolean;
}

export interface AskedWhole extends AnyPlace {
  readonly sort: 'group' | 'map' | 'list' | 'branches' | 'types';
}

export type AskedPlace = AskedQuestion | AskedWhole;

interface Asking {
  readonly procedure: ProcedureFile;
  readonly model: FormModel;
  readonly document: SchemaDocument;
}

export function askedPlacesOf(asking: Asking): readonly AskedPlace[] {
  haveEveryPlace();
  const asks = askedQuestions(asking.procedure);
  const own = new Map(asks.map((ask) => [ask.path, ask]));
  const found = asks.flatMap((ask) => {
    const place = placeAt(asking.document, ask.path);
    return place === undefined ? [] : below(asking, { place, ask, own, required: isRequired(asking.document, ask.path), trail: [] });
  });
  return [...new Map(found.map((each) => [each.pattern, each])).values()];
}

interface At {
  readonly place: DescribedPlace;
  readonly ask: Ask;
  readonly own: ReadonlyMap<Path, Ask>;
  readonly required: boolean;
  readonly trail: readonly JsonObject[];
}

function below(asking: Asking, at: At): readonly AskedPlace[] {
  const { place, own, trail } = at;
  const schemas = place.places.flatMap(({ schema }) => (isJsonObject(schema) ? [schema] : []));
  // What recurs is the same place again.
  if (schemas.some((schema) => trail.includes(schema)) || (place.places.length > 0 && place.places.every(({ schema }) => schema === false))) return [];
  const ask = own.get(place.pattern) ?? at.ask;
  const { sort } = place.sort;
  const whole = { pattern: place.pattern, step: ask.step, ask, place, schemaPointer: schemaPointerOf(asking.document, place) };
  if (place.sort.sort === 'question') return [asQuestion(asking, { ...at, ask }, { ...whole, schema: unbranched(asking.document, place) ?? place.sort.schema })];
  const parts = partsOf(asking.document, place).flatMap((part) =>
    below(asking, { place: part, ask, own, required: requires(place, part), trail: [...trail, ...schemas] }),
  );
  return sort === 'question' ? parts : [{ ...whole, sort }, ...parts];
}

function asQuestion({ model }: Asking, { required, place }: At, whole: AnyPlace & { readonly schema: JsonObject }): AskedQuestion {
  const own = leafOf(whole.schema, { required, nullable: false, ask: model.asks[whole.pattern] });
  const leaf: Leaf = place.readOnly ? { ...own, readOnly: true } : own;
  return { ...whole, sort: 'question', kind: isKind(leaf.kind) ? leaf.kind : 'kept', options: leaf.options, leaf, required };
}

/** Without what only one branch says: of options, each is a branch. */
function unbranched(document: SchemaDocument, { places }: DescribedPlace): JsonObject | undefined {
  const place = sortOfPlace(document, shapeOf(document, places, { value: undefined, choose: () => undefined }));
  return place.sort === 'question' ? place.schema : undefined;
}

function requires({ shape, pattern }: DescribedPlace, part: DescribedPlace): boolean {
  const last = stepsOf(part.pattern).at(-1);
  return last !== undefined && 'name' in last && part.pattern.startsWith(pattern) && shape.required.has(last.name);
}

function isRequired(document: SchemaDocument, path: Path): boolean {
  const whole = placesAlong(path).at(-2) ?? '';
  const [around, place] = [placeAt(document, whole), placeAt(document, path)];
  return around !== undefined && place !== undefined && requires(around, place);
}

/** Into answers.schema.json: the first schema that describes the place. */
export function schemaPointerOf(document: SchemaDocument, { places }: DescribedPlace): string {
  const written = places.filter(({ resource }) => resource === document.root.resource);
  // A branch may only say that nothing stands there.
  return (written.find(({ schema }) => isJsonObject(schema)) ?? written[0])?.pointer ?? '';
}

/** Into answers.schema.json: where the keyword stands that one of the question's schemas has; else the question's schema. */
export function keywordPointer({ place, schemaPointer }: AnyPlace, keyword: string): string {
  const has = place.places.find(({ schema }) => isJsonObject(schema) && schema[keyword] !== undefined);
  return has === undefined ? schemaPointer : `${has.pointer}/${keyword}`;
}

/** Whether a question lies in rows: it is asked about each of several things or people. */
export function isInRows({ pattern }: AnyPlace): boolean {
  return pattern.includes('[]');
}

/** The group or list that a question is shown in; an empty text where it stands on the step itself. */
export function shownIn({ pattern, ask }: AnyPlace): Path {
  const whole = placesAlong(pattern).at(-2) ?? '';
  return whole !== '' && liesIn(whole, ask.path) ? whole : '';
}
