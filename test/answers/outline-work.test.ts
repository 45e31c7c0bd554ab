// How much work an outline is, told by how often it looks at its schema, never by the clock.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { outlineOf } from '../../src/answers/outline.js';
import { haveEveryPlace } from '../../src/answers/every-place.js';
import { rowsAnswer, rowsPath } from '../../src/answers/rows.js';
import type { Answers } from '../../src/model/answer.js';
import type { FormModel } from '../../src/model/form-model.js';
import type { JsonObject } from '../../src/model/json.js';
import { schemaForm, TODAY } from '../schema-form.js';
import { modelOf } from './outline-vectors.js';

haveEveryPlace();

const text = { type: 'string' };

function members(count: number): Record<string, JsonObject> {
  return Object.fromEntries(Array.from({ length: count }, (_none, index) => [`f${index}`, text]));
}

/** How often an outline looks at a keyword of the schema's root. */
function looksAt(keyword: string, model: FormModel, answers: Answers): number {
  let looks = 0;
  // Checked boundary: the schema is an object, as are all here.
  const schema = new Proxy(model.schema as JsonObject, {
    get(target, name) {
      if (name === keyword) looks += 1;
      return Reflect.get(target, name);
    },
  });
  outlineOf({ ...model, schema }, answers, TODAY);
  return looks;
}

describe('the work of an outline', () => {
  it('looks at a group that many steps ask in parts once in each growth', async () => {
    const { model } = await schemaForm({ type: 'object', properties: members(100), if: { required: ['f0'] }, then: { required: ['f1'] } });
    expect(model.steps).to.have.length.above(5);
    const inOneStep = { ...model, steps: model.steps.slice(0, 1).map((step) => ({ ...step, ask: model.steps.flatMap(({ ask }) => ask) })) };
    const answers: Answers = new Map([['f0', { state: 'read', value: 'x' }]]);
    expect(looksAt('if', model, answers)).to.equal(looksAt('if', inOneStep, answers));
  });

  it('follows a chain of conditions to its end, however long', async () => {
    const links = 510;
    const allOf = Array.from({ length: links }, (_none, index) => ({ if: { required: [`c${index}`] }, then: { properties: { [`c${index + 1}`]: text } } }));
    const { model } = await schemaForm({ type: 'object', properties: { c0: text }, allOf });
    const answers: Answers = new Map(Array.from({ length: links + 1 }, (_none, index) => [`c${index}`, { state: 'read', value: 'x' }]));
    const { questions, circular } = outlineOf(model, answers, TODAY);
    expect(questions.size).to.equal(links + 1);
    expect([...circular]).to.deep.equal([]);
  });

  it('makes a question once, however many growths there are', async () => {
    const links = 60;
    const allOf = Array.from({ length: links }, (_none, index) => ({ if: { required: [`c${index}`] }, then: { properties: { [`c${index + 1}`]: text } } }));
    const { model } = await schemaForm({ type: 'object', properties: { c0: text }, allOf });
    const answers: Answers = new Map(Array.from({ length: links + 1 }, (_none, index) => [`c${index}`, { state: 'read', value: 'x' }]));
    let looks = 0;
    // Whoever makes a question asks what the procedure says about it.
    const asks = new Proxy(model.asks, { get: (target, name) => ((looks += 1), Reflect.get(target, name)) });
    expect(outlineOf({ ...model, asks }, answers, TODAY).questions.size).to.equal(links + 1);
    expect(looks).to.be.within(links, links * 15);
  });

  it('counts the rows of a list once, however many steps ask parts of it', async () => {
    const schema = { properties: { rows: { type: 'array', items: { type: 'object', properties: { a: text, b: text } } } } };
    const model = await modelOf({ schema, procedure: { steps: [{ id: 'one', ask: [{ path: 'rows[].a' }] }, { id: 'two', ask: [{ path: 'rows[].b' }] }] } });
    const { rows } = outlineOf(model, new Map([[rowsPath('rows'), rowsAnswer({ ids: ['r2', 'r1'], next: 3 })]]), TODAY);
    expect(rows.get('rows[]')?.map(({ path }) => path)).to.deep.equal(['rows[r2]', 'rows[r1]']);
  });
});
