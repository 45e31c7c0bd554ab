// Text with structure: what notices, help and declarations are made of once their Markdown has been read. Plain JSON,
// frozen; whatever the closed set of marks does not know is plain text in it. Never HTML.
import type { Language } from './text.js';

/** A text alone is a paragraph without marks. */
export type Block =
  | string
  | { readonly sort: 'paragraph'; readonly content: readonly Inline[] }
  /** `level` 1 is the highest within the blocks; the page decides where that stands. */
  | { readonly sort: 'heading'; readonly level: number; readonly content: readonly Inline[] }
  | { readonly sort: 'list'; readonly items: readonly (readonly Block[])[] }
  | { readonly sort: 'numbered'; readonly from: number; readonly items: readonly (readonly Block[])[] };

export type Inline =
  | string
  | { readonly sort: 'strong' | 'emphasis'; readonly content: readonly Inline[] }
  /** `https:` or `mailto:`, nothing else. */
  | { readonly sort: 'link'; readonly to: string; readonly content: readonly Inline[] }
  | { readonly sort: 'break' };

/** What a reader is shown, with the language it is really in. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly lang: Language;
}
