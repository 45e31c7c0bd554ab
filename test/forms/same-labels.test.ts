// What two procedures ask alike they call alike (RAWeb 11.3, WCAG 3.2.4): the same path has the same label in every language.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { root } from '../house/tree.js';

const FORMS = join(root, 'forms');
const LANGUAGES = ['fr', 'de', 'lb', 'en'] as const;
const procedures = readdirSync(FORMS);

interface Asked {
  readonly path: string;
  readonly label: string;
  readonly procedure: string;
}

function askedIn(language: string): readonly Asked[] {
  return procedures.flatMap((procedure) => {
    const texts: { readonly questions: Readonly<Record<string, { readonly label?: string }>> } = JSON.parse(readFileSync(join(FORMS, procedure, 'texts', `${language}.json`), 'utf8'));
    return Object.entries(texts.questions).flatMap(([path, { label }]) => (label === undefined ? [] : [{ path, label, procedure }]));
  });
}

describe('what is asked alike in several procedures', () => {
  for (const language of LANGUAGES) {
    it(`is called alike, in ${language}`, () => {
      const byPath = new Map<string, Asked[]>();
      for (const asked of askedIn(language)) byPath.set(asked.path, [...(byPath.get(asked.path) ?? []), asked]);
      const shared = [...byPath].filter(([path, asked]) => asked.length > 1 && PERSONAL.test(path));
      expect(shared).to.have.length.above(1);
      expect(shared.filter(([, asked]) => new Set(asked.map(({ label }) => label)).size > 1)).to.deep.equal([]);
    });
  }
});

/** Data about a person or an address; what else goes by one path is another thing in each procedure. */
const PERSONAL = /\.(?:familyName|givenNames|birthDate|nationalId|street|number|postalCode|locality|email|phone|iban)$/;
