// Countries, nationalities, languages, communes and cantons: what is stored, what they are called, what a schema leaves of the
// list, and which one typed words mean.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { codeCalled, entriesFor } from '../../src/fields/combobox/find-entries.js';
import { haveEveryPart } from '../../src/fields/parts/every-part.js';
import { checkValue, issueOfFinding } from '../../src/fields/field-kinds.js';
import { haveLaterViews, viewOf } from '../../src/fields/field-views.js';
import { kindForSchema, optionsFor } from '../../src/fields/kind-schemas.js';
import { laterViews } from '../../src/fields/parts/later-kinds.view.js';
import { fetchPartViews } from '../../src/fields/parts/parts.view.js';
import { placeEntries, placeName } from '../../src/fields/places/place-names.view.js';
import { country, PLACES, type PlaceKind } from '../../src/fields/places/places.js';
import { Localizer, prepareLanguage, preparePartWords } from '../../src/text/localizer.js';
import { laterWords } from '../../src/ui/later-words.js';

await preparePartWords(laterWords);

haveEveryPart();
haveLaterViews(laterViews);
await fetchPartViews();

const LANGUAGES = ['fr', 'de', 'lb', 'en'] as const;
const KINDS: readonly PlaceKind[] = ['country', 'nationality', 'language', 'commune', 'canton'];
await Promise.all(LANGUAGES.map(prepareLanguage));

function wordsIn(language: string): Localizer {
  const words = new Localizer();
  words.use(language);
  return words;
}

describe('the lists', () => {
  it('are as long as their standards', () => {
    expect(Object.fromEntries(Object.entries(PLACES).map(([kind, codes]) => [kind, new Set(codes).size]))).to.deep.equal({
      country: 250, nationality: 252, nationalities: 252, language: 183, commune: 100, canton: 12,
    });
  });

  for (const kind of KINDS) {
    it(`${kind}: each has a name of its own in every language`, () => {
      for (const language of LANGUAGES) {
        const names = PLACES[kind].map((code) => placeName(kind, code, wordsIn(language)));
        expect(new Set(names).size, language).to.equal(PLACES[kind].length);
        const isBare = (name: string, index: number): boolean => name === PLACES[kind][index] && kind !== 'commune' && kind !== 'canton';
        expect(names.filter(isBare), language).to.deep.equal([]);
      }
    });

    it(`${kind}: each is found by its name, in whatever language, and stays itself`, () => {
      for (const language of LANGUAGES) {
        const entries = placeEntries(kind, {}, wordsIn(language));
        for (const { code, name } of entries) {
          expect(codeCalled(` ${name.toUpperCase()} `, entries), name).to.equal(code);
          expect(checkValue({ kind, options: {} }, code), code).to.equal(undefined);
        }
      }
    });
  }

  it('begin with what is asked for most, and follow the order of the language', () => {
    const first = (kind: PlaceKind, language: string, count: number) => placeEntries(kind, {}, wordsIn(language)).slice(0, count).map(({ name }) => name);
    expect(first('country', 'lb', 8)).to.deep.equal(['Lëtzebuerg', 'Belsch', 'Däitschland', 'Frankräich', 'Portugal', 'Italien', 'Afghanistan', 'Ålandinselen']);
    expect(first('country', 'fr', 8)).to.deep.equal(['Luxembourg', 'Belgique', 'Allemagne', 'France', 'Portugal', 'Italie', 'Afghanistan', 'Afrique du Sud']);
    expect(first('language', 'en', 8)).to.deep.equal(['Luxembourgish', 'Portuguese', 'French', 'German', 'English', 'Italian', 'Spanish', 'Abkhazian']);
    expect(first('commune', 'lb', 3)).to.deep.equal(['Ärenzdall', 'Bäerdref', 'Bartreng']);
    expect(placeEntries('nationality', {}, wordsIn('de')).slice(-2).map(({ name }) => name)).to.deep.equal(['Staatenlos', 'Staatsangehörigkeit nicht bekannt']);
  });
});

