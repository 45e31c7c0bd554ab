// Reads the Markdown of notices, help and declarations into blocks. Only what the closed set knows becomes structure:
// paragraphs, headings, lists, strong, emphasis, and links to https and mailto. Everything else stays the text it was
// written as, and is named. With the parser it is fetched only where there is Markdown to read.
import { Lexer } from 'marked';
import type { Block, Inline } from '../model/blocks.js';

export interface ReadBlocks {
  readonly blocks: readonly Block[];
  /** What is not in the set, as it was written, in its order. */
  readonly strange: readonly StrangeMark[];
}
export interface StrangeMark {
  readonly sort: 'html' | 'image' | 'table' | 'link' | 'entity' | 'reference' | 'other';
  readonly raw: string;
}

/** What we rely on of the parser's tokens. */
interface Token {
  readonly type: string;
  readonly raw: string;
  readonly text?: string;
  readonly depth?: number;
  readonly href?: string;
  readonly ordered?: boolean;
  readonly start?: number | '';
  readonly task?: boolean;
  readonly tokens?: readonly Token[];
  readonly items?: readonly Token[];
}

/** With GitHub's additions, so that they are noticed. */
const OPTIONS = { gfm: true };
const LINKS = /^(?:https:\/\/[^\s/]|mailto:[^\s@]+@[^\s@]+$)/i;
const ENTITY = /&(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[\da-f]{1,6});/gi;

export function readBlocks(markdown: string): ReadBlocks {
  const strange: StrangeMark[] = [];
  // Checked boundary: the parser says what its tokens are.
  const tokens = new Lexer(OPTIONS).lex(markdown) as unknown as readonly Token[];
  return { blocks: blocksOf(tokens, strange), strange };
}

function blocksOf(tokens: readonly Token[], strange: StrangeMark[]): readonly Block[] {
  return tokens.flatMap((token) => blockOf(token, strange));
}

function blockOf(token: Token, strange: StrangeMark[]): readonly Block[] {
  switch (token.type) {
    case 'space':
      return [];
    case 'paragraph':
    case 'text':
      return [paragraph(inlinesOf(token.tokens ?? [token], strange))];
    case 'heading':
      return [{ sort: 'heading', level: token.depth ?? 1, content: inlinesOf(token.tokens ?? [], strange) }];
    case 'list':
      return [listOf(token, strange)];
    default:
      strange.push({ sort: SORTS[token.type] ?? 'other', raw: token.raw.trim() });
      return [token.raw.trim()];
  }
}

function listOf(token: Token, strange: StrangeMark[]): Block {
  const items = (token.items ?? []).map((item) => {
    if (item.task !== true) return blocksOf(item.tokens ?? [], strange);
    strange.push({ sort: 'other', raw: item.raw.trim() });
    return [item.raw.trim()];
  });
  return token.ordered === true ? { sort: 'numbered', from: typeof token.start === 'number' ? token.start : 1, items } : { sort: 'list', items };
}

const SORTS: Readonly<Record<string, StrangeMark['sort']>> = { html: 'html', image: 'image', table: 'table', def: 'reference' };

/** One without marks is its text. */
function paragraph(content: readonly Inline[]): Block {
  const [only = '', ...more] = content;
  return typeof only === 'string' && more.length === 0 ? only : { sort: 'paragraph', content };
}

function inlinesOf(tokens: readonly Token[], strange: StrangeMark[]): readonly Inline[] {
  return joined(tokens.flatMap((token) => inlineOf(token, strange)));
}

function inlineOf(token: Token, strange: StrangeMark[]): readonly Inline[] {
  switch (token.type) {
    case 'text':
      return token.tokens === undefined ? [plain(token.raw, strange)] : inlinesOf(token.tokens, strange);
    case 'escape':
      return [token.text ?? ''];
    case 'strong':
      return [{ sort: 'strong', content: inlinesOf(token.tokens ?? [], strange) }];
    case 'em':
      return [{ sort: 'emphasis', content: inlinesOf(token.tokens ?? [], strange) }];
    case 'br':
      return [{ sort: 'break' }];
    case 'link':
      return linkOf(token, strange);
    default:
      strange.push({ sort: SORTS[token.type] ?? 'other', raw: token.raw });
      return [token.raw];
  }
}

function linkOf(token: Token, strange: StrangeMark[]): readonly Inline[] {
  const { href = '', raw, tokens = [] } = token;
  if (LINKS.test(href)) return [{ sort: 'link', to: href, content: inlinesOf(tokens, strange) }];
  strange.push({ sort: 'link', raw });
  return [raw];
}

/** A line end within a paragraph is a space. */
function plain(text: string, strange: StrangeMark[]): string {
  for (const [entity] of text.matchAll(ENTITY)) strange.push({ sort: 'entity', raw: entity });
  return text.replace(/\s*\n\s*/g, ' ');
}

function joined(content: readonly Inline[]): readonly Inline[] {
  return content.reduce<readonly Inline[]>((all, next) => {
    const last = all.at(-1);
    return typeof last === 'string' && typeof next === 'string' ? [...all.slice(0, -1), last + next] : [...all, next];
  }, []);
}
