// Kinds that only some forms ask for are fetched for those forms, and for no other.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { isKind, readRaw } from '../../src/fields/field-kinds.js';
import { areLaterViewsThere, haveLaterViews, isViewThere, viewOf } from '../../src/fields/field-views.js';
import { laterViews } from '../../src/fields/parts/later-kinds.view.js';
import { fetchPartViews } from '../../src/fields/parts/parts.view.js';
import { fetchParts, partKinds, partsThere } from '../../src/fields/parts/parts.js';

describe('kinds that only some forms ask for', () => {
  it('have names that are known before, and no others', () => {
    expect([...partKinds, 'datetime', 'x"time"', 'toString'].map(isKind)).to.deep.equal([...partKinds.map(() => true), false, false, false]);
  });

  it('are fetched when a form names one, with their views', async () => {
    haveLaterViews(laterViews);
    await fetchParts({ schema: { properties: { a: { type: 'string', format: 'date', title: 'No time, in any "time"-like words' }, time: { enum: ['time', 'duration'] } }, required: ['time'] }, asks: {} });
    expect([partsThere(), areLaterViewsThere()]).to.deep.equal([[], true]);
    expect(() => readRaw({ kind: 'time', options: { end: '' } }, { time: '14h30', given: '' })).to.throw(TypeError);
    await fetchParts({ schema: { properties: { a: { type: 'string' } } }, asks: { a: { kind: 'time' } } });
    expect([partsThere(), areLaterViewsThere(), isViewThere({ kind: 'time' })]).to.deep.equal([['times'], false, false]);
    expect(readRaw({ kind: 'time', options: { end: '' } }, { time: '14h30', given: '' })).to.include({ state: 'read', value: '14:30' });
    await fetchPartViews();
    expect([areLaterViewsThere(), isViewThere({ kind: 'time' })]).to.deep.equal([true, true]);
    expect(viewOf('time').issueText).to.have.property('time.unreadable');
  });
});
