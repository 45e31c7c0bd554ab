// The official JSON-Schema-Test-Suite, run over our evaluator and ajv: node --import tsx test/schema/official-suite.ts <folder>
// The folder is a copy of the suite, which no npm package carries. Prints figures; ends with 1 when the misses are others
// than those written here, in either direction.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Json, JsonObject, JsonSchema } from '../../src/engine.js';
import { isJsonObject } from '../../src/model/json.js';
import { evaluate, holds } from '../../src/schema/evaluate.js';
import { formats } from '../../src/schema/formats.js';
import { readSchema } from '../../src/schema/schema-document.js';
import { upgradeSchema } from '../../src/schema/upgrade-schema.js';
import { createAjv } from '../../src/validation/ajv-validator.js';

interface Group {
  readonly schema: JsonSchema;
  readonly tests: readonly { readonly data: Json; readonly valid: boolean }[];
}
type Others = Readonly<Record<string, JsonSchema>>;
/** Makes a verdict of a schema; throws where it cannot. */
type Judge = (schema: JsonSchema, others: Others) => (data: Json) => boolean;

const FORMATS_ASSERTED = 'it expects formats not to be asserted; ours are, on purpose';
const DYNAMIC = '$dynamicRef is outside the profile';

/** By folder and judge: how many tests of which file miss, and why. */
const MISSES: Readonly<Record<string, Readonly<Record<string, readonly [number, string]>>>> = {
  'draft2020-12 evaluator': { 'format.json': [14, FORMATS_ASSERTED] },
  'draft2020-12 ajv': {
    'dynamicRef.json': [25, DYNAMIC],
    'format.json': [14, FORMATS_ASSERTED],
    'properties.json': [1, 'members named like those of prototypes; such documents are refused before'],
    'ref.json': [8, '$id below the root is outside the profile: ajv overflows its stack'],
    'unevaluatedItems.json': [15, 'unevaluatedItems is outside the profile'],
    'unevaluatedProperties.json': [2, DYNAMIC],
    'vocabulary.json': [1, 'a $schema of its own is outside the profile'],
  },
  'draft4 evaluator': { 'definitions.json': [2, 'the metaschema of draft 04 is not at hand'], 'ref.json': [2, 'the metaschema of draft 04 is not at hand'] },
  'draft6 evaluator': {},
  'draft7 evaluator': {},
  'draft2019-09 evaluator': {},
};

const DIALECTS: Readonly<Record<string, string>> = {
  draft4: 'http://json-schema.org/draft-04/schema#',
  draft6: 'http://json-schema.org/draft-06/schema#',
  draft7: 'http://json-schema.org/draft-07/schema#',
  'draft2019-09': 'https://json-schema.org/draft/2019-09/schema',
  'draft2020-12': 'https://json-schema.org/draft/2020-12/schema',
};

const evaluator: Judge = (schema, others) => {
  const document = readSchema(schema, others);
  return (data) => {
    const verdict = holds(document, document.root, data);
    if (verdict !== (evaluate(document, document.root, data).length === 0)) throw new Error('verdict and findings differ');
    return verdict;
  };
};

const ajv: Judge = (schema, others) => {
  const instance = createAjv();
  for (const [uri, other] of Object.entries(others)) if (instance.getSchema(uri) === undefined) instance.addSchema(other, uri);
  const validate = instance.compile(schema);
  return (data) => validate(data);
};

const suite = process.argv[2];
if (suite === undefined) throw new Error('Name the folder of the suite.');
const readJson = <Content>(path: string): Content => JSON.parse(readFileSync(path, 'utf8')) as Content;
const filesIn = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name.endsWith('.json'));

/** The older suites seldom name their dialect. */
function inDialect(schema: JsonSchema, draft: string): JsonSchema {
  return upgradeSchema(isJsonObject(schema) && schema.$schema === undefined ? { $schema: DIALECTS[draft] ?? '', ...schema } : schema);
}

function othersOf(folder: string, draft: string): Others {
  const require = createRequire(import.meta.url);
  const refs = join(require.resolve('ajv'), '../refs');
  const metaschemas = readdirSync(refs, { recursive: true, encoding: 'utf8' })
    .filter((name) => /json-schema-(draft-0[67]\.json|20\d\d-\d\d\/.*\.json)$/.test(name))
    .map((name) => readJson<JsonObject>(join(refs, name)))
    .map((schema) => [String(schema.$id).replace(/#$/, ''), upgradeSchema(schema)] as const);
  const remotes = readdirSync(join(folder, 'remotes'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && (name.startsWith(`${draft}/`) || !/^(draft|v1)/.test(name)))
    .map((name) => [`http://localhost:1234/${name}`, inDialect(readJson<JsonSchema>(join(folder, 'remotes', name)), draft)] as const);
  return Object.fromEntries([...metaschemas, ...remotes]);
}

/** How many of a file's tests there are and miss. */
function runFile(path: string, judge: Judge, draft: string, others: Others): { readonly tests: number; readonly misses: number } {
  let tests = 0;
  let misses = 0;
  for (const group of readJson<readonly Group[]>(path)) {
    const verdictOf = attempt(() => judge(inDialect(group.schema, draft), others));
    for (const { data, valid } of group.tests) {
      tests += 1;
      if (verdictOf === undefined || attempt(() => verdictOf(data)) !== valid) misses += 1;
    }
  }
  return { tests, misses };
}

/** A judge that throws has missed. */
function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

function runDraft(folder: string, draft: string, name: string, judge: Judge): string {
  const all = othersOf(folder, draft);
  // ajv knows the metaschemas, and refuses to be told again.
  const others = name === 'ajv' ? Object.fromEntries(Object.entries(all).filter(([uri]) => !uri.includes('json-schema.org/'))) : all;
  const expected = MISSES[`${draft} ${name}`] ?? {};
  let total = 0;
  let passed = 0;
  for (const file of filesIn(join(folder, 'tests', draft))) {
    const { tests, misses } = runFile(join(folder, 'tests', draft, file), judge, draft, others);
    total += tests;
    passed += tests - misses;
    const [count = 0, reason = 'no reason is known'] = expected[file] ?? [];
    if (misses > 0) console.log(`  ${draft} ${name}: ${file} misses ${misses}: ${reason}`);
    if (misses !== count) {
      console.log(`  ${draft} ${name}: ${file} should miss ${count}`);
      process.exitCode = 1;
    }
  }
  return `${name} ${passed} of ${total}`;
}

for (const draft of Object.keys(DIALECTS)) {
  const judges: readonly (readonly [string, Judge])[] = draft === 'draft2020-12' ? [['evaluator', evaluator], ['ajv', ajv]] : [['evaluator', evaluator]];
  console.log(`${draft}: ${judges.map(([name, judge]) => runDraft(suite, draft, name, judge)).join(', ')}`);
}

const optional = Object.keys(formats).filter((name) => filesIn(join(suite, 'tests/draft2020-12/optional/format')).includes(`${name}.json`));
for (const name of optional) {
  const { tests, misses } = runFile(join(suite, 'tests/draft2020-12/optional/format', `${name}.json`), evaluator, 'draft2020-12', {});
  console.log(`format ${name}: ${tests - misses} of ${tests}`);
}
