// A group that a composed kind asks, as one answer of the check page: only where nothing is wrong with it, and all of it comes
// from one place. Else its answers stand one by one, each with its own note. Pure.
import { composedView } from '../fields/parts/parts.view.js';
import { memberPath } from '../model/path.js';
import type { Path } from '../model/path.js';
import type { Text } from '../model/text.js';
import type { ReviewBlock, SummaryRow } from '../session/screen.js';

/** The kind that asks for a whole group: `answer` has the answers by their roles, `path` is the first of its questions. */
export type OneRow = SummaryRow & { readonly composed?: string };

/**
 * @param doubtful where something is wrong, to be checked or still to come
 * @param title of the section
 */
export function wholeRow({ at, composed, names, rows }: ReviewBlock, doubtful: ReadonlySet<Path>, title: Text): OneRow | undefined {
  const [first, ...others] = rows;
  if (at === undefined || composed === undefined || first === undefined || composedView(composed.kind)?.summary === undefined) return undefined;
  const roles = new Map(Object.entries(composed.roles).map(([role, name]) => [memberPath(at, name), role]));
  const isOne = rows.every((row) => roles.has(row.path) && !doubtful.has(row.path) && row.answer.state !== 'unread' && isFromSame(row, first));
  if (!isOne) return undefined;
  const values = rows.flatMap(({ path, answer }) => (answer.state === 'read' ? [[roles.get(path) ?? '', answer.value] as const] : []));
  const { path, origin } = first;
  return {
    path, kind: 'kept', options: {}, optionTexts: {}, composed: composed.kind, label: names.at(-1)?.text ?? title,
    answer: values.length === 0 ? { state: 'blank' } : { state: 'read', value: Object.fromEntries(values) },
    ...(origin === undefined ? {} : { origin }),
    ...(others.every(({ readOnly }) => readOnly === true) && first.readOnly === true ? { readOnly: true } : {}),
  };
}

/** A blank answer comes from nowhere. */
function isFromSame({ answer, origin }: SummaryRow, first: SummaryRow): boolean {
  if (origin === undefined && answer.state === 'blank') return true;
  return origin?.contested !== true && origin?.source.text === first.origin?.source.text && origin?.retrievedAt === first.origin?.retrievedAt;
}
