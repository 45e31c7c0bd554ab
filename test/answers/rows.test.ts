import { expect } from 'chai';
import { describe, it } from 'node:test';
import { rowsAnswer, rowsAt, rowsPath, withRow } from '../../src/answers/rows.js';
import type { Answers } from '../../src/model/answer.js';
import type { Rows } from '../../src/answers/rows.js';
import type { Json, JsonObject } from '../../src/model/json.js';
import { schemaForm } from '../schema-form.js';

const draftSaying = (said: Json): Answers => new Map([[rowsPath('list'), { state: 'read', value: said }]]);

describe('the rows that a draft speaks of', () => {
  const SAID: readonly (readonly [said: Json, rows: Rows])[] = [
    [{ rows: ['r1', 'r3'], next: 5 }, { ids: ['r1', 'r3'], next: 5 }],
    [{ rows: [], next: 1 }, { ids: [], next: 1 }],
    [{ rows: ['r1', 'r1', 'r2'], next: 3 }, { ids: ['r1', 'r2'], next: 3 }],
    [{ rows: ['r1', 'constructor', 'r2].name', 7, 'r99999999999999999999'], next: 2 }, { ids: ['r1'], next: 2 }],
    [{ rows: ['r7'], next: 2 }, { ids: ['r7'], next: 8 }],
    [{ rows: ['r2'], next: 1e300 }, { ids: ['r2'], next: 3 }],
    [{ rows: ['r2'], next: 2.5 }, { ids: ['r2'], next: 3 }],
    [{ rows: ['r2'] }, { ids: ['r1'], next: 2 }],
    ['a text', { ids: ['r1'], next: 2 }],
  ];
  for (const [said, rows] of SAID) {
    it(`${JSON.stringify(said)} are ${rows.ids.join(', ') || 'none'}, the next one r${rows.next}`, () => {
      expect(rowsAt(draftSaying(said), 'list', 1)).to.deep.equal(rows);
    });
  }
});

describe('the rows that a list must have', () => {
  const list = (schema: JsonObject) => schemaForm({ type: 'object', required: ['list'], properties: { list: schema } });
  const MANY: readonly (readonly [says: string, schema: JsonObject, pointers: readonly string[], code: string])[] = [
    ['20 of them', { type: 'array', minItems: 20, items: { type: 'string' } }, [], 'required'],
    ['21 of them', { type: 'array', minItems: 21, items: { type: 'string' } }, ['/properties/list/minItems'], 'required'],
    ['a million', { type: 'array', minItems: 1e6, items: { type: 'string' } }, ['/properties/list/minItems'], 'list.too-few'],
    ['more than there can be', { type: 'array', minItems: 1e12, items: { type: 'object', properties: { a: { type: 'string' } } } }, ['/properties/list/minItems'], 'list.too-few'],
    ['many of one sort', { type: 'array', contains: { type: 'string' }, minContains: 1e6 }, ['/properties/list/minContains'], 'list.contains'],
    ['a map of a million', { type: 'object', additionalProperties: { type: 'string' }, minProperties: 1e6 }, ['/properties/list/minProperties'], 'list.too-few'],
  ];
  for (const [says, schema, pointers, code] of MANY) {
    it(`stand there at first, up to twenty, and more can be added: ${says}`, async () => {
      const { problems, outline, model, issues } = await list(schema);
      expect(problems.map(({ code, severity, pointer }) => `${code} ${severity} ${pointer}`)).to.deep.equal(pointers.map((pointer) => `GF126 warning ${pointer}`));
      const [path = ''] = outline().lists;
      const before = [...outline().questions.keys()].length;
      const added = withRow(rowsAt(new Map(), path, Number(schema.minItems ?? schema.minContains ?? schema.minProperties)));
      expect(added.ids).to.deep.equal(Array.from({ length: 21 }, (_none, index) => `r${index + 1}`));
      const answers = new Map([[rowsPath(path), rowsAnswer(added)]]);
      expect([...outline(answers).questions.keys()]).to.have.length((before / 20) * 21);
      expect(model.steps.length).to.equal(1);
      expect(issues(answers).map(({ code }) => code)).to.include(code);
    });
  }

  it('are no entries where one question asks for them all, and positions are none', async () => {
    const numbers = Array.from({ length: 30 }, (_none, index) => index);
    expect((await list({ type: 'array', minItems: 25, uniqueItems: true, items: { enum: numbers } })).problems).to.deep.equal([]);
    expect((await list({ type: 'array', minItems: 25, prefixItems: numbers.map(() => ({ type: 'string' })), items: false })).problems).to.deep.equal([]);
  });
});