describe('what is typed', () => {
  const MEANT: readonly (readonly [kind: PlaceKind, language: string, typed: string, code: string | undefined])[] = [
    ['country', 'fr', 'allemagne', 'DE'],
    ['country', 'fr', 'Däitschland', 'DE'],
    ['country', 'de', 'oesterreich', undefined],
    ['country', 'de', 'osterreich', 'AT'],
    ['country', 'en', 'cote d’ivoire', 'CI'],
    ['country', 'en', "Cote d'Ivoire", 'CI'],
    ['country', 'fr', 'USA', 'US'],
    ['country', 'lb', 'lu', 'LU'],
    ['country', 'de', 'Holland', 'NL'],
    ['country', 'en', 'Niger', 'NE'],
    ['country', 'en', 'Nig', undefined],
    ['country', 'en', 'Atlantis', undefined],
    ['country', 'en', ' ', undefined],
    ['commune', 'fr', 'Esch-Uelzecht', 'Esch-sur-Alzette'],
    ['commune', 'fr', 'esch sur alzette', 'Esch-sur-Alzette'],
    ['commune', 'de', 'Düdelingen', 'Dudelange'],
    ...['Esch/Alzette', 'Esch-Alzette', 'Esch Alzette', 'Esch (Alzette)'].map((typed) => ['commune', 'fr', typed, 'Esch-sur-Alzette'] as const),
    ['commune', 'de', 'Esch/Sauer', 'Esch-sur-Sûre'],
    ['commune', 'fr', 'Esch', undefined],
    ['commune', 'fr', 'Redange-sur-Attert', 'Redange/Attert'],
    ...['Ville de Luxembourg', 'Luxembourg-Ville', 'Stadt Luxemburg', 'Stad Lëtzebuerg', 'Luxembourg City'].map((typed) => ['commune', 'fr', typed, 'Luxembourg'] as const),
    ['commune', 'lb', 'Gemeng Mamer', 'Mamer'],
    ['commune', 'fr', 'commune de Mamer', 'Mamer'],
    ['commune', 'en', 'Vallee de l’Ernz', "Vallée de l'Ernz"],
    ['canton', 'de', 'Réiden', 'Redange'],
    ['language', 'lb', 'serbe', 'sr'],
    ['nationality', 'fr', 'stateless', undefined],
    ['nationality', 'fr', 'apatride', 'XXA'],
  ];
  for (const [kind, language, typed, code] of MEANT) {
    it(`${typed} (${kind}, ${language}) is ${code ?? 'left open'}`, () => {
      expect(codeCalled(typed, placeEntries(kind, {}, wordsIn(language)))).to.equal(code);
    });
  }

  it('finds what begins with it first, then words that do, then parts of words', () => {
    const found = (typed: string, kind: PlaceKind = 'country') => entriesFor(typed, placeEntries(kind, {}, wordsIn('en'))).map(({ name }) => name);
    expect(found('gui').slice(0, 2)).to.deep.equal(['Guinea', 'Guinea-Bissau']);
    expect(found('guin')).to.include('Papua New Guinea');
    // The last two by what they are called in Luxembourgish.
    expect(found('esch', 'commune')).to.deep.equal(['Esch-sur-Alzette', 'Esch-sur-Sûre', 'Fischbach', 'Kopstal']);
    expect(found('xyz')).to.deep.equal([]);
    expect(found('')).to.have.length(250);
  });

  const READ: readonly (readonly [raw: string, state: string, value?: string])[] = [['LU', 'read', 'LU'], [' lu ', 'read', 'LU'], ['XK', 'read', 'XK'], ['ZZ', 'unread'], ['Luxembourg', 'unread'], ['', 'blank'], [' ', 'blank']];
  for (const [raw, state, value] of READ) {
    it(`"${raw}" given by the control is ${state}`, () => {
      expect(country.read(raw, {})).to.deep.equal(state === 'blank' ? { state } : state === 'read' ? { state, value, raw } : { state, raw });
    });
  }

  it('is refused where it is no code of the list, whoever sends it', () => {
    const codes = ['lu', 'ZZ', 'Luxembourg', 7].map((value) => checkValue({ kind: 'country', options: {} }, value)?.code);
    expect(codes).to.deep.equal(['answer.other', 'country.unknown', 'country.unknown', 'country.unknown']);
    expect([['LU', 'PT'], ['PT', 'LU'], ['ZZ'], 'LU'].map((value) => checkValue({ kind: 'nationalities', options: {} }, value)?.code)).to.deep.equal([undefined, undefined, 'choices.unknown', 'answer.other']);
  });
});

describe('a schema', () => {
  it('asks for none of them by itself', () => {
    expect(kindForSchema({ type: 'string', minLength: 2, maxLength: 2 })).to.equal('text');
  });

  it('leaves of the list what it admits', () => {
    expect(optionsFor('country', { type: 'string' })).to.deep.equal({});
    expect(optionsFor('country', { type: 'string', pattern: '^[A-Z]{2}$' })).to.deep.equal({});
    expect(optionsFor('country', { enum: ['FR', 'LU', 'ZZ'] })).to.deep.equal({ codes: ['LU', 'FR'] });
    expect(optionsFor('country', { enum: ['ZZ'] })).to.deep.equal({});
    expect(optionsFor('nationality', { type: 'string', maxLength: 2 })).to.deep.equal({ codes: PLACES.country });
    expect(optionsFor('nationalities', { type: 'array', items: { enum: ['PT', 'LU'] } })).to.deep.equal({ codes: ['LU', 'PT'] });
    expect(checkValue({ kind: 'country', options: { codes: ['LU', 'FR'] } }, 'DE')?.code).to.equal('country.unknown');
  });

  it('has its findings said in the words of the kind', () => {
    for (const keyword of ['enum', 'pattern', 'maxLength']) expect(issueOfFinding({ kind: 'commune', options: {} }, { keyword }).code).to.equal('commune.unknown');
    const said = LANGUAGES.map((language) => viewOf('commune').issueText['commune.unknown']?.({}, wordsIn(language)));
    expect(new Set(said).size).to.equal(4);
  });

  it('has answers shown by their names', () => {
    const shown = LANGUAGES.map((language) => viewOf('nationalities').summary(['LU', 'XXA'], { optionTexts: {} }, wordsIn(language)).map(({ text }) => text));
    expect(shown).to.deep.equal([['Luxembourg', 'Apatride'], ['Luxemburg', 'Staatenlos'], ['Lëtzebuerg', 'Staatelos'], ['Luxembourg', 'Stateless']]);
  });
});
