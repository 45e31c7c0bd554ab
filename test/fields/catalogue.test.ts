// Every sentence that an error can be, in four languages: it exists, says what to do in plain words, and shows nothing of
// the machinery behind it.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { isKind, issueOfFinding } from '../../src/fields/field-kinds.js';
import { viewOf } from '../../src/fields/field-views.js';
import { composedKinds } from '../../src/fields/parts/parts.js';
import { composedView } from '../../src/fields/parts/parts.view.js';
import { optionsFor } from '../../src/fields/kind-schemas.js';
import { placeCodeFor } from '../../src/fields/shared/place-issues.js';
import { placeIssueText, placeIssueTexts } from '../../src/fields/shared/place-issues.view.js';
import type { Issue } from '../../src/model/issue.js';
import { Localizer, prepareLanguage, preparePartWords } from '../../src/text/localizer.js';
import { laterWords } from '../../src/ui/later-words.js';
import { nestedWords } from '../../src/ui/nested/nested-words.js';
import { showsMachinery } from '../sentences.js';
import { everyView } from './every-view.js';

const LANGUAGES = ['fr', 'de', 'lb', 'en'] as const;
type Params = Issue['params'];
const KINDS = await everyView();

/** All that assert something in draft 2020-12, and what our validators call a member that is not allowed. */
const KEYWORDS = [
  'type', 'enum', 'const', 'multipleOf', 'maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum', 'maxLength', 'minLength', 'pattern',
  'maxItems', 'minItems', 'uniqueItems', 'contains', 'maxContains', 'minContains', 'maxProperties', 'minProperties', 'required', 'dependentRequired',
  'format', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'dependentSchemas', 'prefixItems', 'items', 'properties', 'patternProperties',
  'additionalProperties', 'propertyNames', 'unevaluatedItems', 'unevaluatedProperties', 'extra', 'other', 'false',
] as const;

const PARAMS: readonly Params[] = [
  {},
  ...[0, 1, 2, 3, 17, 2026, 12_345, 0.01, 0.25, 1e21, -5].map((limit) => ({ limit })),
  { missing: 'day' },
  { missing: 'day,month,year' },
  { missing: 'year,time' },
  { units: 'years,months' },
  { example: 'L-1234' },
  { shape: 'digits' },
  { shape: 'digits', least: 9, most: 9 },
  { shape: 'digits', least: 4, most: 6, example: '1234' },
  { shape: 'digits', least: 1, most: 1 },
  { shape: 'digits', least: 8, most: 9 },
  { shape: 'letters', least: 2, most: 2 },
  { shape: 'letters' },
  { shape: 'capitals', least: 1, most: 2 },
  { shape: 'capitals-or-digits', least: 1, most: 1 },
  { shape: 'letters-or-digits', least: 4, most: 9 },
  { shape: 'capitals', example: 'ABC' },
  { shape: 'small', least: 1, most: 1 },
  ...['<>', ' ', '0123456789@', ';'].map((without) => ({ without })),
  ...['capitals', 'small', 'capitals-or-digits', 'letters-or-digits', 'plain', 'name', 'unheard-of'].map((shape) => ({ shape })),
  { accepted: 'A, B' },
  { prefix: '+33' },
  { names: 'Family name' },
  { names: 'Family name\nFirst name' },
];

async function wordsIn(language: string): Promise<Localizer> {
  await Promise.all([nestedWords, laterWords].map(preparePartWords));
  expect(await prepareLanguage(language)).to.equal(true);
  const words = new Localizer();
  words.use(language);
  return words;
}

function faultsOf(sentence: string, language: string): readonly string[] {
  return [
    ...(sentence.endsWith('.') && !sentence.endsWith('..') ? [] : ['no full stop']),
    // It stands behind a name and a colon: there a sentence begins with a capital in German, and with a small letter elsewhere.
    ...((language === 'de' ? /^\p{Ll}/u : /^\p{Lu}/u).test(sentence) ? ['begins with the wrong letter'] : []),
    ...(/ {2}|\s[.,]|\s$/.test(sentence) ? ['space'] : []),
    ...(showsMachinery(sentence) ? ['machinery'] : []),
  ];
}

/** Code to sentence, of every kind and every place. */
function catalogue(words: Localizer): readonly (readonly [name: string, say: (params: Params) => string])[] {
  const kinds = KINDS.flatMap((kind) =>
    Object.entries(viewOf(kind).issueText).map(([code, text]) => [`${kind} ${code}`, (params: Params) => text?.(params, words) ?? ''] as const),
  );
  const places = Object.keys(placeIssueTexts).map((code) => [code, (params: Params) => placeIssueText(code, params, words)] as const);
  const composed = composedKinds.flatMap((kind) => Object.entries(composedView(kind)?.issueText ?? {}).map(([code, text]) => [code, (params: Params) => text(params, words)] as const));
  return [...kinds, ...composed, ...places];
}

