import { expect } from 'chai';
import { describe, it } from 'node:test';
import { outlineOf } from '../../src/answers/outline.js';
import { haveEveryPlace } from '../../src/answers/every-place.js';
import type { Outline } from '../../src/answers/outline.js';
import { rowsAnswer, rowsPath } from '../../src/answers/rows.js';
import { liesIn } from '../../src/model/path.js';
import { firstWithin, holdsHidden, pointerOf } from '../../src/validation/outline-index.js';
import { modelOf } from '../answers/outline-vectors.js';
import { TODAY } from '../schema-form.js';

haveEveryPlace();

const text = { type: 'string' };
const group = { type: 'object', properties: { c: text, 'd.e': text } };

async function example(): Promise<Outline> {
  const properties = { address: group, addressee: text, 'a/b': group, choice: { oneOf: [{ title: 'A', ...group }, { title: 'B', properties: { f: text } }] }, rows: { type: 'array', items: group } };
  const model = await modelOf({ schema: { properties } });
  return outlineOf(model, new Map([[rowsPath('rows'), rowsAnswer({ ids: ['r2', 'r1'], next: 3 })]]), TODAY);
}

describe('an outline looked up the other way round', () => {
  it('knows the first question in each place', async () => {
    const outline = await example();
    const questions = [...outline.questions.keys()];
    for (const place of ['', ...outline.places.values(), ...questions, 'addr', 'nowhere']) {
      expect(firstWithin(outline, place), place).to.equal(questions.find((each) => liesIn(each, place)));
    }
  });

  it('knows where each place stands', async () => {
    const outline = await example();
    for (const path of [...outline.places.values(), 'nowhere']) {
      expect(pointerOf(outline, path), path).to.equal([...outline.places].find(([, each]) => each === path)?.[0]);
    }
  });

  it('knows what holds something hidden', () => {
    const hidden = new Set(['/a/b/0', '/c~1d']);
    const holding = ['', '/a', '/a/b', '/a/b/0', '/c~1d'];
    for (const pointer of [...holding, '/', '/a/', '/a/b/', '/a/b/0/e', '/a/b/01', '/c', '/x']) expect(holdsHidden(hidden, pointer), pointer).to.equal(holding.includes(pointer));
  });
});
