// A number: its control and its words.
import { str } from '@lit/localize/internal/str-tag.js';
import type { Json } from '../../model/json.js';
import type { Text } from '../../model/text.js';
import { formatNumber } from '../../text/intl.js';
import type { Words } from '../../text/words.js';
import { countOf } from '../shared/counts.view.js';
import type { Field, FieldView } from '../field-view.js';
import { oneLine } from '../shared/one-line.view.js';
import { valueText } from '../shared/value-text.view.js';

export const numberView: FieldView<'number'> = {
  render: (field) => oneLine({ ...field, raw: shownIn(field) }, { width: 'number', inputMode: inputModeFor(field.options) }),
  example: ({ isGiven, example = '' }, words) => (isGiven === true ? typedNumber(example, words) : undefined),
  firstWrong: (id) => id,
  summary: (value, { options }, words) => [options?.cents === true ? amountText(value, words) : valueText(value, words)],
  issueText: {
    required: (_params, { msg }) => msg('enter a number.', { id: 'issue.number.required' }),
    'number.unreadable': ({ example = '25' }, words) =>
      example === ''
        ? words.msg('enter a number in digits.', { id: 'issue.number.unreadable-plain' })
        : words.msg(str`enter a number in digits, for example ${typedNumber(example, words)}.`, { id: 'issue.number.unreadable' }),
    'number.too-precise': (_params, { msg }) => msg('enter a number with 15 digits at most.', { id: 'issue.number.too-precise' }),
    'number.not-whole': (_params, { msg }) => msg('enter a whole number, without decimals.', { id: 'issue.number.not-whole' }),
    'number.too-small': ({ limit = 0 }, { msg, language }) =>
      msg(str`enter ${formatNumber(Number(limit), language)} or more.`, { id: 'issue.number.too-small' }),
    'number.too-large': ({ limit = 0 }, { msg, language }) =>
      msg(str`enter ${formatNumber(Number(limit), language)} or less.`, { id: 'issue.number.too-large' }),
    'number.not-above': ({ limit = 0 }, { msg, language }) =>
      msg(str`enter a number above ${formatNumber(Number(limit), language)}.`, { id: 'issue.number.not-above' }),
    'number.not-below': ({ limit = 0 }, { msg, language }) =>
      msg(str`enter a number below ${formatNumber(Number(limit), language)}.`, { id: 'issue.number.not-below' }),
    'number.not-multiple': ({ limit = 1 }, words) => {
      const places = decimalsIn(Number(limit));
      if (places === 0) return numberView.issueText['number.not-whole']({}, words);
      if (places !== undefined) return words.msg(str`enter at most ${countOf('decimals', places, words)}.`, { id: 'issue.number.decimals' });
      return words.msg(str`enter a multiple of ${formatNumber(Number(limit), words.language)}.`, { id: 'issue.number.not-multiple' });
    },
  },
};

/** As it is typed in: not grouped. */
export function typedNumber(example: string | number, words: Words): string {
  return String(example).replace('.', decimalMark(words));
}

/** With both decimals, where there are any: 12.50, and 12. */
function amountText(value: Json, words: Words): Text {
  const shown = valueText(value, words);
  return typeof value === 'number' && /[.,]\d$/.test(shown.text) ? { ...shown, text: `${shown.text}${formatNumber(0, words.language)}` } : shown;
}

/** What was typed, as it was typed; a number that nobody typed here has its decimals behind the mark of the language. */
export function shownIn({ raw, question: { answer }, words }: Field<unknown, string>): string {
  const isTyped = answer.state !== 'read' || answer.raw !== undefined;
  return isTyped ? raw : raw.replace('.', decimalMark(words));
}

function decimalMark({ language }: Words): string {
  return formatNumber(0.5, language).charAt(1);
}

/** The digit keys of some phones have no minus. */
export function inputModeFor({ whole, negative }: { readonly whole: boolean; readonly negative: boolean }): 'numeric' | 'decimal' | 'text' {
  if (negative) return 'text';
  return whole ? 'numeric' : 'decimal';
}

/** 0.01 asks for two decimals, 1 for none; `undefined` for steps that are no power of ten. */
function decimalsIn(step: number): number | undefined {
  const places = [0, 1, 2, 3, 4, 5, 6].find((digits) => Number(`1e-${digits}`) === step);
  return places;
}
