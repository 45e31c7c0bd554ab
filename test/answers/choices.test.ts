// Which branch of a `oneOf` or `anyOf` is taken: as the citizen chose, and again for a document that was loaded.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { fromDocument } from '../../src/answers/document.js';
import { haveEveryPlace } from '../../src/answers/every-place.js';
import { outlineOf } from '../../src/answers/outline.js';
import type { Answer } from '../../src/model/answer.js';
import type { Json, JsonObject } from '../../src/model/json.js';
import { revalidate } from '../../src/validation/revalidate.js';
import { TODAY, schemaForm } from '../schema-form.js';
import { modelOf } from './outline-vectors.js';

haveEveryPlace();

const string = { type: 'string' };

function branch(title: string, name: string, more: { readonly [keyword: string]: Json } = {}): Json {
  return { title, required: [name], properties: { [name]: string }, ...more };
}

function answersOf(values: Readonly<Record<string, Json>>): ReadonlyMap<string, Answer> {
  return new Map(Object.entries(values).map(([path, value]) => [path, { state: 'read', value }]));
}

describe('choices at one place', () => {
  const inner = { oneOf: [branch('N0', 'n0'), branch('N1', 'n1')] };
  const beside = { allOf: [{ oneOf: [branch('A0', 'a0'), branch('A1', 'a1', inner)] }, { oneOf: [branch('B0', 'b0'), branch('B1', 'b1')] }] };

  it('keep their answers when a choice between them comes or goes', async () => {
    const form = await schemaForm({ type: 'object', properties: { g: { type: 'object', ...beside } } });
    const asked = (values: Readonly<Record<string, Json>>) => [...form.outline(answersOf(values)).questions.keys()];
    expect(asked({ 'g#oneOf': '0', 'g#oneOf2': '1' })).to.have.members(['g#oneOf', 'g#oneOf2', 'g.a0', 'g.b1']);
    expect(asked({ 'g#oneOf': '1', 'g#oneOf2': '1' })).to.have.members(['g#oneOf', 'g#oneOf2', 'g#oneOf3', 'g.a1', 'g.b1']);
    expect(form.returned({ g: { a1: 'a', n1: 'n', b1: 'b' } })).to.deep.equal({ g: { a1: 'a', n1: 'n', b1: 'b' } });
  });

  it('keep their answers when a condition brings another', async () => {
    const then = { oneOf: [branch('C0', 'c0'), branch('C1', 'c1')] };
    const more = { if: { required: ['f'] }, then };
    const form = await schemaForm({ type: 'object', properties: { f: string }, allOf: [more, { oneOf: [branch('B0', 'b0'), branch('B1', 'b1')] }] });
    const asked = (values: Readonly<Record<string, Json>>) => [...form.outline(answersOf(values)).questions.keys()];
    expect(asked({ '#oneOf2': '1' })).to.have.members(['f', '#oneOf2', 'b1']);
    expect(asked({ '#oneOf2': '1', f: 'x' })).to.have.members(['f', '#oneOf', '#oneOf2', 'b1']);
  });

  it('are named by the keyword alone where there is one', async () => {
    const form = await schemaForm({ type: 'object', properties: { g: { type: 'object', oneOf: [branch('A', 'a'), branch('B', 'b')] } } });
    expect([...form.outline().questions.keys()]).to.deep.equal(['g#oneOf']);
  });
});

