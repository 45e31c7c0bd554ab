import { expect } from 'chai';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, describe, it } from 'node:test';
import { compileFolder } from '../../src/cli/compile-folder.js';
import { ProcedureError } from '../../src/model/procedure-error.js';
import { FORMS } from '../procedure-files.js';

const folder = mkdtempSync(join(tmpdir(), 'gov-form compile '));
after(() => rmSync(folder, { recursive: true }));
const source = fileURLToPath(new URL('residence-certificate', FORMS));

describe('compiling a folder', () => {
  it('writes the model and one texts file for each language', async () => {
    const { model, problems, files } = await compileFolder(source, join(folder, 'out'));
    expect(problems).to.deep.equal([]);
    expect(files).to.deep.equal(['procedure.json', 'texts/fr.json', 'texts/de.json', 'texts/lb.json', 'texts/en.json']);
    const written = JSON.parse(readFileSync(join(folder, 'out', 'procedure.json'), 'utf8'));
    expect(written).to.deep.equal(JSON.parse(JSON.stringify(model)));
    expect(written).to.include({ format: 'gov-form/model/2' });
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
