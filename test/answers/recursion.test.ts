// What holds itself: it is asked as far as the citizen goes into it, and what is there already is all asked.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { fromDocument } from '../../src/answers/document.js';
import { mayChangeOutline } from '../../src/answers/outline.js';
import { newRows, rowsAnswer, rowsPath } from '../../src/answers/rows.js';
import type { Answer } from '../../src/model/answer.js';
import type { Json, JsonObject } from '../../src/model/json.js';
import { revalidate } from '../../src/validation/revalidate.js';
import { TODAY, schemaForm } from '../schema-form.js';

const string = { type: 'string' };
const node = { $ref: '#/$defs/node' };
const leaf = { type: 'object', title: 'Leaf', required: ['leaf'], properties: { leaf: string } };
const next = { type: 'object', title: 'Next', required: ['next'], properties: { next: node } };

function formOf(definition: JsonObject): ReturnType<typeof schemaForm> {
  return schemaForm({ $defs: { node: definition }, type: 'object', properties: { t: node } });
}

function added(path: string, values: Readonly<Record<string, Json>> = {}): ReadonlyMap<string, Answer> {
  return new Map<string, Answer>([[rowsPath(path), rowsAnswer(newRows(1))], ...Object.entries(values).map(([at, value]): [string, Answer] => [at, { state: 'read', value }])]);
}

describe('a group inside itself', () => {
  it('follows its own condition once it is added', async () => {
    const then = { properties: { extra: string } };
    const form = await formOf({ type: 'object', properties: { kind: { enum: ['a', 'b'] }, next: node }, if: { properties: { kind: { const: 'a' } }, required: ['kind'] }, then });
    const path = 't.next.next[r1]';
    expect(mayChangeOutline(form.outline(added('t.next.next')), `${path}.kind`, true)).to.equal(true);
    expect([...form.outline(added('t.next.next', { [`${path}.kind`]: 'a' })).questions.keys()]).to.include(`${path}.extra`);
    expect([...form.outline(added('t.next.next', { [`${path}.kind`]: 'b' })).questions.keys()]).not.to.include(`${path}.extra`);
  });

  it('follows the branch that is chosen in it', async () => {
    const form = await formOf({ type: 'object', properties: { n: string }, oneOf: [leaf, next] });
    const choices = { 't#oneOf': '1', 't.next#oneOf': '1', 't.next.next[r1]#oneOf': '0' };
    const { questions } = form.outline(added('t.next.next', choices));
    expect([...questions.keys()].filter((path) => path.startsWith('t.next.next'))).to.deep.equal(['t.next.next[r1]#oneOf', 't.next.next[r1].n', 't.next.next[r1].leaf']);
  });

  const definitions: Readonly<Record<string, JsonObject>> = {
    'beside members': { type: 'object', properties: { n: string }, oneOf: [leaf, next] },
    'as nothing but branches': { oneOf: [leaf, next] },
    'as one of several types': { type: ['object', 'string'], properties: { leaf: string, next: node } },
    'that may be null': { type: 'object', properties: { leaf: string, next: { oneOf: [node, { type: 'null' }] } } },
  };
  for (const [says, definition] of Object.entries(definitions)) {
    it(`comes back as it came: ${says}`, async () => {
      const form = await formOf(definition);
      for (const document of [{ t: { next: { leaf: 'x' } } }, { t: { next: { next: { leaf: 'x' } } } }, { t: { next: { next: { next: { next: { leaf: 'x' } } } } } }]) {
        expect(form.returned(document)).to.deep.equal(document);
        expect(revalidate(form.model, document, { today: TODAY })).to.deep.equal([]);
        const { questions } = form.outline(fromDocument(form.model, document));
        expect([...questions.values()].filter(({ asks, path }) => asks === 'branch' && !fromDocument(form.model, document).has(path))).to.deep.equal([]);
      }
    });
  }
});

describe('a list inside itself', () => {
  const endless: Readonly<Record<string, JsonObject>> = {
    'whose rows are such lists': { type: 'array', minItems: 1, items: { $ref: '#' } },
    'whose rows hold such lists': { type: 'array', minItems: 2, items: { type: 'object', required: ['rows'], properties: { rows: { $ref: '#' } } } },
    'that must contain such lists': { type: 'array', contains: { $ref: '#' } },
  };
  for (const [says, definition] of Object.entries(endless)) {
    it(`comes to an end: ${says}`, async () => {
      const form = await schemaForm(definition);
      expect(form.outline().lists.size).to.be.within(1, 4);
    });
  }

  it('grows its least rows again in a row that the citizen added', async () => {
    const list = { type: 'array', minItems: 1, items: { type: 'object', required: ['n'], properties: { n: string, rows: { $ref: '#/$defs/list' } }, if: {}, then: { required: ['rows'] } } };
    const form = await schemaForm({ $defs: { list }, type: 'object', required: ['rows'], properties: { rows: { $ref: '#/$defs/list' } } });
    expect([...form.outline().questions.keys()]).to.deep.equal(['rows[r1].n']);
    expect([...form.outline(added('rows[r1].rows')).questions.keys()]).to.deep.equal(['rows[r1].n', 'rows[r1].rows[r1].n']);
  });
});

describe('definitions that all name one another', () => {
  // As many ways through them as there are orders of their names: whoever walks them all does not come back.
  const names = Array.from({ length: 14 }, (_each, index) => `part${index}`);
  const members = Object.fromEntries(names.map((name) => [name, { $ref: `#/$defs/${name}` }]));
  const definitions = Object.fromEntries(names.map((name) => [name, { type: 'object', properties: { [`name of ${name}`]: string, ...members } }]));

  it('become a form', { timeout: 60_000 }, async () => {
    const form = await schemaForm(JSON.parse(JSON.stringify({ $defs: definitions, type: 'object', properties: members })));
    expect(form.model.steps.length).to.be.greaterThan(1);
    expect(form.outline().questions.size).to.be.greaterThan(13);
  });
});

describe('a chain of thousands of definitions', () => {
  const link = (next?: number): JsonObject => ({ type: 'object', properties: { name: string, ...(next === undefined ? {} : { next: { $ref: `#/$defs/d${next}` } }) } });
  const $defs = { ...Object.fromEntries(Array.from({ length: 3000 }, (_none, index) => [`d${index}`, link(index + 1)])), d3000: link() };

  it('is asked as far as anybody could find the way, and goes on where it is added', async () => {
    const form = await schemaForm({ type: 'object', properties: { first: { $ref: '#/$defs/d0' } }, $defs });
    const { questions } = form.outline();
    expect(questions.size).to.be.within(90, 110);
    const deepest = [...questions.keys()].at(-1)?.replace(/name$/, 'next') ?? '';
    expect(form.outline(added(deepest)).questions.size).to.be.within(180, 220);
  });

  it('comes back as it came', async () => {
    const form = await schemaForm({ type: 'object', properties: { first: { $ref: '#/$defs/d0' } }, $defs });
    let first: JsonObject = { name: 'x' };
    for (let depth = 0; depth < 150; depth += 1) first = { next: first };
    expect(form.returned({ first })).to.deep.equal({ first });
  });
});
