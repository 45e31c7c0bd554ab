import { expect } from 'chai';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, describe, it } from 'node:test';
import { COMMANDS } from '../../src/cli/commands.js';
import { runCommandLine } from '../../src/cli/command-line.js';
import type { Printed } from '../../src/cli/command-line.js';
import { FORMS } from '../procedure-files.js';

// A name with spaces: every command must live with it.
const folder = mkdtempSync(join(tmpdir(), 'gov form '));
after(() => rmSync(folder, { recursive: true }));
cpSync(fileURLToPath(new URL('residence-certificate', FORMS)), join(folder, 'my procedure'), { recursive: true });

const run = (...typed: readonly string[]): Promise<Printed> =>
  runCommandLine(typed, { folder, isInteractive: false, say: () => {}, stop: new AbortController().signal }, '1.2.3');

describe('the command line', () => {
  it('says its version', async () => {
    expect(await run('--version')).to.deep.equal({ exitCode: 0, out: '1.2.3\n', err: '' });
  });

  it('shows its commands when asked, and when used without one', async () => {
    const asked = await run('--help');
    for (const name of Object.keys(COMMANDS)) expect(asked.out).to.match(new RegExp(`^  ${name} `, 'm'));
    expect(asked.exitCode).to.equal(0);
    expect(await run()).to.include({ exitCode: 2, out: asked.out });
  });

  for (const name of Object.keys(COMMANDS)) {
    it(`${name} helps, and refuses an option it does not know`, async () => {
      const help = await run(name, '--help');
      expect(help).to.include({ exitCode: 0, err: '' });
      expect(help.out).to.include(`Usage: gov-form ${name}`).and.to.include('--json').and.to.include('Exit codes');
      const wrong = await run(name, '--colour-of-the-sky');
      expect(wrong).to.include({ exitCode: 2, out: '' });
      expect(wrong.err).to.match(/^GF501: .*--colour-of-the-sky/).and.to.include(`gov-form ${name} --help`);
      const asJson = JSON.parse((await run(name, '--json', '--colour-of-the-sky')).out);
      expect(asJson.error).to.include({ code: 'GF501' });
    });
  }

  it('offers the option that was meant', async () => {
    for (const [typed, meant] of [[['new', 'x', '--titel', 'fr=a'], '"--title"'], [['check', 'x', '--warning-as-errors'], '"--warnings-as-errors"']] as const) {
      const { exitCode, err } = await run(...typed);
      expect(exitCode).to.equal(2);
      expect(err).to.include(`Did you mean ${meant}?`);
    }
    expect((await run('check', 'x', '--zzz')).err).to.not.include('Did you mean');
  });

  it('names the commands there are when it does not know one', async () => {
    const { exitCode, err } = await run('chekc');
    expect(exitCode).to.equal(2);
    expect(err).to.include('"chekc"').and.to.include('check');
  });

  it('names what is wrong wherever a command needs a procedure that runs', async () => {
    cpSync(join(folder, 'my procedure'), join(folder, 'does not run'), { recursive: true });
    const file = join(folder, 'does not run', 'procedure.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('["requester"]', '["requestor"]'));
    const uses = [['compile', 'does not run', 'out'], ['paths', 'does not run'], ['export', 'does not run'], ['graph', 'does not run'], ['types', 'does not run'], ['texts', 'export', 'does not run', '--to', 'de']];
    for (const use of uses) {
      const { exitCode, out, err } = await run(...use);
      expect([exitCode, out], use[0]).to.deep.equal([1, '']);
      expect(err, use[0]).to.match(/^does not run\/procedure\.json:\d+:\d+ error GF106 .*requestor/m);
      const { error } = JSON.parse((await run(...use, '--json')).out);
      expect(error.code, use[0]).to.equal('GF203');
      expect(error.problems[0], use[0]).to.include({ code: 'GF106', path: 'procedure.json' }).and.to.have.property('line');
    }
  });

  it('compiles nothing in which check finds an error, and says where a file breaks', async () => {
    cpSync(join(folder, 'my procedure'), join(folder, 'spoilt'), { recursive: true });
    const schema = join(folder, 'spoilt', 'answers.schema.json');
    writeFileSync(schema, readFileSync(schema, 'utf8').replace('"minLength": 1', '"minLength": 900'));
    const { exitCode, err } = await run('compile', 'spoilt', 'spoilt out');
    expect([exitCode, existsSync(join(folder, 'spoilt out'))]).to.deep.equal([1, false]);
    expect(err).to.match(/^spoilt\/answers\.schema\.json:\d+:\d+ error GF140 /m);
    writeFileSync(schema, `${readFileSync(schema, 'utf8')}}`);
    expect((await run('graph', 'spoilt')).err).to.match(/^spoilt\/answers\.schema\.json:[1-9]\d+:\d+ error GF202 /m);
  });

  it('says which folder is no procedure', async () => {
    const { exitCode, err } = await run('check', 'nowhere');
    expect(exitCode).to.equal(2);
    expect(err).to.match(/^GF502: .*nowhere/);
  });

  it('shows where a file breaks, and what is missing there', async () => {
    cpSync(join(folder, 'my procedure'), join(folder, 'broken'), { recursive: true });
    writeFileSync(join(folder, 'broken', 'texts', 'de.json'), '{\n  "format": "gov-form/texts/1"\n  "language": "de"\n}');
    rmSync(join(folder, 'broken', 'texts', 'lb.json'));
    const named = readFileSync(join(folder, 'broken', 'procedure.json'), 'utf8').split('\n').findIndex((line) => line.includes('"texts/lb.json"')) + 1;
    const { exitCode, out } = await run('check', 'broken', '--json');
    expect(exitCode).to.equal(1);
    expect(JSON.parse(out).problems.map(({ code, path, line, column }: Record<string, unknown>) => [code, path, line, column])).to.deep.equal([
      ['GF201', 'procedure.json', named, 5],
      ['GF202', 'texts/de.json', 3, 3],
    ]);
  });

  describe('of a file that is missing', () => {
    const GENERAL = 'Check that the file is there, and its name in procedure.json.';
    const unrelated = JSON.stringify({ format: 'gov-form/texts/1', language: 'it' });
    for (const [what, move, remedy] of [
      ['suggests none that is in use already', (at: string) => rmSync(join(at, 'texts', 'fr.json')), GENERAL],
      ['suggests the one that says it is in that language', (at: string) => renameSync(join(at, 'texts', 'fr.json'), join(at, 'texts', 'french.json')), `Did you mean "texts/french.json"? ${GENERAL}`],
      ['suggests one that is nearly called so and does not say its language', (at: string) => writeFileSync(join(at, 'texts', 'frr.json'), '{'), `Did you mean "texts/frr.json"? ${GENERAL}`],
      ['suggests none that says it is in another language', (at: string) => writeFileSync(join(at, 'texts', 'it.json'), unrelated), GENERAL],
      ['suggests the schema under its other name', (at: string) => renameSync(join(at, 'answers.schema.json'), join(at, 'answer.schema.json')), `Did you mean "answer.schema.json"? ${GENERAL}`],
    ] as const) {
      it(what, async () => {
        rmSync(join(folder, 'lacking'), { recursive: true, force: true });
        cpSync(join(folder, 'my procedure'), join(folder, 'lacking'), { recursive: true });
        move(join(folder, 'lacking'));
        rmSync(join(folder, 'lacking', what.includes('schema') ? 'answers.schema.json' : 'texts/fr.json'), { force: true });
        const { out } = await run('check', 'lacking', '--json');
        expect(JSON.parse(out).problems.filter(({ code }: Record<string, unknown>) => code === 'GF201').map((each: Record<string, unknown>) => each['remedy'])).to.deep.equal([remedy]);
      });
    }
  });

  it('shows the line and the column of a mistake', async () => {
    cpSync(join(folder, 'my procedure'), join(folder, 'mistaken'), { recursive: true });
    const file = join(folder, 'mistaken', 'procedure.json');
    const text = readFileSync(file, 'utf8').replace('"draftDays": ', '"draftDay": ');
    writeFileSync(file, text);
    const line = text.split('\n').findIndex((each) => each.includes('"draftDay"')) + 1;
    const { exitCode, out } = await run('check', 'mistaken');
    expect(exitCode).to.equal(1);
    expect(out).to.include(`mistaken/procedure.json:${line}:3 error GF125`);
  });

  it('compiles with as many warnings as the check counts, and says how to read them', async () => {
    cpSync(join(folder, 'my procedure'), join(folder, 'warned of'), { recursive: true });
    cpSync(join(folder, 'warned of', 'texts', 'de.json'), join(folder, 'warned of', 'texts', 'unnamed.json'));
    const { warnings } = JSON.parse((await run('check', 'warned of', '--json')).out);
    expect(warnings).to.be.greaterThan(0);
    expect(JSON.parse((await run('compile', 'warned of', 'made with warnings', '--json')).out)).to.deep.include({ warnings });
    expect((await run('compile', 'warned of', 'made with warnings')).out).to.include(`${warnings} warning(s): gov-form check "warned of" names them.`);
    writeFileSync(join(folder, 'warned of', 'procedure.json'), '{}');
    expect((await run('compile', 'warned of', 'made of nothing')).err).to.include('gov-form check "warned of" names all');
  });

  it('compiles into a folder with spaces', async () => {
    const { exitCode, out } = await run('compile', 'my procedure', 'made of it', '--json');
    expect(exitCode).to.equal(0);
    expect(JSON.parse(out)).to.deep.include({ warnings: 0 });
    expect(JSON.parse(readFileSync(join(folder, 'made of it', 'procedure.json'), 'utf8'))).to.include({ format: 'gov-form/model/2' });
  });
});
