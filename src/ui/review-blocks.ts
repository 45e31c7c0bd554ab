// How the answers of a section are put together on a check page: each row of a repeat under its name, a row of a single
// question as one line. Pure.
import { partName } from '../fields/shared/asked-name.view.js';
import type { Path } from '../model/path.js';
import type { Text } from '../model/text.js';
import type { ReviewBlock, ReviewSection, SummaryRow } from '../session/screen.js';
import type { RowAround } from '../session/step-items.js';
import type { Words } from '../text/words.js';
import { rowTitles } from './row-titles.js';
import { wholeRow } from './whole-row.js';

export interface NamedRows {
  /** From the outside in, each with its number: `Child 2`, `School 1`. */
  readonly names: readonly Text[];
  readonly rows: readonly SummaryRow[];
}

/** @param doubtful where something is wrong, to be checked or still to come */
export function namedRowsOf({ blocks, title }: Pick<ReviewSection, 'blocks' | 'title'>, doubtful: ReadonlySet<Path>, words: Words): readonly NamedRows[] {
  return blocks.map((block) => named(asOne(block, doubtful, title), words)).reduce<readonly NamedRows[]>((joined, block) => {
    const last = joined.at(-1);
    if (last === undefined || !isSameNames(last.names, block.names)) return [...joined, block];
    return [...joined.slice(0, -1), { names: last.names, rows: [...last.rows, ...block.rows] }];
  }, []);
}

function asOne(block: ReviewBlock, doubtful: ReadonlySet<Path>, title: Text): ReviewBlock {
  // That it is the same as another is an answer by itself.
  const same = block.rows.filter(({ asks }) => asks === 'same');
  const row = wholeRow({ ...block, rows: block.rows.filter((each) => !same.includes(each)) }, doubtful, title);
  return row === undefined ? block : { ...block, rows: [...same, row] };
}

/** The rows that an answer is in, from the outside in; the last of them is its own name where it goes by that. */
export function namesAround(sections: readonly ReviewSection[], path: Path, words: Words): NamedRows & { readonly title?: Text } {
  for (const { title, blocks } of sections) {
    const block = blocks.find(({ rows }) => rows.some((row) => row.path === path));
    if (block === undefined) continue;
    const [first] = block.names;
    // Entries without a name stand under that of the section: away from there it is said.
    const isOfSection = first?.number !== undefined && first.text.text === '';
    return { ...named(isOfSection ? { ...block, names: [{ text: title }, ...block.names] } : block, words), title };
  }
  return { names: [], rows: [] };
}

/** Of the groups and rows around these answers, from the outside in. */
export function numberedNames({ names }: ReviewBlock, words: Words): readonly Text[] {
  const shown: Text[] = [];
  let rows: RowAround[] = [];
  for (const { text, number } of names) {
    if (number !== undefined) rows.push({ rowName: text, number });
    else {
      shown.push(...rowTitles(rows, words), partName(text, words));
      rows = [];
    }
  }
  return [...shown, ...rowTitles(rows, words)];
}

function named(block: ReviewBlock, words: Words): NamedRows {
  const { names, rows } = block;
  const numbered = numberedNames(block, words);
  const [row] = rows;
  const own = numbered.at(-1);
  if (rows.length !== 1 || row === undefined || own === undefined || !isNamedLike(row, names.at(-1))) return { names: numbered, rows };
  return { names: numbered.slice(0, -1), rows: [{ ...row, label: own }] };
}

/** The row's only question has the name of the row, or none. */
function isNamedLike({ label }: SummaryRow, name: ReviewBlock['names'][number] | undefined): boolean {
  return label.parts === undefined && (label.text === '' || label.text === name?.text.text);
}

function isSameNames(some: readonly Text[], others: readonly Text[]): boolean {
  return some.length === others.length && some.every(({ text }, index) => text === others[index]?.text);
}
