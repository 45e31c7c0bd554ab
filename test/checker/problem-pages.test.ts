import { expect } from 'chai';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkDesign } from '../../src/checker/check-design.js';
import type { ProcedureProblem } from '../../src/engine.js';
import { readDesignFiles, TODAY } from './design-files.js';
import { applyEdits } from './edit.js';
import type { Loose } from './edit.js';
import { asks, options } from './mistakes/mistake.js';

const ROOT = new URL('../../', import.meta.url);
const PAGES = new URL('docs/problems/', ROOT);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
/** What designers meet: of a procedure's files and of the commands. The other series are told in docs/problems.md alone. */
const CODE = /'(GF(?:[1567]\d\d|20[12]))'/g;

const sources = readdirSync(new URL('src/', ROOT), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
const inSource = [...new Set(sources.flatMap((path) => [...read(`src/${path}`).matchAll(CODE)].map(([, code = '']) => code)))].sort();
const pages = readdirSync(PAGES).map((file) => file.replace(/\.md$/, '')).sort();

interface Block {
  readonly isWrong: boolean;
  readonly file: string;
  readonly pointer: string;
  readonly value: Loose;
}

function blocksOf(code: string): readonly Block[] {
  return [...read(`docs/problems/${code}.md`).matchAll(/^(Wrong|Right):\n```json (\S+) (\S+)\n([^]*?)\n```$/gm)].map(([, word, file = '', pointer = '', text = '']) => ({ isWrong: word === 'Wrong', file, pointer, value: JSON.parse(text) }));
}

async function problemsWith({ file, pointer, value }: Block): Promise<readonly ProcedureProblem[]> {
  const whole: Loose = structuredClone({ ...readDesignFiles('childcare-allowance'), examples: {} });
  const [, added] = file === 'answers' ? (/^\/properties\/(\w+)$/.exec(pointer) ?? []) : [];
  // A new property is asked as well.
  applyEdits(whole, added !== undefined && !Object.hasOwn(whole.answers.properties, added) ? asks(added, value, { words: options() }) : [[file, pointer, value]]);
  return (await checkDesign(whole, { today: TODAY })).problems;
}

describe('the pages of the problem codes', () => {
  it('are there for each code of a procedure in the source, and for no other', () => {
    expect(pages).to.deep.equal(inSource);
  });

  it('are linked from the index, each under its code', () => {
    const index = read('docs/problems.md');
    const linked = [...index.matchAll(/^\| \[(GF\d+)\]\(problems\/(GF\d+)\.md\) \|/gm)].map(([, code, page]) => (code === page ? code : `${code} → ${page}`));
    expect(linked).to.have.members(pages);
    for (const code of pages) expect(read(`docs/problems/${code}.md`)).to.match(new RegExp(`^# ${code}: `));
  });

  for (const code of pages) {
    const blocks = blocksOf(code);
    if (blocks.length === 0) continue;
    it(`${code} shows what is wrong, and what is right`, async () => {
      for (const block of blocks) {
        const codes = (await problemsWith(block)).map((each) => each.code);
        if (block.isWrong) expect(codes).to.include(code);
        else expect(codes).to.not.include(code);
      }
    });
  }
});
