import { describe, it } from 'node:test';
import { expect } from 'chai';
import { atOnce, inSlices } from '../../src/model/slices.js';
import type { Sliced } from '../../src/model/slices.js';
import { procedureForSchema, procedureInSlices } from '../../src/procedure/procedure-for-schema.js';

function* threePieces(done: string[]): Sliced<number> {
  for (const piece of ['one', 'two', 'three']) {
    done.push(piece);
    yield;
  }
  return done.length;
}

describe('work in slices', () => {
  it('is done at once where nobody waits', () => {
    const done: string[] = [];
    expect(atOnce(threePieces(done))).to.equal(3);
    expect(done).to.deep.equal(['one', 'two', 'three']);
  });

  it('lets something else come between two pieces', async () => {
    const done: string[] = [];
    const result = await inSlices(threePieces(done), async () => {
      done.push('the page');
    });
    expect(done).to.deep.equal(['one', 'the page', 'two', 'the page', 'three', 'the page']);
    expect(result).to.equal(6);
  });

  it('passes on what goes wrong in a piece', async () => {
    function* broken(): Sliced<number> {
      yield;
      throw new Error('in the second piece');
    }
    const failure = await inSlices(broken(), () => undefined).catch((error: unknown) => error);
    expect(failure).to.be.an('error').with.property('message', 'in the second piece');
  });

  it('reads a schema in more pieces the larger it is, with the same procedure in the end', async () => {
    const schemaOf = (length: number) => ({ type: 'object', properties: Object.fromEntries(Array.from({ length }, (_, index) => [`q${index}`, { type: 'string' }])) });
    const piecesOf = async (length: number) => {
      let pieces = 0;
      const made = await inSlices(procedureInSlices(schemaOf(length), 'form.json'), () => {
        pieces += 1;
        return undefined;
      });
      expect(made).to.deep.equal(procedureForSchema(schemaOf(length), 'form.json'));
      return pieces;
    };
    expect(await piecesOf(1000)).to.be.above((await piecesOf(10)) + 1000);
  });
});
