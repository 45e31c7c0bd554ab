// Words a citizen reads, together with the language they are really in. Never a bare string: a fallback keeps its own `lang`.
export type Language = string;

/** `fr-LU` means `fr` where only that is offered; `undefined` when nothing fits (RFC 4647, lookup). */
export function matchLanguage(tag: Language, offered: readonly Language[]): Language | undefined {
  const wish = tag.toLowerCase();
  const byTag = (wanted: string | undefined) => offered.find((language) => language.toLowerCase() === wanted);
  return byTag(wish) ?? byTag(wish.split('-')[0]);
}

export interface Text {
  readonly text: string;
  /** BCP 47. Differs from the language asked for when this is a fallback. */
  readonly lang: Language;
  /** It names the whole of which this is a part, of that again one, and so on: a position without a name of its own. */
  readonly parts?: readonly Part[];
  /** It names the place that another one may be the same as; what asks so has no words of its own. */
  readonly same?: true;
}
export interface Part {
  /** From 1. */
  readonly number: number;
  /** Left out: more may follow. */
  readonly of?: number;
}
