// Keywords of ajv, written again so that it says what our own evaluator says: nothing from inside a branch, the bound that
// `contains` missed, exact decimals. ajv makes code of them, so they are for Node alone.
import { Name, _, nil } from 'ajv/dist/2020.js';
import type { Ajv2020, Code, CodeKeywordDefinition, FuncKeywordDefinition, KeywordCxt } from 'ajv/dist/2020.js';
import { addValue, emptyValueSet, hasValue } from '../schema/equality.js';
import type { Json } from '../model/json.js';
import { isMultipleOf } from '../schema/multiple-of.js';
import { matches, patternOf } from '../schema/patterns.js';

export function useOurKeywords(ajv: Ajv2020): void {
  for (const definition of [anyOf, oneOf, conditional, dependentSchemas, contains, propertyNames, multipleOf, uniqueItems, oneOfThese, exactlyThis]) {
    ajv.removeKeyword(String(definition.keyword));
    ajv.addKeyword(definition);
  }
}

type Inside = Parameters<KeywordCxt['subschema']>[0];

/** Applies a schema for its verdict alone: whatever it had to say is taken back. */
function quietly(cxt: KeywordCxt, inside: Inside, valid: Name): ReturnType<KeywordCxt['subschema']> {
  const { gen } = cxt;
  const before = gen.const('before', _`errors`);
  const context = cxt.subschema({ ...inside, compositeRule: true, createErrors: false, allErrors: false }, valid);
  gen.code(_`errors = ${before}`);
  gen.code(_`if (vErrors !== null) { if (${before}) vErrors.length = ${before}; else vErrors = null; }`);
  return context;
}

/**
 * What the keywords before have seen, as a variable that is there whatever applies. ajv itself begins one inside the first
 * branch that holds, and forgets what was seen before where none does.
 */
function keepSeen({ gen, it }: KeywordCxt): void {
  if (!it.opts.unevaluated || it.props === true || it.props instanceof Name) return;
  const seen = gen.var('props', _`Object.create(null)`);
  for (const name of Object.keys(it.props ?? {})) gen.code(_`${seen}[${name}] = true`);
  it.props = seen;
}

/** How many branches hold, each looked at: what those saw counts for what is left over. */
function countBranches(cxt: KeywordCxt): Name {
  const { gen, keyword } = cxt;
  keepSeen(cxt);
  const count = gen.let('count', 0);
  const holds = gen.name('holds');
  // The branches are a list: ajv has seen to it by `schemaType`.
  (cxt.schema as readonly unknown[]).forEach((_branch, index) => {
    gen.block(() => {
      const context = quietly(cxt, { keyword, schemaProp: index }, holds);
      gen.if(holds, () => gen.code(_`${count}++`));
      cxt.mergeValidEvaluated(context, holds);
    });
  });
  return count;
}

const anyOf: CodeKeywordDefinition = { keyword: 'anyOf', schemaType: 'array', code: (cxt) => cxt.pass(_`${countBranches(cxt)} > 0`) };
const oneOf: CodeKeywordDefinition = { keyword: 'oneOf', schemaType: 'array', code: (cxt) => cxt.pass(_`${countBranches(cxt)} === 1`) };

const conditional: CodeKeywordDefinition = {
  keyword: 'if',
  schemaType: ['object', 'boolean'],
  code(cxt) {
    const { gen } = cxt;
    keepSeen(cxt);
    const holds = gen.name('holds');
    cxt.mergeValidEvaluated(quietly(cxt, { keyword: 'if' }, holds), holds);
    const applies = gen.const('applies', holds);
    gen.if(applies, () => aloud(cxt, { keyword: 'then' }), () => aloud(cxt, { keyword: 'else' }));
  },
};

const dependentSchemas: CodeKeywordDefinition = {
  keyword: 'dependentSchemas',
  type: 'object',
  schemaType: 'object',
  before: 'unevaluatedProperties',
  code(cxt) {
    const { gen, data } = cxt;
    keepSeen(cxt);
    for (const name of Object.keys(Object(cxt.schema))) gen.if(_`Object.hasOwn(${data}, ${name})`, () => aloud(cxt, { keyword: 'dependentSchemas', schemaProp: name }));
  },
};

