// What a draft gives back to a form that has changed since: what still has its place, and nothing that leads nowhere.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { newRows, rowsAnswer, rowsPath } from '../../src/answers/rows.js';
import type { Answer } from '../../src/model/answer.js';
import type { Draft } from '../../src/model/draft.js';
import type { Json, JsonObject } from '../../src/model/json.js';
import { restoreAnswers } from '../../src/session/restore-draft.js';
import { TODAY, schemaForm } from '../schema-form.js';

const string = { type: 'string' };

type Written = Readonly<Record<string, Json | Answer>>;

/** What is left of a draft of another version of a form, with the number of dropped answers. */
async function restored(properties: JsonObject, answers: Written, more: JsonObject = {}): Promise<{ readonly answers: JsonObject; readonly dropped: number; readonly document: Json }> {
  const form = await schemaForm({ type: 'object', properties, ...more });
  const draft: Draft = {
    format: 'gov-form/draft/1', id: 'd', revision: 1, savedAt: '2026-11-21T10:00:00Z', keptUntil: '2026-11-28T10:00:00Z', phase: { at: 'asking', position: 'review' },
    procedure: { id: 'form', version: '0', digest: 'another' },
    answers: Object.fromEntries(Object.entries(answers).map(([path, value]) => [path, isAnswer(value) ? value : { state: 'read', value }])),
    provenance: {},
  };
  const { answers: left, dropped } = restoreAnswers(form.model, draft, TODAY);
  return { answers: Object.fromEntries([...left].map(([path, answer]) => [path, answer.state === 'read' ? answer.value : answer.state])), dropped, document: form.outline(left).document };
}

function isAnswer(value: Json | Answer): value is Answer {
  return typeof value === 'object' && value !== null && 'state' in value;
}

describe('a draft of another version of the form', () => {
  it('gives nothing back to a group or a list where one question stood', async () => {
    const properties = { address: { type: 'object', properties: { street: string } }, languages: { type: 'array', items: { type: 'object', properties: { name: string } } } };
    expect(await restored(properties, { address: 'Rue Neuve', languages: ['fr', 'de'] })).to.deep.equal({ answers: {}, dropped: 2, document: {} });
  });

  it('keeps what a branch or a condition may yet ask for', async () => {
    const properties = { place: { oneOf: [{ title: 'Text', type: 'string' }, { title: 'Address', type: 'object', properties: { street: string } }] } };
    const { answers, dropped } = await restored(properties, { place: 'Rue Neuve' });
    expect({ answers, dropped }).to.deep.equal({ answers: { place: 'Rue Neuve' }, dropped: 0 });
  });

  const visit = { title: 'Visit', required: ['visit'], properties: { visit: string } };
  const mail = { title: 'Mail', required: ['mail'], properties: { mail: string, remark: string } };
  const phone = { title: 'Phone', required: ['phone'], properties: { phone: string, remark: string } };
  const contact = { type: 'object', oneOf: [visit, mail, phone] };
  const branches: readonly { readonly says: string; readonly answers: Written; readonly document: Json; readonly dropped: number }[] = [
    { says: 'finds a branch again by what was answered in it', answers: { 'contact#oneOf': '0', 'contact.mail': 'a@example.lu' }, document: { contact: { mail: 'a@example.lu' } }, dropped: 0 },
    { says: 'leaves the choice open where several branches ask for it', answers: { 'contact#oneOf': '0', 'contact.remark': 'Soon' }, document: {}, dropped: 1 },
    { says: 'leaves the choice open where nothing was answered in it', answers: { 'contact#oneOf': '0' }, document: {}, dropped: 1 },
  ];
  for (const { says, answers, document, dropped } of branches) {
    it(says, async () => {
      const found = await restored({ contact }, answers);
      expect({ document: found.document, dropped: found.dropped }).to.deep.equal({ document, dropped });
    });
  }

  it('finds a branch again in a row, by the answers of that row alone', async () => {
    const rows: Written = { [rowsPath('contacts')]: rowsAnswer(newRows(2)) };
    const { document } = await restored({ contacts: { type: 'array', items: contact } }, { ...rows, 'contacts[r1]#oneOf': '0', 'contacts[r1].mail': 'a', 'contacts[r2]#oneOf': '1', 'contacts[r2].phone': 'b' });
    expect(document).to.deep.equal({ contacts: [{ mail: 'a' }, { phone: 'b' }] });
  });

  it('knows members by their own names, however they are spelt', async () => {
    const answers = { '["a#b"]': 'x', '["q[r1]"]': 'y' };
    expect(await restored({ 'a#b': string, 'q[r1]': string }, answers)).to.deep.equal({ answers, dropped: 0, document: { 'a#b': 'x', 'q[r1]': 'y' } });
  });

  it('keeps a group inside itself, and the entries of a map', async () => {
    const person = { type: 'object', properties: { name: string, partner: { $ref: '#/$defs/person' } } };
    const answers: Written = {
      [rowsPath('person.partner.partner')]: rowsAnswer(newRows(1)), 'person.partner.partner[r1].name': 'Ana',
      [rowsPath('phones#entries')]: rowsAnswer(newRows(1)), 'phones#entries[r1]#key': 'home', 'phones#entries[r1].number': '621',
    };
    const phones = { type: 'object', additionalProperties: { type: 'object', properties: { number: string } } };
    const { dropped, document } = await restored({ person: { $ref: '#/$defs/person' }, phones }, answers, { $defs: { person } });
    expect({ dropped, document }).to.deep.equal({ dropped: 0, document: { person: { partner: { partner: { name: 'Ana' } } }, phones: { home: { number: '621' } } } });
  });
});
