// A time from one day to another: how it reads as one answer, and its words.
import { str } from '@lit/localize/internal/str-tag.js';
import { formatDate } from '../../text/intl.js';
import type { ComposedView } from '../composed/composed.view.js';
import type { dateRange } from './date-range.js';

export const dateRangeView: ComposedView<typeof dateRange> = {
  // In words: a dash between two dates is often not spoken.
  summary({ start, end }, { msg, language }) {
    const [from, until] = [start, end].map((day) => (day === undefined ? undefined : formatDate(String(day), language)));
    if (from === undefined && until === undefined) return [];
    if (until === undefined) return [{ text: msg(str`from ${from}`, { id: 'date-range.from' }), lang: language }];
    if (from === undefined) return [{ text: msg(str`until ${until}`, { id: 'date-range.until' }), lang: language }];
    if (from === until) return [{ text: from, lang: language }];
    return [{ text: msg(str`${from} to ${until}`, { id: 'date-range.both' }), lang: language }];
  },
  issueText: {
    'date-range.order': ({ start }, { msg, language }) =>
      start === undefined
        ? msg('the end cannot be before the beginning. Check both dates.', { id: 'issue.date-range.order' })
        : msg(str`the end cannot be before the beginning. Enter ${formatDate(String(start), language)} or a later date.`, { id: 'issue.date-range.order-after' }),
  },
};
