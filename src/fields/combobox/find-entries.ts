// Finds entries of a long list by what somebody types of their names. No DOM, no words; capitals, accents and signs never matter.

export interface Entry {
  readonly code: string;
  /** As it stands in the list. */
  readonly name: string;
  /** Of the name, where that is not the page's language. */
  readonly lang?: string;
  /** By which it is found, too: its names in other languages, its code. Asked for only when somebody types. */
  readonly otherNames?: () => readonly string[];
}

/**
 * Those with every word that was typed in one of their names, those that begin with it first, in the list's order otherwise;
 * all of them where nothing was typed.
 */
export function entriesFor(typed: string, entries: readonly Entry[]): readonly Entry[] {
  const wanted = plain(typed);
  if (wanted === '') return entries;
  const ranked = entries.map((entry) => ({ entry, rank: Math.min(...namesOf(entry).map((name, index) => rankOf(name, wanted) + (index === 0 ? 0 : 0.5))) }));
  return ranked.filter(({ rank }) => rank < NONE).sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
}

/**
 * The code of the one entry that is called like this. A name of the list goes before names in other languages.
 * @returns `undefined` where there is none, or more than one
 */
export function codeCalled(typed: string, entries: readonly Entry[]): string | undefined {
  const wanted = plain(typed);
  if (wanted === '') return undefined;
  const listed = entries.filter(({ name }) => plain(name) === wanted);
  const called = listed.length > 0 ? listed : entries.filter((entry) => namesOf(entry).includes(wanted));
  return called.length === 1 ? called[0]?.code : undefined;
}

/** Without accents, capitals and signs: nobody has to type them to find something. */
export function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss').replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/ø/g, 'o').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

const NONE = 9;

function rankOf(name: string, wanted: string): number {
  if (name.startsWith(wanted)) return 0;
  if (` ${name}`.includes(` ${wanted}`)) return 1;
  return wanted.split(' ').every((word) => name.includes(word)) ? 2 : NONE;
}

/** Made once: they are compared at every letter. */
function namesOf(entry: Entry): readonly string[] {
  const known = names.get(entry);
  if (known !== undefined) return known;
  const made = [entry.name, ...(entry.otherNames?.() ?? [])].map(plain);
  names.set(entry, made);
  return made;
}
const names = new WeakMap<Entry, readonly string[]>();
