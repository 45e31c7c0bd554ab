// "Same as …": the answers of one place stand for another as long as the citizen says so, and her own are never lost.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { manualEnvironment } from '../../src/adapters/index.js';
import { growSame } from '../../src/answers/grow-same.js';
import { haveSame } from '../../src/answers/same-part.js';
import type { Json, JsonObject } from '../../src/model/json.js';
import type { AskFile } from '../../src/model/procedure.js';
import { leaveStep, upToDate } from '../../src/session/answering.js';
import type { SessionState } from '../../src/session/session-state.js';
import { deriveItems } from '../../src/session/derive-items.js';
import type { StepItem } from '../../src/session/step-items.js';
import { sealEnvelope } from '../../src/session/submission-envelope.js';
import { findIssues } from '../../src/validation/find-issues.js';
import { revalidate } from '../../src/validation/revalidate.js';
import { begun, given, modelOf } from './outline-vectors.js';

haveSame(growSame);

const TODAY = '2026-03-01';
const text = { type: 'string', maxLength: 50 };
const ADDRESS = { type: 'object', required: ['street'], properties: { street: text, floor: { type: 'integer' } } };

async function open(properties: JsonObject, ask: readonly (string | AskFile)[], required: readonly string[] = []): Promise<SessionState> {
  return begun(await modelOf({ schema: { properties, required }, procedure: { steps: [{ id: 'one', ask }] } }), new Map(), TODAY);
}
const told = (state: SessionState, answers: Readonly<Record<string, Json>>): SessionState => upToDate(Object.entries(answers).reduce((now, [path, raw]) => given(now, path, raw), state));
const documentOf = (state: SessionState, answers: Readonly<Record<string, Json>> = {}): Json => told(state, answers).outline.document;
const issuesOf = (state: SessionState): readonly string[] => findIssues(state).map(({ path, code }) => `${path} ${code}`);
const asked = ({ outline }: SessionState): readonly string[] => [...outline.questions.values()].map(({ path, readOnly }) => `${path}${readOnly === true ? ' (read only)' : ''}`);

const addresses = (): Promise<SessionState> => open({ home: ADDRESS, postal: ADDRESS }, ['home', { path: 'postal', sameAs: 'home' }], ['home', 'postal']);
const HOME = { 'home.street': 'Rue A', 'home.floor': '3' };

describe('a group that may be the same as another', () => {
  it('is asked by itself, after the question whether it is', async () => {
    const state = await addresses();
    expect(asked(state)).to.deep.equal(['home.street', 'home.floor', 'postal#same', 'postal.street', 'postal.floor']);
    expect(documentOf(state, { ...HOME, 'postal.street': 'Rue B' })).to.deep.equal({ home: { street: 'Rue A', floor: 3 }, postal: { street: 'Rue B' } });
  });

  it('has the other’s answers once it is, follows them, and keeps its own', async () => {
    const same = told(await addresses(), { ...HOME, 'postal.street': 'Rue B', 'postal#same': 'true' });
    expect(asked(same).slice(2)).to.deep.equal(['postal#same', 'postal.street (read only)', 'postal.floor (read only)']);
    expect(documentOf(same)).to.deep.equal({ home: { street: 'Rue A', floor: 3 }, postal: { street: 'Rue A', floor: 3 } });
    const moved = told(same, { 'home.street': 'Rue C', 'home.floor': '' });
    expect(documentOf(moved)).to.deep.equal({ home: { street: 'Rue C' }, postal: { street: 'Rue C' } });
    expect(documentOf(moved, { 'postal#same': '' })).to.deep.equal({ home: { street: 'Rue C' }, postal: { street: 'Rue B' } });
  });

  it('says what is wrong with the other’s answers at the other alone', async () => {
    const state = told(await addresses(), { 'postal.street': 'Rue B', 'postal#same': 'true', 'home.floor': 'three' });
    expect(issuesOf(state)).to.deep.equal(['home.street required', 'home.floor number.unreadable']);
  });

  it('says what does not fit here at the question whether it is the same', async () => {
    const state = await open({ home: ADDRESS, postal: { ...ADDRESS, required: ['street', 'floor'] } }, ['home', { path: 'postal', sameAs: 'home' }], ['home', 'postal']);
    const same = told(state, { 'home.street': 'Rue A', 'postal#same': 'true' });
    expect(findIssues(same)).to.deep.equal([{ code: 'place.copied', path: 'postal#same', members: ['postal.floor'], params: { of: 'required' } }]);
    expect([...leaveStep(same, 'one').shown.keys()]).to.deep.equal(['postal#same']);
    expect(issuesOf(told(same, { 'home.floor': '3' }))).to.deep.equal([]);
    expect(issuesOf(told(same, { 'postal#same': '' }))).to.deep.equal(['postal.street required', 'postal.floor required']);
  });

  it('sends plain answers that the receiver finds right by themselves, and says that they were copied', async () => {
    const same = told(await addresses(), { ...HOME, 'postal#same': 'true' });
    expect(issuesOf(same)).to.deep.equal([]);
    const { body } = await sealEnvelope(same, manualEnvironment());
    const { answers, provenance } = JSON.parse(body);
    expect(answers).to.deep.equal({ home: { street: 'Rue A', floor: 3 }, postal: { street: 'Rue A', floor: 3 } });
    expect(provenance).to.deep.equal({ 'postal.street': { copiedFrom: 'home.street' }, 'postal.floor': { copiedFrom: 'home.floor' } });
    expect(revalidate(same.model, answers, { today: TODAY })).to.deep.equal([]);
  });

  it('is not given when nobody has to give it and the other is empty', async () => {
    const state = await open({ home: ADDRESS, postal: ADDRESS }, ['home', { path: 'postal', sameAs: 'home' }]);
    expect(documentOf(state, { 'postal.street': 'Rue B', 'postal#same': 'true' })).to.deep.equal({});
  });
});

