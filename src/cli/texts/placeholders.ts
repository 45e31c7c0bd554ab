// The parts of a text that a translator keeps as they are: `{label}`, which the form fills in. In XLIFF they are `<ph/>`.

const PLACEHOLDER = /\{[A-Za-z][\w.]*\}/g;

export type TextPart = { readonly text: string } | { readonly placeholder: string };

export function partsOfText(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { index, 0: placeholder } of text.matchAll(PLACEHOLDER)) {
    if (index > end) parts.push({ text: text.slice(end, index) });
    parts.push({ placeholder });
    end = index + placeholder.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

export function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([placeholder]) => placeholder);
}

/** Those of one that the other lacks, in either direction; their order is the language's own affair. */
export function differentPlaceholders(one: string, other: string): readonly string[] {
  const [left, right] = [[...placeholdersIn(one)], [...placeholdersIn(other)]];
  return [...new Set([...left.filter((each) => !right.includes(each)), ...right.filter((each) => !left.includes(each))])];
}
