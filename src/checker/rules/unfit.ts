// What is found where a kind cannot give what a schema wants of it (GF159).
export interface Unfit {
  /** After *"…" is asked as "…",*. */
  readonly why: string;
  /** What to change in the schema; left out where another kind is meant. */
  readonly remedy?: string;
}
