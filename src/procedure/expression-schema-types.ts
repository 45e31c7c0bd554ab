// How the types of expressions follow from the answers' JSON Schema. Never looks at answers.
import { GovFormError } from '../model/error.js';
import type { Json, JsonObject, JsonSchema } from '../model/json.js';
import { isJsonObject } from '../model/json.js';
import { RESERVED_NAMES } from '../model/path.js';
import type { SchemaDocument } from '../schema/schema-document.js';
import { readSchema } from '../schema/schema-document.js';
import type { SchemaPlace } from '../schema/schema-place.js';
import { extended, met, united } from './expression-merge-types.js';
import type { AnswerType, ExpressionTypes } from './expression-types.js';
import { OTHER_NAMES, lazyGroup } from './expression-types.js';

/** Groups and lists inside one another: deeper than this is `any`. */
const MOST_LEVELS = 16;
/** References to references, branches inside branches, all about one value. */
const MOST_STEPS_ASIDE = 200;

/**
 * The types of all answers that a schema describes, in whichever branch (`if`/`then`/`else`, `allOf`, `anyOf`, `oneOf`,
 * `dependentSchemas`). References are followed inside the document; what branches disagree on is `any`.
 * @param schema draft 2020-12. It may contain itself: what is below is only looked at when it is asked for.
 */
export function expressionTypesOf(schema: JsonSchema): ExpressionTypes {
  const type = typeOfSchema(schema);
  return typeof type === 'object' && 'group' in type ? type.group : {};
}

/** The type of the one value that a schema describes. */
export function typeOfSchema(schema: JsonSchema): AnswerType {
  const document = readSchema(schema);
  return new TypeReader(document).typeAt(document.root, 0);
}

/** `sure` holds for every valid value, `maybe` only in some branch; `undefined` where nothing is said. */
interface Said {
  readonly sure?: AnswerType | undefined;
  readonly maybe?: AnswerType | undefined;
}

const NOTHING: Said = {};

class TypeReader {
  readonly #document: SchemaDocument;
  /** By place, then by level. */
  readonly #known = new Map<SchemaPlace, Map<number, Said>>();
  #stepsAside = 0;

  constructor(document: SchemaDocument) {
    this.#document = document;
  }

  typeAt(place: SchemaPlace, level: number): AnswerType {
    if (level > MOST_LEVELS) return 'any';
    return this.#typeSaid(place, level) ?? 'any';
  }

  #saidAt(place: SchemaPlace, level: number): Said {
    const levels = this.#known.get(place) ?? new Map<number, Said>();
    this.#known.set(place, levels);
    const known = levels.get(level);
    if (known !== undefined) return known;
    if (!isJsonObject(place.schema) || this.#stepsAside > MOST_STEPS_ASIDE) return NOTHING;
    // Met again on the way, it adds nothing to itself.
    levels.set(level, NOTHING);
    this.#stepsAside += 1;
    const said = this.#read(place, place.schema, level);
    this.#stepsAside -= 1;
    levels.set(level, said);
    return said;
  }

