import { expect } from 'chai';
import { describe, it } from 'node:test';
import { rowsAt, rowsPath } from '../../src/answers/rows.js';
import type { Answers } from '../../src/model/answer.js';
import type { Rows } from '../../src/answers/rows.js';
import type { Json } from '../../src/model/json.js';

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
