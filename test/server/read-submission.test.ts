import { expect } from 'chai';
import canonicalize from 'canonicalize';
import { describe, it } from 'node:test';
import type { JsonObject } from '../../src/engine.js';
import { readSubmission } from '../../src/server/read-submission.js';

const SUBMISSION = {
  format: 'gov-form/submission/1', procedure: { id: 'childcare-allowance', version: '1.0.0', digest: 'abc' }, language: 'lb', answers: { work: { employed: true } }, provenance: {},
};

function read(more: JsonObject): unknown {
  const result = readSubmission(new TextEncoder().encode(canonicalize({ ...SUBMISSION, ...more })));
  return 'refusal' in result ? result.refusal : result.submission;
}

describe('an application that is still incomplete', () => {
  const named: readonly (readonly [what: string, later: readonly string[]])[] = [
    ['an answer', ['/work/statementReference']],
    ['answers in rows, and names with a slash or a tilde', ['/children/0/name', '/a~1b/c~0d']],
    ['the whole', ['']],
  ];
  for (const [what, later] of named) {
    it(`is read when it names ${what} as to be given later`, () => {
      expect(read({ later })).to.deep.equal({ ...SUBMISSION, later });
    });
  }

  const refused: readonly (readonly [what: string, later: JsonObject[string]])[] = [
    ['an empty list', []],
    ['a text', '/work'],
    ['a path', ['work.statementReference']],
    ['a number', [1]],
    ['a pointer that is not one', ['/work~2']],
  ];
  for (const [what, later] of refused) {
    it(`is refused with ${what} in its place`, () => {
      expect(read({ later })).to.deep.equal({ problem: 'shape-invalid', detail: 'The fault lies at /later.' });
    });
  }

  it('may be complete, and names nothing', () => {
    expect(read({})).to.deep.equal(SUBMISSION);
  });
});