  #read(place: SchemaPlace, schema: JsonObject, level: number): Said {
    const all = [{ sure: this.#ownType(place, schema, level) }, ...this.#alwaysHolding(place, schema).map((part) => this.#saidAt(part, level))];
    for (const keyword of ['oneOf', 'anyOf']) all.push(this.#oneHolding(this.#listed(place, keyword), level));
    const sometimes = [...['then', 'else'].flatMap((keyword) => (keyword in schema ? [this.#document.under(place, keyword)] : [])), ...this.#named(place, 'dependentSchemas')];
    const conditional = sometimes.map((part) => this.#typeSaid(part, level));
    return {
      sure: met(all.map(({ sure }) => sure)),
      maybe: united([...all.map(({ maybe }) => maybe), ...conditional]),
    };
  }

  #typeSaid(place: SchemaPlace, level: number): AnswerType | undefined {
    const { sure, maybe } = this.#saidAt(place, level);
    return extended(sure, maybe);
  }

  #alwaysHolding(place: SchemaPlace, schema: JsonObject): readonly SchemaPlace[] {
    const references = (['$ref', '$dynamicRef'] as const).flatMap((keyword) => (keyword in schema ? this.#target(place, keyword) : []));
    return [...references, ...this.#listed(place, 'allOf')];
  }

  /** Where one branch says nothing, only the names of the others remain: a value may be of another sort. */
  #oneHolding(branches: readonly SchemaPlace[], level: number): Said {
    const told = branches.filter(({ schema }) => !isNothing(schema)).map((branch) => this.#saidAt(branch, level));
    const sure = told.map((said) => said.sure);
    const common = united(sure);
    const isKnown = !sure.includes(undefined) || (typeof common === 'object' && 'group' in common);
    return { sure: isKnown ? common : undefined, maybe: united(told.map((said) => said.maybe)) };
  }

  #ownType(place: SchemaPlace, schema: JsonObject, level: number): AnswerType | undefined {
    const sorts = sortsOf(schema);
    const values = 'const' in schema ? [schema['const'] ?? null] : schema['enum'];
    const ofValues = Array.isArray(values) ? typeOfValues(values) : undefined;
    const isText = sorts === undefined || (sorts.length === 1 && sorts[0] === 'string');
    if (schema['format'] === 'date' && isText) return 'date';
    if (ofValues !== undefined) return ofValues;
    const [sort, ...more] = sorts ?? impliedSorts(schema);
    if (more.length > 0) return 'any';
    if (sort === 'object') return { group: this.#groupAt(place, schema, level) };
    if (sort === 'array') return { listOf: this.#itemType(place, schema, level) };
    if (sort === 'number' || sort === 'boolean') return sort;
    return sort === 'string' ? 'text' : undefined;
  }

  #groupAt(place: SchemaPlace, schema: JsonObject, level: number): ExpressionTypes {
    const { properties, patternProperties } = schema;
    const names = Object.keys(isJsonObject(properties) ? properties : {}).filter((name) => !RESERVED_NAMES.has(name) && name !== OTHER_NAMES);
    const isMap = isJsonObject(patternProperties) || isJsonObject(schema['additionalProperties']) || isJsonObject(schema['unevaluatedProperties']);
    return lazyGroup(isMap ? [...names, OTHER_NAMES] : names, (name) => (name === OTHER_NAMES ? 'any' : this.typeAt(this.#document.under(place, 'properties', name), level + 1)));
  }

  /** One type for every place of a list; `any` when they differ, or when more may follow than is described. */
  #itemType(place: SchemaPlace, schema: JsonObject, level: number): AnswerType {
    const first = this.#listed(place, 'prefixItems').map((item) => this.typeAt(item, level + 1));
    const rest = ['items', 'unevaluatedItems'].find((keyword) => keyword in schema);
    const isFull = (rest !== undefined && schema[rest] === false) || (typeof schema['maxItems'] === 'number' && schema['maxItems'] <= first.length);
    const all = isFull ? first : [...first, rest === undefined ? ('any' as const) : this.typeAt(this.#document.under(place, rest), level + 1)];
    return united(all) ?? 'any';
  }

  #target(place: SchemaPlace, keyword: '$ref' | '$dynamicRef'): readonly SchemaPlace[] {
    try {
      return [this.#document.target(place, keyword)];
    } catch (error) {
      // A reference that leads nowhere says nothing here; the check of the schema names it.
      if (error instanceof GovFormError) return [];
      throw error;
    }
  }

  #listed(place: SchemaPlace, keyword: string): readonly SchemaPlace[] {
    const listed = isJsonObject(place.schema) ? place.schema[keyword] : undefined;
    return Array.isArray(listed) ? listed.map((_, index) => this.#document.under(place, keyword, String(index))) : [];
  }

  #named(place: SchemaPlace, keyword: string): readonly SchemaPlace[] {
    const named = isJsonObject(place.schema) ? place.schema[keyword] : undefined;
    return isJsonObject(named) ? Object.keys(named).map((name) => this.#document.under(place, keyword, name)) : [];
  }
}

/** A branch for "left out", or one that never holds. */
function isNothing(schema: JsonSchema): boolean {
  if (!isJsonObject(schema)) return schema === false;
  return schema['type'] === 'null' || schema['const'] === null;
}

/** The sorts of value that `type` allows; null beside them means that the answer may be left out. */
function sortsOf(schema: JsonObject): readonly Json[] | undefined {
  if (!('type' in schema)) return undefined;
  const sorts = [schema['type'] ?? []].flat().filter((sort) => sort !== 'null');
  return [...new Set(sorts.map((sort) => (sort === 'integer' ? 'number' : sort)))];
}

/** Without `type`, keywords for one sort of value alone tell what is meant. */
function impliedSorts(schema: JsonObject): readonly Json[] {
  if (['properties', 'patternProperties'].some((keyword) => keyword in schema) || isJsonObject(schema['additionalProperties'])) return ['object'];
  return 'items' in schema || 'prefixItems' in schema ? ['array'] : [];
}

function typeOfValues(values: readonly Json[]): AnswerType | undefined {
  const known = values.filter((value) => value !== null);
  const texts = known.filter((value) => typeof value === 'string');
  if (known.length === 0 || known.some((value) => typeof value === 'object')) return undefined;
  if (texts.length === known.length) return { codes: texts };
  return (['number', 'boolean'] as const).find((sort) => known.every((value) => typeof value === sort)) ?? 'any';
}
