// What the places of places.ts are called in a language, and by what else they are found.
import type { Language } from '../../model/text.js';
import { collatorOf, countryName, nameOfLanguage } from '../../text/intl-countries.js';
import type { Words } from '../../text/words.js';
import type { Entry } from '../combobox/find-entries.js';
import { CANTONS, COMMUNES, type LuxembourgNames } from './communes.js';
import { FIRST_COUNTRIES } from './country-codes.js';
import { FIRST_LANGUAGES } from './language-codes.js';
import { codesOf, type PlaceKind, type PlaceOptions } from './places.js';

type Name = (code: string, words: Words) => string | undefined;

const NAMES: { readonly [K in PlaceKind]: Name } = {
  country: (code, { language }) => countryName(code, language),
  nationality: nationalityName,
  language: (code, { language }) => nameOfLanguage(code, language),
  commune: (code, { language }) => nameIn(COMMUNES.get(code), language),
  canton: (code, { language }) => nameIn(CANTONS.get(code), language),
};

/** A code without a name is better than nothing. */
export function placeName(kind: PlaceKind, code: string, words: Words): string {
  return NAMES[kind](code, words) ?? code;
}

/** In the order of the language; those that are asked for most come first. Made once for each list and language. */
export function placeEntries(kind: PlaceKind, options: PlaceOptions, words: Words): readonly Entry[] {
  const codes = codesOf(kind, options);
  const known = made.get(codes)?.get(words.language);
  if (known !== undefined) return known;
  const { compare } = collatorOf(words.language);
  const entries = codes.map((code): Entry => ({ code, name: placeName(kind, code, words), otherNames: () => otherNames(kind, code) }));
  const placed = entries.map((entry) => ({ entry, place: placeOf(kind, entry.code) }));
  const sorted = placed.sort((a, b) => a.place - b.place || compare(a.entry.name, b.entry.name)).map(({ entry }) => entry);
  made.set(codes, new Map<Language, readonly Entry[]>([...(made.get(codes) ?? []), [words.language, sorted]]));
  return sorted;
}
const made = new WeakMap<readonly string[], ReadonlyMap<Language, readonly Entry[]>>();

const FIRST: { readonly [K in PlaceKind]?: number } = { country: FIRST_COUNTRIES, nationality: FIRST_COUNTRIES, language: FIRST_LANGUAGES };

/** Those without a country come last. */
function placeOf(kind: PlaceKind, code: string): number {
  const all = codesOf(kind, {});
  const [at, first] = [all.indexOf(code), FIRST[kind] ?? 0];
  return at < first ? at : code.length === 3 ? first + 1 : first;
}

function otherNames(kind: PlaceKind, code: string): readonly string[] {
  const names = kind === 'commune' || kind === 'canton' ? Object.values((kind === 'commune' ? COMMUNES : CANTONS).get(code) ?? {}) : OUR_LANGUAGES.map((language) => inLanguage(kind, code, language));
  return [code, ...names.filter((name) => typeof name === 'string').flatMap((name) => (kind === 'commune' ? spellings(name) : name)), ...(kind === 'country' || kind === 'nationality' ? (FORMER_NAMES[code] ?? []) : [])];
}

/** `Esch/Alzette` of `Esch-sur-Alzette`, `Redange-sur-Attert` of `Redange/Attert`, and what is called commune or town. */
function spellings(name: string): readonly string[] {
  const [place = '', river] = name.split(/[-/ ](?:(?:sur|an der|op der)[- ])?(?=\p{Lu})/u);
  const short = /-sur-|\/| an der | op der /.test(name) && river !== undefined ? [`${place} ${river}`, `${place} sur ${river}`] : [];
  const town = /^L[uë](?:x|tz)e/.test(name) ? ['Ville de', 'Stadt', 'Stad'].map((word) => `${word} ${name}`).concat(`${name} Ville`, `${name} City`) : [];
  return [name, ...short, ...town, ...['Commune de', 'Gemeinde', 'Gemeng'].map((word) => `${word} ${name}`)];
}
const OUR_LANGUAGES: readonly Language[] = ['fr', 'de', 'lb', 'en'];

function inLanguage(kind: PlaceKind, code: string, language: Language): string | undefined {
  return kind === 'language' ? nameOfLanguage(code, language) : countryName(code, language);
}

function nationalityName(code: string, words: Words): string | undefined {
  if (code === 'XXA') return words.msg('Stateless', { id: 'nationality.stateless' });
  if (code === 'XXX') return words.msg('Nationality not known', { id: 'nationality.not-known' });
  return countryName(code, words.language);
}

function nameIn(names: LuxembourgNames | undefined, language: Language): string | undefined {
  return language === 'de' || language === 'lb' ? names?.[language] : names?.official;
}

/** Names that are in use beside the one of the list. */
const FORMER_NAMES: Readonly<Record<string, readonly string[]>> = {
  BY: ['Weissrussland', 'Wäissrussland', 'Biélorussie'], CD: ['Kongo-Kinshasa', 'Congo-Kinshasa', 'RDC', 'Zaïre'], CG: ['Kongo-Brazzaville', 'Congo-Brazzaville'], CI: ['Elfenbeinküste', 'Ivory Coast', 'Côte d’Ivoire'],
  CV: ['Kap Verde', 'Cap-Vert', 'Cape Verde'], CZ: ['Tschechische Republik', 'République tchèque', 'Czech Republic'], GB: ['Great Britain', 'Grossbritannien', 'Grande-Bretagne', 'Groussbritannien', 'England', 'Angleterre', 'Scotland', 'Wales', 'UK'],
  MK: ['Mazedonien', 'Macédoine', 'Macedonia'], MM: ['Birma', 'Birmanie', 'Burma'], NL: ['Holland', 'Hollande', 'Nidderlanden'], SZ: ['Swasiland', 'Swaziland'], TL: ['Osttimor', 'Timor oriental', 'East Timor'], TR: ['Turkey'],
  US: ['USA', 'Amerika', 'Amérique', 'America'], VA: ['Vatican', 'Vatikan'],
};
