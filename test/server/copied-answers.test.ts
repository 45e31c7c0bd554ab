// What the receiver believes of "same as …": an answer that is said to be copied is the same as the other, and may be copied.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { JsonObject } from '../../src/model/json.js';
import type { Problem } from '../../src/model/submission.js';
import { acceptProcedure } from '../../src/server/accept-procedure.js';
import { filesOf } from '../checker/explore/form-of.js';
import { canonical, post, receiverWith, submission } from './receiver-fixture.js';

const PLACE = { type: 'object', required: ['street'], properties: { street: { type: 'string', title: 'Street', maxLength: 50 } } };
const accepted = await acceptProcedure(filesOf({
  answers: { required: ['home', 'postal', 'other'], properties: { home: { ...PLACE, title: 'Home' }, postal: { ...PLACE, title: 'Postal address' }, other: { ...PLACE, title: 'Other' } } },
  steps: [{ id: 'addresses', ask: ['home', { path: 'postal', sameAs: 'home' }, 'other'] }],
}));
const answers = { home: { street: 'Rue A' }, postal: { street: 'Rue A' }, other: { street: 'Rue A' } };

interface Case {
  readonly says: string;
  readonly provenance: JsonObject;
  readonly street?: string;
  readonly status: number;
}

const CASES: readonly Case[] = [
  { says: 'takes a copy of what it is said to be copied from', provenance: { 'postal.street': { copiedFrom: 'home.street' } }, status: 201 },
  { says: 'refuses one that differs from it', provenance: { 'postal.street': { copiedFrom: 'home.street' } }, street: 'Rue B', status: 400 },
  { says: 'refuses one of an answer that is not there', provenance: { 'postal.street': { copiedFrom: 'home.floor' } }, status: 400 },
  { says: 'refuses one where the procedure lets nothing be copied', provenance: { 'other.street': { copiedFrom: 'home.street' } }, status: 400 },
  { says: 'refuses one that says more', provenance: { 'postal.street': { copiedFrom: 'home.street', source: 'rnpp' } }, status: 400 },
];

describe('a copied answer at the receiver', () => {
  for (const { says, provenance, street, status } of CASES) {
    it(says, async () => {
      const { id, version, digest } = accepted;
      const { receive } = receiverWith({ procedures: [accepted] });
      const sent = { ...answers, postal: { street: street ?? answers.postal.street } };
      const response = await receive(post(canonical(submission({ procedure: { id, version, digest }, language: 'en', answers: sent, provenance }))));
      const problem: Problem = await response.json();
      expect(response.status, JSON.stringify(problem)).to.equal(status);
      if (status !== 201) expect(problem.code).to.equal('shape-invalid');
    });
  }
});
