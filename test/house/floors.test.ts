// The floors, held against planted faults: a check that cannot fail protects nothing.
import { after, before, describe, it } from 'node:test';
import { join } from 'node:path';
import { expect } from 'chai';
import { houseProblems } from './house-problems.js';
import { copyTree, root, runPackage } from './tree.js';
import type { TreeCopy } from './tree.js';

const lines = (count: number): string => '// A line.\n'.repeat(count);

interface Fault {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly problem: string | RegExp;
}
const faults: readonly Fault[] = [
  {
    name: 'an upward import of a value',
    files: { 'model/planted.ts': "export { planted } from '../session/planted.js';", 'session/planted.ts': 'export const planted = 1;' },
    problem: 'model/planted.ts imports session/planted.ts: model must not import session',
  },
  {
    name: 'an upward import of a type',
    files: { 'fields/planted.ts': "import type { Screen } from '../session/screen.js';\nexport type Planted = Screen;" },
    problem: 'fields/planted.ts imports session/screen.ts: fields must not import session',
  },
  {
    name: 'an upward import inside a type',
    files: { 'expression/planted.ts': "export type Planted = import('../session/screen.js').Screen;" },
    problem: 'expression/planted.ts imports session/screen.ts: expression must not import session',
  },
  {
    name: 'an upward import at run time',
    files: { 'answers/planted.ts': "export const planted = () => import('../session/screen.js');" },
    problem: 'answers/planted.ts imports session/screen.ts: answers must not import session',
  },
  {
    name: 'a view known to the engine',
    files: { 'fields/planted.ts': "import './planted.view.js';", 'fields/planted.view.ts': 'export const planted = 1;' },
    problem: 'fields/planted.ts imports fields/planted.view.ts: fields must not import views',
  },
  {
    name: 'an adapter known to the session',
    files: { 'session/planted.ts': "import '../adapters/planted.js';", 'adapters/planted.ts': 'export const planted = 1;' },
    problem: 'session/planted.ts imports adapters/planted.ts: session must not import adapters',
  },
  {
    name: 'an adapter that knows more than the ports',
    files: { 'adapters/planted.ts': "import '../session/screen.js';" },
    problem: 'adapters/planted.ts imports session/screen.ts: adapters must not import session',
  },
  {
    name: 'the interface known to the server',
    files: { 'server/planted.ts': "import '../ui/planted.js';", 'ui/planted.ts': 'export const planted = 1;' },
    problem: 'server/planted.ts imports ui/planted.ts: server must not import ui',
  },
  {
    name: 'lit in an engine floor',
    files: { 'workflow/planted.ts': "import { html } from 'lit';\nexport const planted = html``;" },
    problem: 'workflow/planted.ts imports lit: not in workflow',
  },
  {
    name: 'a module of Node in an engine floor',
    files: { 'model/planted.ts': "import 'node:fs';" },
    problem: 'model/planted.ts imports node:fs: not in model',
  },
  {
    name: 'a folder that lies on no floor',
    files: { 'utils/planted.ts': "import '../model/json.js';" },
    problem: 'utils/planted.ts lies on no floor',
  },
  {
    name: 'an entry known to the interface',
    files: { 'ui/planted.ts': "import '../planted.js';", 'planted.ts': 'export const planted = 1;' },
    problem: 'ui/planted.ts imports planted.ts: ui must not import entry',
  },
  {
    name: 'an import of nothing',
    files: { 'model/planted.ts': "import './gone.js';" },
    problem: 'model/planted.ts imports ./gone.js, which does not exist',
  },
  {
    name: 'a cycle',
    files: { 'model/planted.ts': "import './planted-two.js';", 'model/planted-two.ts': "import './planted.js';" },
    problem: /^import cycle: model\/planted(-two)?\.ts → model\/planted(-two)?\.ts → /,
  },
  {
    name: 'a file of 251 lines',
    files: { 'model/planted.ts': lines(251) },
    problem: 'model/planted.ts has 251 lines, more than 250',
  },
];

describe('the floors of the house', () => {
  let copy: TreeCopy;
  before(() => {
    copy = copyTree(['src', 'tsconfig.json', 'tsconfig.engine.json']);
  });
  after(() => copy.erase());

  it('hold in the tree as it is', () => {
    expect(houseProblems(join(root, 'src'))).to.deep.equal([]);
  });

  for (const { name, files, problem } of faults) {
    it(`notice ${name}`, () => {
      for (const [path, text] of Object.entries(files)) copy.write(`src/${path}`, text);
      const problems = houseProblems(join(copy.folder, 'src'));
      for (const path of Object.keys(files)) copy.remove(`src/${path}`);
      expect(problems.filter((found) => (typeof problem === 'string' ? found === problem : problem.test(found)))).to.have.length(1);
    });
  }

  it('allow 250 lines, and more in what a tool writes', () => {
    copy.write('src/model/planted.ts', lines(250));
    copy.write('src/text/locales/planted.ts', lines(900));
    const problems = houseProblems(join(copy.folder, 'src'));
    copy.remove('src/model/planted.ts');
    copy.remove('src/text/locales/planted.ts');
    expect(problems.filter((problem) => problem.includes('planted'))).to.deep.equal([]);
  });
});

describe('the engine, compiled without the DOM and without Node', () => {
  let copy: TreeCopy;
  before(() => {
    copy = copyTree(['src', 'tsconfig.json', 'tsconfig.engine.json']);
  });
  after(() => copy.erase());
  const compile = () => runPackage(copy.folder, 'typescript/bin/tsc', '-p', 'tsconfig.engine.json');

  it('compiles as it is', () => {
    expect(compile()).to.deep.equal({ code: 0, output: '' });
  });

  it('does not compile with the DOM, a timer or Node in any of its floors', () => {
    const plants = { 'model/planted.ts': 'document', 'fields/date/planted.ts': 'window', 'workflow/planted.ts': 'setTimeout', 'session/planted.ts': 'process' };
    for (const [path, name] of Object.entries(plants)) copy.write(`src/${path}`, `export const planted = () => ${name};\n`);
    const { code, output } = compile();
    expect(code).to.not.equal(0);
    for (const [path, name] of Object.entries(plants)) expect(output).to.match(new RegExp(`src/${path}.*Cannot find name '${name}'`));
  });
});