function aloud(cxt: KeywordCxt, inside: Inside): void {
  if (!Object.hasOwn(Object(cxt.parentSchema), inside.keyword ?? '')) return;
  const holds = cxt.gen.name('holds');
  cxt.mergeValidEvaluated(cxt.subschema(inside, holds), holds);
}

const contains: CodeKeywordDefinition = {
  keyword: 'contains',
  type: 'array',
  schemaType: ['object', 'boolean'],
  before: 'uniqueItems',
  error: { message: 'contains', params: ({ params }) => _`{bound: ${params.bound ?? nil}, limit: ${params.limit ?? nil}}` },
  code(cxt) {
    const { gen, data, it } = cxt;
    const { minContains, maxContains } = cxt.parentSchema as { readonly minContains?: number; readonly maxContains?: number };
    it.items = true;
    const count = gen.let('count', 0);
    const holds = gen.name('holds');
    gen.forRange('i', 0, _`${data}.length`, (index) => {
      // `Type.Num` of ajv, an enum that its types declare but do not export.
      quietly(cxt, { keyword: 'contains', dataProp: index, dataPropType: 0 } as Inside, holds);
      gen.if(holds, () => gen.code(_`${count}++`));
    });
    const bound = (name: string, limit: number, missed: Code): void => {
      gen.if(missed, () => cxt.error(false, { bound: _`${name}`, limit: _`${limit}` }));
    };
    bound(minContains === undefined ? 'contains' : 'minContains', minContains ?? 1, _`${count} < ${minContains ?? 1}`);
    if (maxContains !== undefined) bound('maxContains', maxContains, _`${count} >= ${minContains ?? 1} && ${count} > ${maxContains}`);
  },
};

const propertyNames: CodeKeywordDefinition = {
  keyword: 'propertyNames',
  type: 'object',
  schemaType: ['object', 'boolean'],
  error: { message: 'propertyNames', params: ({ params }) => _`{name: ${params.name ?? nil}}` },
  code(cxt) {
    const { gen, data } = cxt;
    const holds = gen.name('holds');
    gen.forOf('name', _`Object.keys(${data})`, (name) => {
      quietly(cxt, { keyword: 'propertyNames', data: name, dataTypes: ['string'], propertyName: name }, holds);
      gen.if(_`!${holds}`, () => cxt.error(false, { name }));
    });
  },
};

const multipleOf: FuncKeywordDefinition = {
  keyword: 'multipleOf',
  type: 'number',
  schemaType: 'number',
  error: { message: 'multipleOf', params: ({ schemaCode }) => _`{multipleOf: ${schemaCode}}` },
  validate: (step: number, value: number) => isMultipleOf(value, step),
};

const uniqueItems: FuncKeywordDefinition = {
  keyword: 'uniqueItems',
  type: 'array',
  schemaType: 'boolean',
  error: { message: 'uniqueItems' },
  validate(wanted: boolean, list: readonly Json[]) {
    const before = emptyValueSet();
    return !wanted || list.every((item) => addValue(before, item, () => undefined));
  },
};

// ajv's own equality calls members named `toString` or `valueOf` (its issue 2624).
const oneOfThese: FuncKeywordDefinition = { keyword: 'enum', schemaType: 'array', error: { message: 'enum' }, compile: equalToOneOf };
const exactlyThis: FuncKeywordDefinition = { keyword: 'const', error: { message: 'const' }, compile: (value: Json) => equalToOneOf([value]) };

function equalToOneOf(values: readonly Json[]): (value: Json) => boolean {
  const known = emptyValueSet();
  for (const each of values) addValue(known, each, () => undefined);
  return (value) => hasValue(known, value, () => undefined);
}

/** Patterns as the evaluator reads them: no text beyond the limit is matched. */
export const limitedPattern = Object.assign(
  (source: string) => {
    const pattern = patternOf(source) ?? new RegExp(source, 'u');
    return { test: (text: string) => matches(pattern, text), toString: () => String(pattern) };
  },
  { code: 'new RegExp' },
);
