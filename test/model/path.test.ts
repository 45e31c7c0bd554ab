import { expect } from 'chai';
import { describe, it } from 'node:test';
import { fromPointer, idOf, liesIn, patternOf, rowsPatternOf, toPointer } from '../../src/model/path.js';

describe('a pointer as a path', () => {
  const POINTERS: readonly (readonly [pointer: string, path: string])[] = [
    ['', ''],
    ['/a/0/b', 'a[0].b'],
    ['/a/10', 'a[10]'],
    ['/a/01', 'a.01'],
    ['/a/00', 'a.00'],
    ['/12345678901234567890', '12345678901234567890'],
    ['/a~1b/c.d', 'a/b["c.d"]'],
  ];
  for (const [pointer, path] of POINTERS) {
    it(`${JSON.stringify(pointer)} is ${JSON.stringify(path)}, and back`, () => {
      expect(fromPointer(pointer)).to.equal(path);
      expect(toPointer(path)).to.equal(pointer);
    });
  }
});

describe('what lies in a place', () => {
  const PATHS: readonly (readonly [path: string, place: string, lies: boolean])[] = [
    ['a', '', true], ['a', 'a', true], ['a.b', 'a', true], ['a[r1]', 'a', true], ['a#oneOf', 'a', true], ['a["b c"]', 'a', true],
    ['ab', 'a', false], ['a', 'a.b', false], ['a[r10]', 'a[r1]', false],
  ];
  for (const [path, place, lies] of PATHS) it(`"${path}" ${lies ? 'lies' : 'does not lie'} in "${place}"`, () => void expect(liesIn(path, place)).to.equal(lies));
});

describe('the rows a pattern lies in', () => {
  const PATTERNS: readonly (readonly [pattern: string, rows: string | undefined])[] = [['a.b', undefined], ['a[].b', 'a[]'], ['a[]', 'a[]'], ['a[].b[].c', 'a[].b[]'], ['a["[]"].b', undefined]];
  for (const [pattern, rows] of PATTERNS) it(`of "${pattern}" are ${rows ?? 'none'}`, () => void expect(rowsPatternOf(pattern)).to.equal(rows));
});

describe('the pattern of a path', () => {
  const PATHS: readonly (readonly [path: string, pattern: string])[] = [
    ['a[r1].b[r20]', 'a[].b[]'], ['a["x[r1]"].b', 'a["x[r1]"].b'], ['a[r1]["x\\"[r2]"][r3]', 'a[]["x\\"[r2]"][]'], ['a[0]', 'a[0]'], ['a#entries[r1]#key', 'a#entries[]#key'],
  ];
  for (const [path, pattern] of PATHS) it(`of "${path}" is "${pattern}"`, () => void expect(patternOf(path)).to.equal(pattern));
});

describe('a path as an id', () => {
  it('is never empty, and never that of another path', () => {
    const ids = ['', '~', '~~', '~7e~', 'a', 'a b', 'a~20~b'].map(idOf);
    expect(ids).not.to.include('');
    expect(new Set(ids).size).to.equal(ids.length);
  });
});
