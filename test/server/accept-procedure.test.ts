// The real procedure at the real receiver: every example is received as it is, every invalid one is refused with its issues.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { readFolder } from '../../src/cli/procedure-folder.js';
import type { JsonObject } from '../../src/model/json.js';
import type { Problem, Receipt } from '../../src/model/submission.js';
import { acceptProcedure } from '../../src/server/accept-procedure.js';
import { canonical, KEY, NOW, post, receiverWith, submission } from './receiver-fixture.js';

const FOLDER = fileURLToPath(new URL('../../forms/residence-certificate', import.meta.url));
const examples = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => join(folder, name));

interface Example {
  readonly answers: JsonObject;
  readonly expect?: readonly { readonly code: string; readonly path: string }[];
}
function read(file: string): Example {
  return JSON.parse(readFileSync(file, 'utf8'));
}

const accepted = await acceptProcedure(await readFolder(FOLDER));
const { id, version, digest } = accepted;

describe('the residence certificate at the receiver', () => {
  for (const file of examples(join(FOLDER, 'examples'))) {
    it(`is received: ${file.slice(FOLDER.length + 1)}`, async () => {
      const body = canonical(submission({ procedure: { id, version, digest }, answers: read(file).answers, provenance: {} }));
      const { receive, store } = receiverWith({ procedures: [accepted] });
      const response = await receive(post(body));
      expect(response.status, await response.clone().text()).to.equal(201);
      const receipt: Receipt = await response.json();
      expect(receipt.statement.digest).to.equal(createHash('sha256').update(body).digest('hex'));
      expect(receipt.statement.receivedAt).to.equal(NOW.toISOString());
      expect((await store.find(KEY))?.body).to.equal(body);
    });
  }

  for (const file of examples(join(FOLDER, 'examples', 'invalid'))) {
    it(`is refused: ${file.slice(FOLDER.length + 1)}`, async () => {
      const { answers, expect: expected = [] } = read(file);
      const { receive, store } = receiverWith({ procedures: [accepted] });
      const response = await receive(post(canonical(submission({ procedure: { id, version, digest }, answers, provenance: {} }))));
      const problem: Problem = await response.json();
      expect(problem).to.include({ code: 'answers-invalid', status: 422 });
      expect(problem.issues?.map(({ code, path }) => ({ code, path }))).to.have.deep.members([...expected]);
      expect(await store.find(KEY)).to.equal(undefined);
    });
  }
});
