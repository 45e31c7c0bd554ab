import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, describe, it } from 'node:test';
import { runCommandLine } from '../../../src/cli/command-line.js';
import { nameOf } from '../../../src/cli/types/schema-for-types.js';
import { isAbsent, typesOfSchema } from '../../../src/cli/types/write-types.js';
import type { JsonObject } from '../../../src/model/json.js';
import { upgradeSchema } from '../../../src/schema/upgrade-schema.js';
import { readCorpus } from '../../corpus/corpus.js';
import { FORMS } from '../../procedure-files.js';

const folder = mkdtempSync(join(tmpdir(), 'gov form types '));
after(() => rmSync(folder, { recursive: true }));
const COMPILER = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url));

/** What the TypeScript compiler says of files, under strict; empty where it is content. */
function complaints(...files: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [COMPILER, '--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--noEmit', '--target', 'es2022', '--module', 'nodenext', '--types', '', ...files], { cwd: folder, encoding: 'utf8' });
  return `${stdout}${stderr}`;
}

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return name;
};

const run = (...typed: readonly string[]) => runCommandLine(typed, { folder, isInteractive: false, say: () => {}, stop: new AbortController().signal }, '1.2.3');

/** Uses of the types that must not compile, each with the member that is to blame. */
const WRONG: Readonly<Record<string, readonly (readonly [string, RegExp])[]>> = {
  'residence-certificate': [
    ["answers.requester = 'neighbour';", /neighbour/],
    ['answers.applicant.birthdate;', /birthdate/],
    ['const length: number = answers.formerAddresses.which.length;', /undefined/],
    ["answers.mentions = ['spouse', 'x'];", /"x"/],
  ],
  'business-permit': [
    ["answers.company.name;", /undefined/],
    ["answers.applicant = 'person';", /person/],
    ["answers.premises.period = { from: '2027-03-01' };", /until/],
    ["if (answers.company) answers.company.seat.postcode = 1234;", /number/],
  ],
  'childcare-allowance': [
    ["answers.income.own = '12';", /string/],
    ['answers.children[0].name;', /undefined/],
    ["answers.account = { holder: 'A', iban: 'LU', bic: 'B' };", /country/],
    ['answers.declaration = false;', /false/],
    ['const hours: number = answers.children.map((child) => child.hours)[0] ?? 0; const all: number[] = answers.children.map((child) => child.hours);', /undefined/],
  ],
};

describe('types of answers', () => {
  for (const form of readdirSync(FORMS)) {
    it(`of ${form} compile, take each valid example and refuse wrong use`, async () => {
      cpSync(fileURLToPath(new URL(form, FORMS)), join(folder, `my ${form}`), { recursive: true });
      const { exitCode, out } = await run('types', `my ${form}`, '--out', `${form}.ts`, '--language', 'en', '--json');
      expect(exitCode).to.equal(0);
      expect(JSON.parse(out)).to.deep.equal({ file: `${form}.ts` });
      const types = readFileSync(join(folder, `${form}.ts`), 'utf8');
      expect(types).to.not.include('unknown').and.to.not.match(/[A-Za-z]\d+\b.*\{$/m);
      const name = `${nameOf(form)}Answers`;
      const head = `import type { ${name} } from './${form}.js';\n`;
      const examples = readdirSync(new URL(`${form}/examples/`, FORMS)).filter((file) => file.endsWith('.json')).map((file) => JSON.parse(readFileSync(new URL(`${form}/examples/${file}`, FORMS), 'utf8')).answers);
      const right = write(`${form}-right.mts`, `${head.replace('.js', '.ts')}${examples.map((answers, index) => `export const example${index}: ${name} = ${JSON.stringify(answers)};`).join('\n')}\n`);
      expect(complaints('--allowImportingTsExtensions', right)).to.equal('');
      const wrongs = WRONG[form] ?? [];
      expect(wrongs).to.have.length.greaterThan(3);
      for (const [use, word] of wrongs) {
        const file = write('wrong.mts', `${head.replace('.js', '.ts')}export function use(answers: ${name}): void {\n  ${use}\n}\n`);
        expect(complaints('--allowImportingTsExtensions', file), use).to.match(/^wrong\.mts\(3,/).and.to.match(word);
      }
    });
  }

  it('are not written without the library, which is told from any other failure', async () => {
    const absent = await import(`json-schema-to-typescript${'-that-is-not-there'}`).catch((error: unknown) => error);
    expect(isAbsent(absent)).to.equal(true);
    expect(isAbsent(await import(`./not-there${'.js'}`).catch((error: unknown) => error))).to.equal(false);
    expect(isAbsent(new TypeError('json-schema-to-typescript'))).to.equal(false);
  });

  it('of every schema of the corpus compile', async () => {
    const files: string[] = [];
    for (const [index, { name, schema }] of readCorpus().entries()) {
      files.push(write(`corpus-${index}.ts`, await typesOfSchema(upgradeSchema(schema as JsonObject), 'Answers', name)));
    }
    expect(files.length).to.be.greaterThan(0);
    expect(complaints(...files)).to.equal('');
  });

  it('know recursion, branches, tuples, maps, and what conditions bring', async () => {
    const types = await typesOfSchema(
      {
        type: 'object',
        required: ['kind', 'node'],
        properties: {
          kind: { type: 'string', oneOf: [{ const: 'a', title: 'A' }, { const: 'b', title: 'B' }] },
          node: { $ref: '#/$defs/tree node', title: 'The node */' },
          self: { $ref: '#' },
          pair: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'number' }], items: false, minItems: 2 },
          map: { type: 'object', patternProperties: { '^x': { type: 'number' } }, additionalProperties: false },
          open: { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: { type: 'number' } },
          home: { type: 'object', properties: { city: { type: 'string' } } },
          named: { $ref: '#named' },
        },
        allOf: [{ if: { properties: { kind: { const: 'a' } } }, then: { properties: { extra: { type: 'number' }, home: { properties: { size: { type: 'number' } } } }, required: ['extra'] }, else: { properties: { node: false } } }],
        dependentSchemas: { pair: { properties: { second: { type: 'boolean' } } } },
        $defs: { 'tree node': { type: 'object', properties: { next: { $ref: '#/$defs/tree%20node' } }, required: ['next'] }, other: { $anchor: 'named', type: 'object', properties: { home: { type: 'object', properties: { x: { type: 'null' } } } } } },
      },
      'Answers',
      'A test.',
    );
    write('parts.ts', types);
    const use = write('parts-use.mts', `import type { Answers } from './parts.ts';
export const right = (node: Answers['node']): Answers => ({ kind: 'a', node: { next: node.next }, self: { kind: 'b', node }, pair: ['x', 1], map: { x: 1 }, open: { a: 'x', b: 1 }, extra: 1, home: { city: 'x', size: 1 }, second: true, named: { home: { x: null } } });
// @ts-expect-error
export const kind: Answers['kind'] = 'c';
// @ts-expect-error
export const pair: Answers['pair'] = ['x', 'y'];
// @ts-expect-error
export const map: Answers['map'] = { x: 'y' };
`);
    expect(complaints('--allowImportingTsExtensions', use)).to.equal('');
  });
});