for (const language of LANGUAGES) {
  describe(`the sentences of errors in ${language}`, () => {
    it('are plain words for whatever stands in them', async () => {
      const entries = catalogue(await wordsIn(language));
      const faults = entries.flatMap(([name, say]) =>
        PARAMS.flatMap((params) => faultsOf(say(params), language).map((fault) => `${name} ${JSON.stringify(params)}: "${say(params)}": ${fault}`)),
      );
      expect(entries.length).to.be.greaterThan(100);
      expect(faults).to.deep.equal([]);
    });

    it('are not the English ones', async () => {
      const [own, english] = [catalogue(await wordsIn(language)), catalogue(await wordsIn('en'))];
      const same = own.filter(([, say], index) => say({ limit: 2 }) === english[index]?.[1]({ limit: 2 }));
      expect(same.map(([name]) => name)).to.deep.equal(language === 'en' ? own.map(([name]) => name) : []);
    });

    it('count in the singular and the plural, and write numbers as the language does', async () => {
      const words = await wordsIn(language);
      const say = (code: string, limit: number) => viewOf('text').issueText[code]?.({ limit }, words);
      const entries = (limit: number) => placeIssueText('list.too-few', { limit }, words);
      expect([say('text.too-short', 1), say('text.too-short', 12_345), entries(1), entries(2)]).to.deep.equal(COUNTED[language]);
    });
  });
}

const COUNTED: Readonly<Record<(typeof LANGUAGES)[number], readonly string[]>> = {
  fr: ['écrivez au moins 1 caractère.', 'écrivez au moins 12.345 caractères.', 'indiquez au moins 1 élément.', 'indiquez au moins 2 éléments.'],
  de: ['Schreiben Sie mindestens 1 Zeichen.', 'Schreiben Sie mindestens 12.345 Zeichen.', 'Machen Sie mindestens 1 Eintrag.', 'Machen Sie mindestens 2 Einträge.'],
  lb: ['schreift op d’mannst 1 Zeechen.', 'schreift op d’mannst 12.345 Zeechen.', 'gitt op d’mannst 1 Element un.', 'gitt op d’mannst 2 Elementer un.'],
  en: ['write at least 1 character.', 'write at least 12,345 characters.', 'give at least 1 entry.', 'give at least 2 entries.'],
};

describe('every keyword', () => {
  it('leads to a sentence, at a question of any kind', () => {
    const schemas = [{}, { type: 'integer' }, { format: 'email' }, { format: 'ipv6' }, { pattern: '^\\d{2}$' }, { enum: ['a', 1] }];
    const silent = KINDS.flatMap((kind) =>
      schemas.flatMap((schema) =>
        KEYWORDS.map((keyword) => issueOfFinding({ kind, options: isKind(kind) ? optionsFor(kind, schema) : {} }, { keyword, limit: 1, value: ['x'] }).code)
          .filter((code) => !Object.hasOwn(viewOf(kind).issueText, code))
          .map((code) => `${kind}: ${code}`),
      ),
    );
    expect(silent).to.deep.equal([]);
  });

  it('that can arise for a kind has a sentence of that kind, not the general one', () => {
    const ARISING: Readonly<Record<string, readonly string[]>> = {
      text: ['type', 'enum', 'const', 'minLength', 'maxLength', 'pattern', 'format', 'not', 'oneOf', 'anyOf', 'extra', 'required', 'dependentRequired'],
      'long-text': ['type', 'enum', 'const', 'minLength', 'maxLength', 'pattern', 'format', 'not', 'oneOf', 'anyOf', 'extra'],
      number: ['type', 'enum', 'const', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'not', 'extra'],
      date: ['type', 'enum', 'const', 'format', 'pattern', 'not', 'extra'],
      time: ['type', 'enum', 'const', 'format', 'pattern', 'minLength', 'maxLength', 'not', 'extra'],
      'date-time': ['type', 'enum', 'const', 'format', 'pattern', 'minLength', 'maxLength', 'not', 'extra'],
      duration: ['type', 'enum', 'const', 'format', 'pattern', 'minLength', 'maxLength', 'not', 'extra'],
      month: ['type', 'enum', 'const', 'format', 'pattern', 'minLength', 'maxLength', 'not', 'extra'],
      year: ['type', 'enum', 'const', 'format', 'pattern', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'not', 'extra'],
      'partial-date': ['type', 'enum', 'const', 'format', 'pattern', 'minLength', 'maxLength', 'not', 'extra'],
      'yes-no': ['type', 'enum', 'const', 'not', 'extra'],
      confirm: ['type', 'enum', 'const', 'not', 'extra'],
      choice: ['type', 'enum', 'const', 'oneOf', 'anyOf', 'not', 'extra'],
      choices: ['type', 'enum', 'const', 'minItems', 'maxItems', 'uniqueItems', 'contains', 'minContains', 'maxContains', 'not', 'extra'],
      'national-id': ['type', 'pattern', 'minLength', 'maxLength', 'not', 'extra'],
      email: ['type', 'format', 'pattern', 'minLength', 'maxLength', 'not', 'extra'],
      'web-address': ['type', 'format', 'pattern', 'minLength', 'maxLength', 'not', 'extra'],
      phone: ['type', 'format', 'pattern', 'minLength', 'maxLength', 'not', 'extra'],
    };
    const general = Object.entries(ARISING).flatMap(([kind, keywords]) =>
      keywords.filter((keyword) => issueOfFinding({ kind, options: isKind(kind) ? optionsFor(kind, {}) : {} }, { keyword }).code === 'answer.other').map((keyword) => `${kind}: ${keyword}`),
    );
    expect(general).to.deep.equal([]);
  });

  it('leads to a sentence at a group, a list or a map', () => {
    const codes = KEYWORDS.map((keyword) => placeCodeFor(keyword));
    expect(codes.filter((code) => !Object.hasOwn(placeIssueTexts, code))).to.deep.equal([]);
    const asked = ['minItems', 'minProperties', 'extra', 'type', 'constructor'].map((keyword) => placeCodeFor(keyword));
    expect(asked).to.deep.equal(['list.too-few', 'group.too-few', 'place.not-allowed', 'place.other', 'place.other']);
  });
});
