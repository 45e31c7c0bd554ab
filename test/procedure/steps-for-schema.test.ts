// The steps that a schema makes by itself: what holds itself is one step, however it is written that it may be left out.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { newRows, rowsAnswer, rowsPath } from '../../src/answers/rows.js';
import type { Answer } from '../../src/model/answer.js';
import type { JsonObject } from '../../src/model/json.js';
import { stepsForSchema } from '../../src/procedure/steps-for-schema.js';
import { readSchema } from '../../src/schema/schema-document.js';
import { schemaForm } from '../schema-form.js';

const TEXTS = Object.fromEntries(Array.from({ length: 20 }, (_none, index) => [`p${index}`, { type: 'string' }]));

function formWith(parent: JsonObject): JsonObject {
  return { type: 'object', title: 'P', properties: { ...TEXTS, parent } };
}

describe('the steps of a group that holds itself', () => {
  const plain = formWith({ $ref: '#' });
  const otherwise: Readonly<Record<string, JsonObject>> = {
    'anyOf: it, or null': { anyOf: [{ $ref: '#' }, { type: 'null' }], title: 'Parent' },
    'oneOf: null, or it': { oneOf: [{ type: 'null' }, { $ref: '#' }] },
    'anyOf with it alone': { anyOf: [{ $ref: '#' }] },
    'oneOf in an allOf': { allOf: [{ oneOf: [{ $ref: '#' }, { type: 'null' }] }] },
    'a branch beside another': { type: 'object', oneOf: [{ $ref: '#' }, { title: 'By name', properties: { name: { type: 'string' } } }] },
  };
  for (const [says, parent] of Object.entries(otherwise)) {
    it(`are as many as of a plain reference: ${says}`, () => {
      const asks = (schema: JsonObject) => stepsForSchema(readSchema(schema), 'P').map(({ ask }) => ask.length);
      expect(asks(formWith(parent))).to.deep.equal(asks(plain));
    });
  }

  it('ask for one level where they stand, and the next on request', async () => {
    for (const parent of [{ $ref: '#' }, { anyOf: [{ $ref: '#' }, { type: 'null' }] }]) {
      const form = await schemaForm(formWith(parent));
      const firsts = (answers?: ReadonlyMap<string, Answer>) => [...form.outline(answers).questions.keys()].filter((path) => path.endsWith('p0'));
      expect(firsts(), JSON.stringify(parent)).to.deep.equal(['p0', 'parent.p0']);
      expect(firsts(new Map([[rowsPath('parent.parent'), rowsAnswer(newRows(1))]])), JSON.stringify(parent)).to.deep.equal(['p0', 'parent.p0', 'parent.parent[r1].p0']);
    }
  });

  it('come to an end with definitions that hold one another, each or null', () => {
    const orNull = (name: string) => ({ anyOf: [{ $ref: `#/$defs/${name}` }, { type: 'null' }] });
    const schema = (to: (name: string) => JsonObject) => ({
      $defs: { a: { type: 'object', properties: { ...TEXTS, b: to('b') } }, b: { type: 'object', properties: { ...TEXTS, a: to('a') } } },
      type: 'object', properties: { first: to('a') },
    });
    const count = (to: (name: string) => JsonObject) => stepsForSchema(readSchema(schema(to)), 'P').length;
    expect(count(orNull)).to.equal(count((name) => ({ $ref: `#/$defs/${name}` })));
  });
});