describe('the branch of a document', () => {
  const contact = { type: 'object', anyOf: [{ title: 'Mail', properties: { email: string } }, { title: 'Phone', properties: { phone: string } }] };
  const cash = { title: 'Cash', required: ['how'], properties: { how: { const: 'cash' } } };
  const transfer = { title: 'Transfer', required: ['how', 'iban'], properties: { how: { const: 'transfer' }, iban: string } };
  const open = { title: 'Open', required: ['how'], properties: { how: string } };

  const cases: readonly { readonly says: string; readonly place: JsonObject; readonly value: JsonObject; readonly code: string }[] = [
    { says: 'is the one that knows its members, where both hold', place: contact, value: { phone: '123' }, code: '1' },
    { says: 'is the one whose fixed value it has, though something is missing', place: { oneOf: [cash, transfer] }, value: { how: 'transfer' }, code: '1' },
    { says: 'is the one that knows its members before the one that holds', place: { oneOf: [open, transfer] }, value: { how: 'transfer', iban: 'LU28' }, code: '1' },
    { says: 'is the one that misses least', place: { oneOf: [transfer, open] }, value: { how: 'transfer' }, code: '1' },
    { says: 'is the one that knows its members, though their values are wrong', place: { oneOf: [cash, { title: 'Card', properties: { card: { type: 'string', minLength: 3 } } }] }, value: { card: '1' }, code: '1' },
    { says: 'is never one that a fixed value rules out', place: { oneOf: [cash, transfer] }, value: { how: 'cash', iban: 'LU28' }, code: '0' },
    { says: 'is the first where nothing tells them apart', place: contact, value: {}, code: '0' },
  ];
  for (const { says, place, value, code } of cases) {
    it(says, async () => {
      const form = await schemaForm({ type: 'object', properties: { c: { type: 'object', ...place } } });
      const answers = fromDocument(form.model, { c: value });
      expect(answers.get(place.anyOf === undefined ? 'c#oneOf' : 'c#anyOf')).to.deep.equal({ state: 'read', value: code });
      expect(form.outline(answers).document).to.deep.equal({ c: value });
    });
  }

  it('is the one that the page took, so that the receiver takes what the page accepts', async () => {
    const form = await schemaForm({ type: 'object', properties: { contact } });
    const { document } = form.outline(answersOf({ 'contact#anyOf': '1', 'contact.phone': '123' }));
    expect(document).to.deep.equal({ contact: { phone: '123' } });
    expect(revalidate(form.model, { contact: { phone: '123' } }, { today: TODAY })).to.deep.equal([]);
  });

  it('may lack what is needed later', async () => {
    const schema = { type: 'object', required: ['pay'], properties: { pay: { type: 'object', oneOf: [cash, transfer] } } };
    const model = await modelOf({ schema, procedure: { steps: [{ id: 'all', ask: ['pay', { path: 'pay.iban', needed: 'later' }] }] }, refused: 'any' });
    const { document } = outlineOf(model, answersOf({ 'pay#oneOf': '1' }), TODAY);
    expect(document).to.deep.equal({ pay: { how: 'transfer' } });
    expect(revalidate(model, { pay: { how: 'transfer' } }, { today: TODAY })).to.deep.equal([]);
  });
});

describe('a value that no branch allows', () => {
  const rows = { type: 'array', items: string };
  const choices: Readonly<Record<string, Json>> = {
    'beside null, a list and a text': { oneOf: [{ type: 'null' }, rows, { type: 'string', pattern: '^x' }] },
    'beside null, a text and a list': { anyOf: [{ type: 'null' }, { type: 'string', pattern: '^x' }, rows] },
  };
  for (const [says, choice] of Object.entries(choices)) {
    it(`goes to the branch of its type, and is said there: ${says}`, async () => {
      const form = await schemaForm({ type: 'object', properties: { init: choice } });
      expect(form.issuesOf({ init: ['a', 17] }).map(({ path }) => path)).to.deep.equal(['init[r2]']);
      expect(form.issuesOf({ init: 'y' }).map(({ path }) => path)).to.deep.equal(['init']);
      for (const document of [{ init: ['a', 17] }, { init: 'y' }, { init: { of: 'no type' } }, { init: 17 }]) {
        expect(form.returned(document), 'nothing is lost').to.deep.equal(document);
        expect(form.issuesOf(document).length, 'nothing is passed over').to.equal(1);
      }
    });
  }
});

describe('branches that only restrict', () => {
  const restricted: Readonly<Record<string, readonly [schema: Json, kind: string, value: Json]>> = {
    'numbers': [{ anyOf: [{ type: 'number', minimum: 5 }, { type: 'number', maximum: 2 }] }, 'number', 7],
    'yes or no': [{ anyOf: [{ type: 'boolean' }, { type: 'boolean', title: 'Whether' }] }, 'yes-no', true],
    'texts': [{ oneOf: [{ type: 'string', minLength: 5 }, { type: 'string', maxLength: 2 }] }, 'text', 'ab'],
    'texts in a branch that was chosen': [{ anyOf: [{ type: 'number' }, { anyOf: [{ type: 'string', pattern: '^b' }, { type: 'string', format: 'uri' }] }] }, 'text', 'b'],
    'anything in a branch that was chosen': [{ anyOf: [{ type: 'number' }, {}] }, 'text', 'b'],
  };
  for (const [says, [schema, kind, value]] of Object.entries(restricted)) {
    it(`are asked as one question: ${says}`, async () => {
      const form = await schemaForm({ type: 'object', properties: { it: schema } });
      expect(form.outlineOf({ it: value }).questions.get('it')?.kind).to.equal(kind);
      expect(form.returned({ it: value })).to.deep.equal({ it: value });
      expect(form.issuesOf({ it: value })).to.deep.equal([]);
    });
  }
});

