// A list in a sentence: of a long one its beginning, and how many more there are.
const MOST_NAMED = 4;

export function someOf(names: readonly string[]): string {
  const [only = ''] = names;
  if (names.length < 2) return only;
  const named = names.slice(0, names.length > MOST_NAMED ? MOST_NAMED - 1 : names.length - 1);
  const left = names.length - named.length;
  return `${named.join(', ')} and ${left === 1 ? (names.at(-1) ?? '') : `${left} more`}`;
}
