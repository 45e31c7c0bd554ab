import { expect } from 'chai';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, describe, it } from 'node:test';
import { runCommandLine } from '../../../src/cli/command-line.js';
import { FORMS } from '../../procedure-files.js';

const folder = mkdtempSync(join(tmpdir(), 'gov form export '));
after(() => rmSync(folder, { recursive: true }));
cpSync(fileURLToPath(new URL('residence-certificate', FORMS)), join(folder, 'my procedure'), { recursive: true });

async function run(...typed: readonly string[]) {
  const said: string[] = [];
  const printed = await runCommandLine(typed, { folder, isInteractive: false, say: (line) => said.push(line), stop: new AbortController().signal }, '1.2.3');
  return { ...printed, said: said.join('\n') };
}

describe('gov-form export', () => {
  it('prints the schema, and tells people what it cannot say', async () => {
    const { exitCode, out, said } = await run('export', 'my procedure', '--language', 'de');
    expect(exitCode).to.equal(0);
    expect(JSON.parse(out)).to.include({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    expect(JSON.parse(out).properties.requester.title).to.equal(JSON.parse(readFileSync(join(folder, 'my procedure', 'texts', 'de.json'), 'utf8')).questions.requester.label);
    expect(said).to.include('procedure.json#/rules/0/check').and.to.include('applicant.birthDate <= today()');
  });

  it('writes into a file, and lists for programs', async () => {
    const { out, said } = await run('export', 'my procedure', '--out', 'my schema.json', '--json');
    expect(said).to.equal('');
    const { file, leftOut } = JSON.parse(out);
    expect(file).to.equal('my schema.json');
    expect(leftOut[0]).to.have.keys('what', 'on', 'file', 'pointer', 'text', 'reason');
    expect(JSON.parse(readFileSync(join(folder, file), 'utf8'))).to.have.property('allOf');
  });

  it('says of each kind of question what is not in the schema: to people, to programs and in the schema', async () => {
    const clause = 'and that the last two follow from the first eleven (Luhn, Verhoeff)';
    const { out, said } = await run('export', 'my procedure');
    expect(said).to.match(/kind on applicant\.nationalId: national-id\n {4}gov-form checks that there are 13 digits, .*; the schema does not$/m).and.to.include(clause);
    expect(JSON.parse(out).$comment).to.include(clause);
    const { leftOut } = JSON.parse((await run('export', 'my procedure', '--json')).out);
    expect(leftOut.find(({ what }: { readonly what: string }) => what === 'kind').reason).to.include(clause);
  });

  it('refuses a language that the procedure does not have', async () => {
    const { exitCode, err } = await run('export', 'my procedure', '--language', 'it');
    expect(exitCode).to.equal(2);
    expect(err).to.match(/^GF501: .*"it".*fr, de, lb, en/);
  });
});
