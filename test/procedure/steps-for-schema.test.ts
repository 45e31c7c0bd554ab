// The steps that a schema makes by itself: what holds itself is one step, however it is written that it may be left out; what
// an answer brings up comes on the step after it.
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

interface FollowUp {
  readonly says: string;
  readonly schema: JsonObject;
  readonly steps: readonly (readonly string[])[];
}

const text = { type: 'string' };
const when = (name: string, then: JsonObject, otherwise?: JsonObject): JsonObject => ({
  if: { properties: { [name]: { const: 'yes' } }, required: [name] }, then: { properties: then }, ...(otherwise === undefined ? {} : { else: { properties: otherwise } }),
});
const followUps: readonly FollowUp[] = [
  { says: 'after the questions that are asked in any case', schema: { properties: { a: text, b: text }, ...when('a', { c: text, d: text }) }, steps: [['a', 'b'], ['c', 'd']] },
  { says: 'from then and else alike', schema: { properties: { a: text }, ...when('a', { c: text }, { d: text }) }, steps: [['a'], ['c', 'd']] },
  { says: 'each after the one that brings it up, in a row of conditions', schema: { properties: { a: text }, allOf: [when('a', { b: text }), when('b', { c: text })] }, steps: [['a'], ['b'], ['c']] },
  { says: 'a condition in a condition', schema: { properties: { a: text }, if: { required: ['a'] }, then: { properties: { b: text }, ...when('b', { c: text }) } }, steps: [['a'], ['b'], ['c']] },
  { says: 'that is described in any case and refused otherwise', schema: { properties: { a: text, b: text, c: text }, if: { properties: { a: { const: 'yes' } }, required: ['a'] }, then: { required: ['b'] }, else: { properties: { b: false } } }, steps: [['a', 'c'], ['b']] },
  { says: 'and not behind the groups that stand after it', schema: { properties: { a: text, b: text, g: { type: 'object', properties: { x: text } }, z: text }, ...when('a', { c: text }) }, steps: [['a', 'b'], ['c'], ['g.x'], ['z']] },
  { says: 'and not behind the pages that stand after it', schema: { properties: { a: text, ...TEXTS }, ...when('a', { c: text }) }, steps: [['a', ...Object.keys(TEXTS).slice(0, 11)], ['c'], Object.keys(TEXTS).slice(11)] },
  { says: 'of dependentSchemas', schema: { properties: { a: text }, dependentSchemas: { a: { properties: { b: text } } } }, steps: [['a'], ['b']] },
  { says: 'of the branch that was chosen', schema: { properties: { a: text }, oneOf: [{ title: 'B', properties: { b: text } }, { title: 'C', properties: { c: text } }] }, steps: [['#oneOf', 'a'], ['b', 'c']] },
  { says: 'through a reference', schema: { $defs: { more: when('a', { c: text }) }, properties: { a: text }, $ref: '#/$defs/more' }, steps: [['a'], ['c']] },
  { says: 'in a group', schema: { properties: { g: { type: 'object', properties: { a: text }, ...when('a', { c: text }) }, z: text } }, steps: [['g.a'], ['g.c'], ['z']] },
  { says: 'not what is described in any case, and only limited by a condition', schema: { properties: { a: text, b: text }, ...when('a', { b: { maxLength: 5 } }) }, steps: [['a', 'b']] },
  { says: 'not what is only needed by a condition', schema: { properties: { a: text, b: text }, dependentRequired: { a: ['b'] } }, steps: [['a', 'b']] },
  { says: 'not in rows, which are asked as they stand', schema: { properties: { list: { type: 'array', items: { type: 'object', properties: { a: text }, ...when('a', { c: text }) } } } }, steps: [['list']] },
  { says: 'that waits for itself, once', schema: { properties: { a: text }, allOf: [when('c', { b: text }), when('b', { c: text })] }, steps: [['a'], ['b', 'c']] },
];

describe('what an answer brings up is asked on the step after it', () => {
  for (const { says, schema, steps } of followUps) {
    it(says, () => {
      expect(stepsForSchema(readSchema({ type: 'object', ...schema }), 'P').map(({ ask }) => ask)).to.deep.equal(steps);
    });
  }
});

describe('steps of one title are told apart by the schema’s own words', () => {
  const dog: JsonObject = { type: 'object', title: 'Dog licence', properties: { name: text, breed: { ...text, title: 'Its breed' } } };
  const asked = (more: JsonObject) => ({ ...dog, properties: { name: { ...text, title: 'Name' } }, ...more });
  const TITLES: readonly { readonly says: string; readonly schema: JsonObject; readonly titles: readonly (string | undefined)[] }[] = [
    { says: 'one alone keeps its title', schema: { properties: { dog } }, titles: ['Dog licence'] },
    { says: 'two groups, by their own names', schema: { properties: { firstDog: dog, secondDog: dog } }, titles: ['Dog licence – First dog', 'Dog licence – Second dog'] },
    { says: 'a group with the title of the form', schema: { properties: { owner: text, town: text, dog: { ...dog, title: 'P' } } }, titles: ['P', 'P – Dog'] },
    { says: 'a further page, by what it asks', schema: { properties: { dog: asked(when('name', { chip: { ...text, title: 'Chip number' }, vet: text })) } }, titles: ['Dog licence', 'Dog licence – Chip number, Vet'] },
    { says: 'at most two names stand on a heading', schema: { properties: { dog: asked(when('name', { chip: text, vet: text, club: text })) } }, titles: ['Dog licence', 'Dog licence – Chip, Vet …'] },
    { says: 'what one answer brings up and what another one does stand on one page, which is named after neither', schema: { properties: { dog: { ...dog, if: { properties: { name: { const: 'x' } } }, then: { properties: { chip: text } }, else: { properties: { vet: text } } } } }, titles: ['Dog licence', 'Dog licence (2)'] },
    { says: 'pages of many questions', schema: { properties: TEXTS }, titles: ['P', 'P – P 12, P 13 …'] },
    { says: 'pages of two groups', schema: { properties: { one: asked(when('name', { chip: text })), two: asked(when('name', { chip: text })) } }, titles: ['Dog licence – One', 'Dog licence – One – Chip', 'Dog licence – Two', 'Dog licence – Two – Chip'] },
    { says: 'the one thing asked is its own heading', schema: { properties: { a: text }, ...when('a', { c: text }) }, titles: [undefined, undefined] },
  ];
  for (const { says, schema, titles } of TITLES) {
    it(says, () => {
      expect(stepsForSchema(readSchema({ type: 'object', ...schema }), 'P').map(({ title }) => title)).to.deep.equal(titles);
    });
  }
});
