// The entries of a map: which names are possible, and what may stand under them.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { Json, JsonObject } from '../../src/model/json.js';
import { schemaForm } from '../schema-form.js';

const years = { '^20\\d\\d$': { type: 'number' } };

/** Schema of the map, a document, and whether its name is possible. */
const MAPS: Readonly<Record<string, readonly [schema: JsonObject, map: Json, isPossible: boolean]>> = {
  'an object of which nothing is said': [{ type: 'object' }, { first: 'x' }, true],
  'a pattern that nothing closes': [{ type: 'object', patternProperties: years }, { note: 'x' }, true],
  'a name that fits the only pattern': [{ type: 'object', patternProperties: years, additionalProperties: false }, { 2021: 5 }, true],
  'a name that fits no pattern, and no other is possible': [{ type: 'object', patternProperties: years, additionalProperties: false }, { 1999: 5 }, false],
};

describe('the name of an entry', () => {
  for (const [says, [schema, map, isPossible]] of Object.entries(MAPS)) {
    it(`${isPossible ? 'is possible' : 'is refused'}: ${says}`, async () => {
      const form = await schemaForm({ type: 'object', properties: { map: schema } });
      const codes = form.issuesOf({ map }).map(({ path, code }) => `${path} ${code}`);
      if (isPossible) {
        expect(codes).to.deep.equal([]);
        expect(form.returned({ map })).to.deep.equal({ map });
      } else expect(codes).to.include('map#entries[r1]#key map.key');
    });
  }
});

describe('what an entry holds', () => {
  it('goes by the name of the entry, as soon as it has one', async () => {
    const schema = { type: 'object', properties: { map: { type: 'object', additionalProperties: { type: 'string' } }, titled: { type: 'object', additionalProperties: { type: 'string', title: 'Colour' } } } };
    const form = await schemaForm(schema);
    const { questions } = form.outlineOf({ map: { door: 'x' }, titled: { door: 'red' } });
    expect(questions.get('map#entries[r1]')?.title).to.equal('door');
    expect(questions.get('titled#entries[r1]')?.title).to.equal('Colour');
    const added = new Map([['map#entries#rows', { state: 'read', value: { rows: ['r1'], next: 2 } }]] as const);
    expect(form.outline(added).questions.get('map#entries[r1]')?.title).to.equal(undefined);
  });
});
