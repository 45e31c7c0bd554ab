// Words a citizen reads, together with the language they are really in. Never a bare string: a fallback keeps its own `lang`.
export type Language = string;

export interface Text {
  readonly text: string;
  /** BCP 47. Differs from the language asked for when this is a fallback. */
  readonly lang: Language;
}