describe('a null that has a name', () => {
  const free = { type: 'null', title: 'Free of charge' };
  const amount = { type: 'number', title: 'Amount' };
  const formOf = (fee: JsonObject, required: readonly string[] = ['fee']) => schemaForm({ type: 'object', required: [...required], properties: { fee } });
  const choice = 'fee#anyOf';

  const NAMED: readonly (readonly [says: string, fee: JsonObject, codes: readonly string[]])[] = [
    ['beside two branches', { anyOf: [amount, { type: 'string', title: 'Text' }, free] }, ['0', '1', '2']],
    ['beside one branch', { anyOf: [amount, free] }, ['0', '1']],
    ['written as a fixed value', { anyOf: [amount, { const: null, title: 'Free of charge' }] }, ['0', '1']],
    ['beside types without a name', { anyOf: [{ type: 'number' }, { type: 'string' }, free] }, ['number', 'string', 'null']],
  ];
  for (const [says, fee, codes] of NAMED) {
    it(`is an option like others, and the whole answer: ${says}`, async () => {
      const form = await formOf(fee);
      const [first = '', none = ''] = [codes[0], codes.at(-1)];
      expect(form.outline().questions.get(choice)?.options).to.deep.include({ codes });
      expect(JSON.stringify(form.outline().questions.get(choice)?.options)).to.include('Free of charge');
      expect(form.outline().document).to.deep.equal({});
      expect(form.issues(new Map()).map(({ path, code }) => `${path} ${code}`)).to.deep.equal([`${choice} required`]);
      const chosen = answersOf({ [choice]: none });
      expect([...form.outline(chosen).questions.keys()]).to.deep.equal([choice]);
      expect(form.outline(chosen).document).to.deep.equal({ fee: null });
      expect(form.issues(chosen)).to.deep.equal([]);
      const changed = form.outline(answersOf({ [choice]: first, fee: 3 }));
      expect(changed.document).to.deep.equal({ fee: 3 });
      expect([...changed.questions.keys()]).to.deep.equal([choice, 'fee']);
      for (const document of [{ fee: null }, { fee: 3 }]) {
        expect(form.returned(document)).to.deep.equal(document);
        expect(form.issuesOf(document)).to.deep.equal([]);
        expect(revalidate(form.model, document, { today: TODAY })).to.deep.equal([]);
      }
      expect(form.returned({})).to.deep.equal({});
    });
  }

  it('is asked of nobody where the answer is optional', async () => {
    const form = await formOf({ anyOf: [amount, free] }, []);
    expect(form.outline().document).to.deep.equal({});
    expect(form.issues(new Map())).to.deep.equal([]);
    expect(form.returned({ fee: null })).to.deep.equal({ fee: null });
  });

  it('is no group: who chooses it gives nothing else', async () => {
    const form = await schemaForm({ type: 'object', required: ['spouse'], properties: { spouse: { oneOf: [{ title: 'Spouse', type: 'object', required: ['name'], properties: { name: string } }, { type: 'null', title: 'No spouse' }] } } });
    expect(form.outline(answersOf({ 'spouse#oneOf': '1' })).document).to.deep.equal({ spouse: null });
    expect(form.issues(answersOf({ 'spouse#oneOf': '1' }))).to.deep.equal([]);
    expect(form.issues(answersOf({ 'spouse#oneOf': '0' })).map(({ path }) => path)).to.deep.equal(['spouse.name']);
    for (const document of [{ spouse: null }, { spouse: { name: 'x' } }]) expect(form.returned(document)).to.deep.equal(document);
  });

  const UNNAMED: readonly (readonly [says: string, fee: JsonObject, questions: readonly string[]])[] = [
    ['beside one branch', { anyOf: [amount, { type: 'null' }] }, ['fee']],
    ['beside two', { anyOf: [amount, { type: 'string', title: 'Text' }, { type: 'null' }] }, [choice]],
  ];
  for (const [says, fee, questions] of UNNAMED) {
    it(`without one is left blank: ${says}`, async () => {
      const form = await formOf(fee);
      expect([...form.outline().questions.keys()]).to.deep.equal(questions);
      expect(form.outline().document).to.deep.equal({ fee: null });
      expect(form.returned({ fee: null })).to.deep.equal({ fee: null });
      expect([...fromDocument(form.model, { fee: null }).keys()]).to.not.include('fee');
    });
  }
});

describe('a place with a choice', () => {
  it('is called the same whatever is chosen in it', async () => {
    const form = await schemaForm({ type: 'object', properties: { fee: { anyOf: [{ type: 'number', title: 'Amount' }, { type: 'string', title: 'Text' }] }, who: { type: 'array', items: { type: 'object', properties: { whom: { type: 'object', oneOf: [branch('Deputy', 'deputy'), branch('Self', 'self')] } } } } } });
    const rows = { 'who#rows': { rows: ['r1'], next: 2 }, 'who[r1].whom#oneOf': '0', 'fee#anyOf': '0' };
    const { titles, questions } = form.outline(answersOf(rows));
    expect([titles.get('fee'), titles.get('who[r1].whom')]).to.deep.equal([{}, {}]);
    expect(questions.get('fee')?.title).to.equal('Amount');
  });

  it('heads a step with its own name, not with that of its first branch', async () => {
    const { texts } = await schemaForm({ type: 'object', properties: { who: { type: 'object', oneOf: [branch('Deputy', 'deputy'), branch('Self', 'self')] } } });
    expect(Object.values(texts.steps ?? {}).map(({ title }) => title)).to.deep.equal(['Who', 'Who (2)']);
  });
});
