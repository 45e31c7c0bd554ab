// The words for the parts of a date, and of a date with a time.
import { formatList } from '../../text/intl.js';
import type { Words } from '../../text/words.js';

export type DatePart = 'day' | 'month' | 'year' | 'time';

export function partName(part: DatePart, { msg }: Words): string {
  switch (part) {
    case 'day':
      return msg('Day', { id: 'date.day' });
    case 'month':
      return msg('Month', { id: 'date.month' });
    case 'year':
      return msg('Year', { id: 'date.year' });
    case 'time':
      return msg('Time', { id: 'date.time' });
  }
}

/** The parts that a list of names names; all of them where it names none. */
export function partsIn<P extends DatePart>(list: string | number | undefined, all: readonly P[]): readonly P[] {
  const named = all.filter((part) => String(list).split(',').includes(part));
  return named.length === 0 ? all : named;
}

/** With their articles, as the objects of a sentence. */
export function missingParts(parts: readonly DatePart[], words: Words): string {
  return formatList(parts.map((part) => missingPart(part, words)), words.language);
}

function missingPart(part: DatePart, { msg }: Words): string {
  switch (part) {
    case 'day':
      return msg('the day', { id: 'date.the-day' });
    case 'month':
      return msg('the month', { id: 'date.the-month' });
    case 'year':
      return msg('the year', { id: 'date.the-year' });
    case 'time':
      return msg('the time', { id: 'date.the-time' });
  }
}
