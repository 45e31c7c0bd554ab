// The package as it is published: what `npm run build` made, held against what package.json promises.
import { describe, it } from 'node:test';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { parseSync } from 'rolldown/utils';
import { documentedParts } from '../ui/documented-parts.js';
import { root, runPackage } from './tree.js';

interface Package {
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly dependencies: Readonly<Record<string, string>>;
}
interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string }[];
      readonly cssParts?: readonly { readonly name: string; readonly description?: string }[];
    }[];
  }[];
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const packageJson: Package = JSON.parse(read('package.json'));

/** Every node of a syntax tree, as plain records. */
function* nodesOf(node: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) yield { ...node };
  for (const value of Object.values(node)) yield* nodesOf(value);
}

const nameOf = (node: unknown): unknown => (typeof node === 'object' && node !== null && 'name' in node ? node.name : undefined);

/** Calls that turn a string into code. */
function codeFromStrings(source: string): readonly string[] {
  return [...nodesOf(parseSync('bundle.js', source).program)]
    .filter(({ type }) => type === 'CallExpression' || type === 'NewExpression')
    .map(({ callee }) => nameOf(callee))
    .filter((name) => name === 'eval' || name === 'Function')
    .map(String);
}

/** What a built file imports by name; an address known only at run time (a procedure's own validator) is not one. */
function importsOf(path: string): readonly string[] {
  return [...nodesOf(parseSync(path, read(path)).program)]
    .filter(({ type }) => typeof type === 'string' && /^(Import(Declaration|Expression)|Export(All|Named)Declaration)$/.test(type))
    .map(({ source }) => (typeof source === 'object' && source !== null && 'value' in source ? source.value : undefined))
    .filter((value) => typeof value === 'string');
}

/** All packages that an entry reaches through the chunks it shares with others. */
function packagesReachedFrom(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return new Set();
  seen.add(path);
  const found = new Set<string>();
  for (const specifier of importsOf(path)) {
    if (!specifier.startsWith('.')) found.add(specifier);
    else for (const inner of packagesReachedFrom(join(path, '..', specifier), seen)) found.add(inner);
  }
  return found;
}

describe('the package', () => {
  it('has every file that its exports name', () => {
    const files = Object.values(packageJson.exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));
    expect(files.filter((file) => !existsSync(join(root, file)))).to.deep.equal([]);
  });

  it('is found right by publint', async () => {
    const { messages } = await publint({ pkgDir: root, strict: true, pack: 'npm' });
    expect(messages.map((message) => formatMessage(message, packageJson))).to.deep.equal([]);
  });

  it('gives its types to whoever imports it as an ES module', () => {
    const withoutTypes = ['./bundle', './procedure.schema.json', './texts.schema.json', './custom-elements.json'];
    const { code, output } = runPackage(root, '@arethetypeswrong/cli/dist/index.js', '--pack', '.', '--profile', 'esm-only', '--exclude-entrypoints', ...withoutTypes);
    expect(code, output).to.equal(0);
  });

  it('describes <gov-form> and the attributes of docs/embedding.md in custom-elements.json', () => {
    const { modules }: Manifest = JSON.parse(read('dist/custom-elements.json'));
    const [element, ...others] = modules.flatMap(({ declarations = [] }) => declarations);
    expect(others).to.deep.equal([]);
    expect(element?.tagName).to.equal('gov-form');
    const [, table = ''] = /\n## Attributes\n([^]*?)\n## /.exec(read('docs/embedding.md')) ?? [];
    const documented = [...table.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
    expect(documented).to.include('src').and.to.include('render');
    expect(element?.attributes?.map(({ name }) => name)).to.have.members(documented);
  });

  it('names its parts there as docs/theming.md does, in its order', () => {
    const { modules }: Manifest = JSON.parse(read('dist/custom-elements.json'));
    const parts = modules.flatMap(({ declarations = [] }) => declarations).flatMap(({ cssParts = [] }) => cssParts);
    expect(parts.map(({ name }) => name)).to.deep.equal(documentedParts(read('docs/theming.md')));
    expect(parts.filter(({ description = '' }) => description === '')).to.deep.equal([]);
  });
});

describe('the engine and the server, as built', () => {
  for (const entry of ['engine', 'server']) {
    it(`load in Node without a DOM (${entry})`, () => {
      const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', `await import('gov-form/${entry}')`], { cwd: root, encoding: 'utf8' });
      expect(status, stderr).to.equal(0);
    });

    it(`reach no view and no storage of a browser (${entry})`, () => {
      const packages = [...packagesReachedFrom(`dist/${entry}.js`)];
      expect(packages.filter((name) => /^(lit|@lit|idb)(\/|$)/.test(name))).to.deep.equal([]);
    });
  }
});

describe('gov-form.bundle.js', () => {
  const bundle = (): string => read('dist/gov-form.bundle.js');

  it('is one file that imports nothing', () => {
    expect(importsOf('dist/gov-form.bundle.js')).to.deep.equal([]);
  });

  it('makes no code from strings', () => {
    expect(codeFromStrings("eval('1'); new Function('2'); Function('3')")).to.have.length(3);
    expect(codeFromStrings(bundle())).to.deep.equal([]);
  });

  it('registers the element', () => {
    expect(bundle()).to.match(/customElements\.define\(/);
    expect(bundle()).to.include('gov-form');
  });

  it('holds every language', () => {
    for (const language of ['fr', 'de', 'lb']) {
      const targets = [...read(`locales/${language}.xlf`).matchAll(/<target>([^<&'"`]{25,})<\/target>/g)].map(([, target = '']) => target);
      expect(targets).to.not.have.length(0);
      expect(targets.filter((target) => !bundle().includes(target))).to.deep.equal([]);
    }
  });
});