describe('what may be the same', () => {
  it('can be one answer', async () => {
    const state = await open({ name: text, holder: text }, ['name', { path: 'holder', sameAs: 'name' }], ['name', 'holder']);
    expect(asked(state)).to.deep.equal(['name', 'holder#same', 'holder']);
    expect(documentOf(state, { name: 'Ana', 'holder#same': 'true' })).to.deep.equal({ name: 'Ana', holder: 'Ana' });
  });

  it('can have groups, lists, several sorts of answer and choices in it', async () => {
    const branch = (kind: string) => ({ type: 'object', required: ['kind', kind], properties: { kind: { const: kind }, [kind]: text } });
    const person = { type: 'object', properties: { at: ADDRESS, names: { type: 'array', items: text }, age: { type: ['integer', 'string'] }, contact: { oneOf: [branch('mail'), branch('phone')] } } };
    const state = told(await open({ one: person, other: person }, ['one', { path: 'other', sameAs: 'one' }], ['one', 'other']), { 'other.names': ['r1'], 'other.names[r1]': 'Zoé', 'other.contact#oneOf': '0' });
    const filled = told(state, { 'one.at.street': 'Rue A', 'one.names': ['r1', 'r2'], 'one.names[r1]': 'Ana', 'one.names[r2]': 'Ben', 'one.age#type': 'string', 'one.age': 'old', 'one.contact#oneOf': '1', 'one.contact.phone': '621' });
    const { one } = filled.outline.document as JsonObject;
    expect(one).to.deep.equal({ at: { street: 'Rue A' }, names: ['Ana', 'Ben'], age: 'old', contact: { kind: 'phone', phone: '621' } });
    const same = told(filled, { 'other#same': 'true' });
    expect(same.outline.document).to.deep.equal({ one, other: one });
    expect(issuesOf(same)).to.deep.equal([]);
    const rowsThatCanChange = (items: readonly StepItem[]): readonly string[] => items.flatMap((item) => (item.sort !== 'group' && item.sort !== 'list' ? [] : item.sort === 'group' ? rowsThatCanChange(item.items) : item.rows.flatMap(({ path, canMoveUp, canMoveDown, canRemove }) => (item.canAdd || canMoveUp || canMoveDown || canRemove ? [path] : []))));
    expect(rowsThatCanChange(deriveItems(same, same.outline.steps.get('one') ?? []))).to.deep.equal(['one.names[r1]', 'one.names[r2]']);
    expect((documentOf(same, { 'other#same': '' }) as JsonObject).other).to.deep.equal({ names: ['Zoé'], contact: { kind: 'mail' } });
  });

  it('stands in the same row, or is asked before all rows', async () => {
    const child = { type: 'object', properties: { home: ADDRESS, school: ADDRESS } };
    const state = await open({ own: ADDRESS, children: { type: 'array', items: child } }, ['own', 'children', { path: 'children[].home', sameAs: 'own' }, { path: 'children[].school', sameAs: 'children[].home' }]);
    const filled = told(state, { 'own.street': 'Rue A', children: ['r1', 'r7'], 'children[r1].home.street': 'Rue B', 'children[r1].school#same': 'true', 'children[r7].home#same': 'true', 'children[r7].school.street': 'Rue C' });
    const streets = (first: string, second: string, third: string, fourth: string) => ({ own: { street: 'Rue A' }, children: [{ home: { street: first }, school: { street: second } }, { home: { street: third }, school: { street: fourth } }] });
    expect(documentOf(filled)).to.deep.equal(streets('Rue B', 'Rue B', 'Rue A', 'Rue C'));
    const both = told(filled, { 'children[r7].school#same': 'true' });
    expect(documentOf(both)).to.deep.equal(streets('Rue B', 'Rue B', 'Rue A', 'Rue A'));
    const { body } = await sealEnvelope(both, manualEnvironment());
    expect(JSON.parse(body).provenance).to.deep.equal({
      'children[0].school.street': { copiedFrom: 'children[0].home.street' }, 'children[1].home.street': { copiedFrom: 'own.street' }, 'children[1].school.street': { copiedFrom: 'own.street' },
    });
  });

  it('is no longer offered where the other does not apply, and then has its own answers', async () => {
    const state = await open({ moves: { type: 'boolean' }, home: ADDRESS, postal: ADDRESS }, ['moves', { path: 'home', when: 'moves' }, { path: 'postal', sameAs: 'home' }]);
    const same = told(state, { moves: 'true', 'home.street': 'Rue A', 'postal.street': 'Rue B', 'postal#same': 'true' });
    expect(documentOf(same)).to.deep.equal({ moves: true, home: { street: 'Rue A' }, postal: { street: 'Rue A' } });
    expect(documentOf(same, { moves: 'false' })).to.deep.equal({ moves: false, postal: { street: 'Rue B' } });
  });

  it('takes what was calculated, and what stands by default', async () => {
    const pair = { type: 'object', properties: { net: { type: 'number' }, gross: { type: 'number' }, unit: { type: 'string', default: 'month' } } };
    const state = await open({ one: pair, other: pair }, ['one', { path: 'one.gross', calculate: 'one.net * 2' }, { path: 'other', sameAs: 'one' }], ['one', 'other']);
    expect(documentOf(state, { 'one.net': '4', 'other#same': 'true' })).to.deep.equal({ one: { net: 4, gross: 8, unit: 'month' }, other: { net: 4, gross: 8, unit: 'month' } });
  });

  it('is asked by itself where it names what is asked later, itself, or nothing', async () => {
    const state = begun({ ...(await modelOf({ schema: { properties: { a: text, b: text, c: text } }, procedure: { steps: [{ id: 'one', ask: ['a', 'b', 'c'] }] } })), asks: { a: { sameAs: 'b' }, b: { sameAs: 'b' }, c: { sameAs: 'nothing' } } }, new Map(), TODAY);
    expect(asked(state)).to.deep.equal(['a', 'b', 'c']);
  });
});

describe('a group that can only be read', () => {
  it('is not asked whether it is the same, nor is what lies in it', async () => {
    const readOnly = { ...ADDRESS, readOnly: true };
    expect(asked(await open({ home: ADDRESS, postal: readOnly }, ['home', { path: 'postal', sameAs: 'home' }]))).to.deep.equal(['home.street', 'home.floor', 'postal.street (read only)', 'postal.floor (read only)']);
    const person = { type: 'object', readOnly: true, properties: { postal: ADDRESS } };
    expect(asked(await open({ home: ADDRESS, person }, ['home', 'person', { path: 'person.postal', sameAs: 'home' }]))).to.include('person.postal.street (read only)').and.not.include('person.postal#same');
  });
});
