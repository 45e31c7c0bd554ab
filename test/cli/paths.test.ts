import { expect } from 'chai';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, describe, it } from 'node:test';
import { explore } from '../../src/checker/explore/explore.js';
import { walk } from '../../src/checker/explore/walk.js';
import { manualEnvironment, memoryDrafts, memorySubmission } from '../../src/adapters/index.js';
import { runCommandLine } from '../../src/cli/command-line.js';
import { findPaths } from '../../src/cli/paths/find-paths.js';
import type { Progress } from '../../src/cli/paths/find-paths.js';
import { wordsFrom } from '../../src/procedure/texts.js';
import { revalidate } from '../../src/validation/revalidate.js';
import { compiled, filesOf, formOf, TODAY } from '../checker/explore/form-of.js';
import { FORMS, readProcedureFolder } from '../procedure-files.js';

const folder = mkdtempSync(join(tmpdir(), 'gov form '));
after(() => rmSync(folder, { recursive: true }));
const run = (...typed: readonly string[]) => runCommandLine(typed, { folder, isInteractive: false, say: () => {}, stop: new AbortController().signal }, '1.2.3');

describe('the paths through a procedure', () => {
  for (const name of readdirSync(FORMS)) {
    it(`are walked from the start to the receipt: ${name}`, async () => {
      const { model, checked } = await compiled(readProcedureFolder(name));
      const { paths, problems, notReached } = await findPaths(model, checked, { today: TODAY, limit: 200 });
      expect(problems).to.deep.equal([]);
      // Every condition once holding and once not, every branch, every option that decides something.
      expect(notReached).to.deep.equal([]);
      const steps = new Set(paths.flatMap((path) => path.steps));
      expect([...steps]).to.have.members(model.steps.map(({ id }) => id));
      for (const { sets } of paths) for (const { answers } of sets) expect(revalidate(model, answers as never, { today: TODAY })).to.deep.equal([]);
    });
  }

  it('tell who waits how far they are', async () => {
    const { model, checked } = await compiled(readProcedureFolder('residence-certificate'));
    const told: Parameters<Progress>[0][] = [];
    const { tries } = await findPaths(model, checked, { today: TODAY, limit: 30 }, (done) => told.push(done));
    const walked = told.filter((done) => 'walked' in done);
    expect(told.filter((done) => 'tries' in done)).to.deep.equal(Array.from({ length: tries }, (_none, before) => ({ tries: before })));
    expect(walked.map((done) => done.walked)).to.deep.equal(walked.map((_done, index) => index));
    expect(walked.at(-1)?.of).to.equal(walked.length);
  });

  it('are as many as the steps can be combined', async () => {
    const { model, checked } = await compiled(readProcedureFolder('residence-certificate'));
    const { paths, complete } = await findPaths(model, checked, { today: TODAY });
    expect(complete).to.equal(true);
    expect(paths.map(({ steps }) => [steps.includes('advice'), steps.includes('former-addresses'), steps.includes('former-since')])).to.have.deep.members([
      [false, false, false], [false, true, false], [false, true, true], [true, false, false], [true, true, false], [true, true, true],
    ]);
  });

  it('end where the engine does not take the answers', async () => {
    const model = await formOf({ answers: { properties: { a: { type: 'integer', maximum: 9 } }, required: ['a'] }, steps: [{ id: 'only', ask: ['a'] }] });
    const [set] = explore(model, { today: TODAY }).sets;
    if (set === undefined) throw new Error('no answers');
    const walking = { model, words: wordsFrom([]), sources: 'declined', ports: { drafts: memoryDrafts(), environment: manualEnvironment(), submission: memorySubmission() } } as const;
    expect((await walk({ ...set, answers: new Map([['a', { state: 'read', value: 10 }]]) }, walking)).stuck).to.deep.equal({ at: 'only', because: 'number.too-large at a' });
    expect(await walk(set, walking)).to.deep.equal({ pages: ['only'] });
  });

  /** A code word that no search comes upon. */
  const hidden = { answers: { properties: { word: { type: 'string', maxLength: 20 }, more: { type: 'boolean' } }, required: ['word'] }, steps: [{ id: 'first', ask: ['word'] }, { id: 'second', ask: ['more'], when: "word.startsWith('abc') && word.endsWith('xyz') && size(word) == 9" }] };

  it('that are not found are a problem, until an example shows them', async () => {
    const { model, checked } = await compiled(filesOf(hidden));
    const { problems } = await findPaths(model, checked, { today: TODAY });
    expect(problems.map(({ code, pointer, message }) => [code, pointer, message])).to.deep.equal([['GF705', '/steps/1/when', 'No valid answers were found that lead to the step "second".']]);
    expect(problems[0]?.remedy).to.include('write the answers to examples/second.json');
    const { paths, problems: left } = await findPaths(model, checked, { today: TODAY, examples: [{ word: 'abc123xyz' }] });
    expect(left).to.deep.equal([]);
    expect(paths.map(({ steps }) => steps)).to.deep.include(['first', 'second']);
  });

  it('that are not found give exit code 1', async () => {
    const { procedure, answers, texts } = filesOf(hidden);
    const name = join(folder, 'with a hidden step');
    mkdirSync(join(name, 'texts'), { recursive: true });
    for (const [file, content] of Object.entries({ 'procedure.json': procedure, 'answers.schema.json': answers, 'texts/en.json': texts.en })) writeFileSync(join(name, file), JSON.stringify(content));
    const { exitCode, out } = await run('paths', 'with a hidden step', '--today', TODAY);
    expect(exitCode).to.equal(1);
    expect(out).to.match(/^GF705 No valid answers were found that lead to the step "second"\.$/m);
    mkdirSync(join(name, 'examples'));
    writeFileSync(join(name, 'examples', 'second.json'), JSON.stringify({ answers: { word: 'abc123xyz' } }));
    expect((await run('paths', 'with a hidden step', '--today', TODAY)).exitCode).to.equal(0);
  });

  it('are written as examples', async () => {
    cpSync(fileURLToPath(new URL('residence-certificate', FORMS)), join(folder, 'my procedure'), { recursive: true });
    const { exitCode, out } = await run('paths', 'my procedure', '--json', '--today', TODAY, '--out', 'made of it');
    const { paths, files } = JSON.parse(out);
    expect(exitCode).to.equal(0);
    expect(readdirSync(join(folder, 'made of it'))).to.have.members(files);
    expect(JSON.parse(readFileSync(join(folder, 'made of it', 'path-1.json'), 'utf8')).answers).to.deep.equal(paths[0].sets[0].answers);
    expect(paths[0].decidedBy).to.include({ variant: 'extended' });
  });

  it('are told with rows by their position and branches by their number', async () => {
    const typed = ['paths', fileURLToPath(new URL('childcare-allowance', FORMS)), '--today', TODAY, '--limit', '40'];
    const { out } = await run(...typed);
    expect(out).to.match(/^ {3}with .*children\[0\]\.birthDate = "\d{4}-\d\d-\d\d".*, branch [12] of account$/m);
    expect(out).to.not.match(/\[r\d+\]/);
    const { paths } = JSON.parse((await run(...typed, '--json')).out);
    expect(Object.keys(Object.assign({}, ...paths.map(({ decidedBy }: { decidedBy: object }) => decidedBy)))).to.include.members(['household', 'children[0].birthDate', 'account#oneOf']);
  });

  it('are asked for with a day and numbers', async () => {
    for (const wrong of [['--today', '31.3.2026'], ['--limit', '0'], ['--seed', 'x']]) {
      expect(await run('paths', 'my procedure', ...wrong)).to.include({ exitCode: 2, out: '' });
    }
  });
});
