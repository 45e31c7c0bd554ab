import { expect } from 'chai';
import { describe, it } from 'node:test';
import { repeatedMembers } from '../../src/cli/repeated-members.js';

/** A text; of each repetition its pointer, its own line, and that of the first. */
const TEXTS: readonly (readonly [text: string, found: readonly (readonly [pointer: string, line: number, firstLine: number])[]])[] = [
  ['{ "a": 1, "b": { "a": 2 }, "c": [{ "a": 3 }, { "a": 4 }] }', []],
  ['{ "a": 1,\n  "a": 2 }', [['/a', 2, 1]]],
  ['{ "a": 1,\n  "a": 2,\n  "a": 3 }', [['/a', 2, 1], ['/a', 3, 1]]],
  ['{ "questions": {\n    "reason": { "label": "x" },\n    "other": {},\n    "reason": { "label": "y" }\n} }', [['/questions/reason', 4, 2]]],
  ['[{ "x/y": 1,\n "x/y": { "b": 1,\n "b": 2 } }]', [['/0/x~1y', 2, 1], ['/0/x~1y/b', 3, 2]]],
  ['{ "a": 1, "\\u0061": 2 }', [['/a', 1, 1]]],
  ['{ "__proto__": 1, "__proto__": 2 }', [['/__proto__', 1, 1]]],
];

describe('members of one name', () => {
  for (const [text, found] of TEXTS) {
    it(`in ${JSON.stringify(text)}`, () => {
      const places = repeatedMembers(text).map(({ pointer, offset, firstLine }) => [pointer, text.slice(0, offset).split('\n').length, firstLine]);
      expect(places).to.deep.equal(found);
    });
  }
});
