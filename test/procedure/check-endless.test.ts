// What is required in itself without end (GF133): named to the designer, and nothing that anybody has to give.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { checkAnswersSchema } from '../../src/procedure/check-answers-schema.js';
import type { JsonObject } from '../../src/engine.js';
import { schemaForm } from '../schema-form.js';

const name = { type: 'string' };
const whole = { $ref: '#' };

/** What the schema is, beside an object with a name; where the problem stands; what cannot be filled in. */
const ENDLESS: readonly (readonly [says: string, schema: JsonObject, pointers: readonly string[], kept: readonly string[]])[] = [
  ['itself', { required: ['next'], properties: { name, next: whole } }, ['/properties/next'], ['next']],
  ['itself, by two members', { required: ['left', 'right'], properties: { name, left: whole, right: whole } }, ['/properties/left', '/properties/right'], ['left', 'right']],
  ['itself, with a title', { required: ['next'], properties: { name, next: { title: 'The next', ...whole } } }, ['/properties/next'], ['next']],
  ['itself, through allOf', { required: ['next'], properties: { name, next: { allOf: [whole, { minProperties: 1 }] } } }, ['/properties/next'], ['next']],
  ['itself, joined by allOf', { $defs: { link: { required: ['next'], properties: { next: whole } } }, properties: { name }, allOf: [{ $ref: '#/$defs/link' }] }, ['/$defs/link/properties/next'], ['next']],
  ['what another schema describes', { required: ['next'], properties: { name }, allOf: [{ properties: { next: whole } }] }, ['/allOf/0/properties/next'], ['next']],
  ['itself, through a list', { required: ['rows'], properties: { name, rows: { type: 'array', minItems: 1, items: whole } } }, ['/properties/rows'], ['rows']],
  ['itself, through what a list must contain', { required: ['rows'], properties: { name, rows: { type: 'array', contains: whole } } }, ['/properties/rows'], ['rows']],
  ['itself, through a fixed position', { required: ['pair'], properties: { name, pair: { type: 'array', minItems: 2, prefixItems: [name, whole] } } }, ['/properties/pair'], ['pair']],
  ['itself, in every branch', { required: ['next'], properties: { name, next: { oneOf: [whole, { type: 'array', minItems: 1, items: whole }] } } }, ['/properties/next'], ['next']],
  ['itself, as an object or a list of such', { required: ['next'], properties: { name, next: { $ref: '#/$defs/both' } }, $defs: { both: { type: ['object', 'array'], required: ['next'], properties: { next: { $ref: '#/$defs/both' } }, minItems: 1, items: { $ref: '#/$defs/both' } } } }, ['/properties/next', '/$defs/both/properties/next'], ['next']],
  ['two definitions by turns', {
    required: ['a'],
    properties: { name, a: { $ref: '#/$defs/a' } },
    $defs: { a: { type: 'object', required: ['b'], properties: { name, b: { $ref: '#/$defs/b' } } }, b: { type: 'object', required: ['a'], properties: { name, a: { $ref: '#/$defs/a' } } } },
  }, ['/$defs/b/properties/a'], ['a.b.a']],
  ['a definition that two members are', {
    properties: { name, one: { $ref: '#/$defs/list' }, other: { $ref: '#/$defs/list' } },
    required: ['one', 'other'],
    $defs: { list: { type: 'array', minItems: 1, items: { $ref: '#/$defs/list' } } },
  }, ['/properties/one', '/properties/other'], ['one', 'other']],
];

const ENDS: readonly (readonly [says: string, schema: JsonObject])[] = [
  ['it is optional', { properties: { name, next: whole } }],
  ['a list may be empty', { required: ['rows'], properties: { name, rows: { type: 'array', items: whole } } }],
  ['it may be null', { required: ['next'], properties: { name, next: { anyOf: [whole, { type: 'null' }] } } }],
  ['it may be a text', { required: ['next'], properties: { name, next: { type: ['object', 'string'], allOf: [{ properties: { next: whole }, required: ['next'] }] } } }],
  ['a branch ends', { required: ['next'], properties: { name, next: { oneOf: [whole, { type: 'object', required: ['leaf'], properties: { leaf: name } }] } } }],
  ['a condition alone requires it', { properties: { name, next: whole }, if: { required: ['name'] }, then: { required: ['next'] } }],
  ['a fixed value', { required: ['next'], properties: { name, next: { const: { next: {} } } } }],
  ['it contains none', { required: ['rows'], properties: { name, rows: { type: 'array', contains: whole, minContains: 0 } } }],
  ['the position need not be there', { required: ['pair'], properties: { name, pair: { type: 'array', minItems: 1, prefixItems: [name, whole] } } }],
];

describe('what requires itself without end', () => {
  for (const [says, schema, pointers, kept] of ENDLESS) {
    it(`${says}: is named, and nobody has to give it`, async () => {
      const form = await schemaForm({ type: 'object', ...schema });
      expect(form.problems.map(({ code, pointer }) => `${code} ${pointer}`)).to.have.members(pointers.map((pointer) => `GF133 ${pointer}`));
      const { questions, lists } = form.outline();
      expect([...questions.values()].flatMap(({ path, kind }) => (kind === 'kept' ? [path] : []))).to.deep.equal(kept);
      expect(questions.get('name')?.kind).to.equal('text');
      expect([...lists]).to.deep.equal([]);
      expect(form.issuesOf({ name: 'x' })).to.deep.equal([]);
    });
  }

  for (const [says, schema] of ENDS) {
    it(`may end: ${says}`, async () => {
      const { problems, outline } = await schemaForm({ type: 'object', ...schema });
      expect(problems).to.deep.equal([]);
      expect([...outline().questions.values()].filter(({ kind }) => kind === 'kept')).to.deep.equal([]);
    });
  }

  it('goes by its own name', async () => {
    const form = await schemaForm({ type: 'object', title: 'Family tree', required: ['next'], properties: { name, next: whole } });
    expect(form.outline().questions.get('next')?.title).to.equal('Next');
  });

  it('is still there for whatever refers into it', async () => {
    const inner = { type: 'object', required: ['again'], properties: { again: { $ref: '#/properties/inner' }, leaf: { title: 'Leaf', ...name } } };
    const form = await schemaForm({ type: 'object', required: ['inner'], properties: { inner, other: { $ref: '#/properties/inner/properties/leaf' } } });
    expect(form.problems.map(({ code }) => code)).to.deep.equal(['GF133']);
    expect(form.outline().questions.get('other')?.title).to.equal('Leaf');
  });

  it('is found behind thousands of definitions that lead to it', () => {
    const chain = Object.fromEntries(Array.from({ length: 3000 }, (_none, index) => [`d${index}`, { type: 'object', required: ['next'], properties: { next: { $ref: `#/$defs/d${index + 1}` } } }]));
    const last = { type: 'object', required: ['next'], properties: { next: { $ref: '#/$defs/d0' } } };
    const { problems } = checkAnswersSchema({ $defs: { ...chain, d3000: last }, type: 'object', properties: { first: { $ref: '#/$defs/d0' } } });
    expect(problems.map(({ code }) => code)).to.deep.equal(['GF133']);
  });
});
