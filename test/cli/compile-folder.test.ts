import { expect } from 'chai';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, describe, it } from 'node:test';
import { compileFolder } from '../../src/cli/compile-folder.js';
import { validatorModule } from '../../src/cli/validator-module.js';
import { ProcedureError } from '../../src/model/error.js';
import { FORMS } from '../procedure-files.js';

const folder = mkdtempSync(join(tmpdir(), 'gov-form compile '));
after(() => rmSync(folder, { recursive: true }));
const source = fileURLToPath(new URL('residence-certificate', FORMS));

describe('compiling a folder', () => {
  it('writes the model, its validator and one texts file for each language', async () => {
    const { model, problems, files } = await compileFolder(source, join(folder, 'out'));
    expect(problems).to.deep.equal([]);
    expect(files).to.deep.equal(['procedure.json', 'validate.js', 'texts/fr.json', 'texts/de.json', 'texts/lb.json', 'texts/en.json']);
    const written = JSON.parse(readFileSync(join(folder, 'out', 'procedure.json'), 'utf8'));
    expect(written).to.deep.equal(JSON.parse(JSON.stringify(model)));
    expect(written).to.include({ format: 'gov-form/model/1', validator: './validate.js' });
    expect(JSON.stringify(written)).to.not.include("requester == '");
  });

  it('gives the same digest each time, another one when what is asked changes', async () => {
    const { model } = await compileFolder(source, join(folder, 'again'));
    const changed = join(folder, 'changed');
    cpSync(source, changed, { recursive: true });
    const procedure = JSON.parse(readFileSync(join(source, 'procedure.json'), 'utf8'));
    writeFileSync(join(changed, 'procedure.json'), JSON.stringify({ ...procedure, draftDays: 8 }));
    const other = await compileFolder(changed, join(folder, 'changed-out'));
    expect(model.digest).to.match(/^[0-9a-f]{64}$/);
    expect(other.model.digest).to.not.equal(model.digest);
  });

  it('writes nothing when the procedure has errors', async () => {
    const broken = join(folder, 'broken');
    cpSync(source, broken, { recursive: true });
    writeFileSync(join(broken, 'answers.schema.json'), '{}');
    const error = await compileFolder(broken, join(folder, 'broken-out')).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).to.be.instanceOf(ProcedureError);
    expect(existsSync(join(folder, 'broken-out'))).to.equal(false);
  });
});

describe('the validator module', () => {
  it('imports nothing and makes no code from strings', () => {
    const code = validatorModule({ type: 'object', properties: { title: { type: 'string', maxLength: 3 }, tags: { type: 'array', items: { type: 'object' }, uniqueItems: true } } });
    expect(code).to.not.match(/\brequire\(|\bimport\b|new Function|\beval\(/);
  });

  it('keeps properties that are named like annotations, and compares whole objects', async () => {
    const code = validatorModule({
      type: 'object',
      required: ['title'],
      properties: { title: { title: 'A title', type: 'string', maxLength: 3 }, tags: { type: 'array', items: { type: 'object' }, uniqueItems: true } },
    });
    const { validate } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    expect(validate({ title: 'abc', tags: [{ a: 1, b: [2] }, { b: [2], a: 2 }] })).to.equal(true);
    expect(validate({ title: 'abcd' })).to.equal(false);
    expect(validate({})).to.equal(false);
    expect(validate({ title: 'abc', tags: [{ a: 1, b: [2] }, { b: [2], a: 1 }] })).to.equal(false);
  });
});
