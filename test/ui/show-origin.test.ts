// What is said of an answer that a register gave and the citizen changed.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { haveLaterViews } from '../../src/fields/field-views.js';
import { laterViews } from '../../src/fields/parts/later-kinds.view.js';
import type { Kind } from '../../src/fields/field-kinds.js';
import type { Json } from '../../src/model/json.js';
import { showOrigin } from '../../src/ui/show-origin.js';
import { Localizer, prepareLanguage } from '../../src/text/localizer.js';

haveLaterViews(laterViews);
await prepareLanguage('en');
const words = new Localizer();
words.use('en');

function said(kind: Kind, original: Json, options: Json = {}): string | undefined {
  const origin = { contested: true, original, retrievedAt: '2026-03-02T09:00:00Z', source: { text: 'a register', lang: 'en' } };
  return showOrigin({ kind, options, optionTexts: {}, origin } as Parameters<typeof showOrigin>[0], words);
}

describe('what a register holds beside a changed answer', () => {
  it('is one text, where it has several lines', () => {
    expect(said('long-text', 'For a new home.\nI move in May.')).to.equal('You changed this. The register holds: For a new home. I move in May. (a register)');
  });

  it('is a list, where it is one', () => {
    expect(said('choices', ['rent', 'heating'], { codes: ['rent', 'heating'] })).to.equal('You changed this. The register holds: rent and heating (a register)');
  });
});
