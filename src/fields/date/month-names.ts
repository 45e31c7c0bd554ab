// The months by their names in our four languages, whole or from the third letter on, with or without accents.

const NAMES = /^(?:(j[aä]n)|(f[eé][bv])|(m[aä][re]|mrz)|(a[bpv]r)|(ma[iy]|mee)|(jui?n)|(jui?l)|(aug|ao[uû])|(sep)|(o[ck]t)|(nov)|(d[eé][cz]))\p{L}*\.?$/iu;

/** `3` for `mars`, `März`, `Mäerz` or `Mar.`; what is no name of a month is returned as it is. */
export function monthOf(typed: string): string {
  const found = NAMES.exec(typed);
  return found === null ? typed : String(found.slice(1).findIndex((part) => part !== undefined) + 1);
}
