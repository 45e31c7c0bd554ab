// The sentence for an answer that does not fit a pattern: what it is made of, or an example. Never the pattern.
import { str } from '@lit/localize/internal/str-tag.js';
import type { Issue } from '../../model/issue.js';
import { formatList, formatNumber } from '../../text/intl.js';
import type { Words } from '../../text/words.js';
import { countOf } from '../shared/counts.view.js';
import type { Counted } from '../shared/counts.view.js';

export function patternText(params: Issue['params'], words: Words): string {
  const { shape, without, least, most, example } = params;
  if (params.accepted !== undefined) return words.msg(str`write one of these: ${String(params.accepted)}.`, { id: 'issue.text.one-of' });
  if (without !== undefined) return withoutText(String(without), words);
  if (shape === 'plain') return words.msg('leave out special characters and double spaces.', { id: 'issue.text.plain' });
  if (shape === 'name') return words.msg('leave out digits, special characters and double spaces.', { id: 'issue.text.name' });
  const noun = NOUNS.get(String(shape));
  if (noun !== undefined && least !== undefined && most !== undefined) return counted(noun, params, words);
  if (shape === 'digits') return words.msg('enter digits only.', { id: 'issue.text.digits-only' });
  if (shape === 'letters') return words.msg('enter letters from A to Z only.', { id: 'issue.text.letters-only' });
  if (shape === 'capitals') return words.msg('enter capital letters from A to Z only.', { id: 'issue.text.capitals-only' });
  if (shape === 'small') return words.msg('enter small letters from a to z only.', { id: 'issue.text.small-only' });
  if (shape === 'capitals-or-digits') return words.msg('enter capital letters from A to Z and digits only.', { id: 'issue.text.capitals-or-digits-only' });
  if (shape === 'letters-or-digits') return words.msg('enter letters from A to Z and digits only.', { id: 'issue.text.letters-or-digits-only' });
  if (example !== undefined) return words.msg(str`write this answer in this form: ${example}.`, { id: 'issue.text.example' });
  return words.msg('write this answer in the form that is asked for.', { id: 'issue.text.pattern' });
}

/** Digits and spaces by name, letters from one to the other, the rest one by one. */
function withoutText(without: string, words: Words): string {
  const { msg, language } = words;
  const isWhole = (sort: string): boolean => [...sort].every((character) => without.includes(character));
  const named = [DIGITS, ' '].filter(isWhole);
  const ranges = [CAPITALS, CAPITALS.toLowerCase()].filter(isWhole);
  const others = [...without].filter((character) => ![...named, ...ranges].some((sort) => sort.includes(character)));
  const characters = [...ranges.map((sort) => `${sort.charAt(0)}–${sort.slice(-1)}`), ...others];
  const all = characters.join(' ');
  const list = [
    ...named.map((sort) => (sort === ' ' ? msg('the spaces', { id: 'text.the-spaces' }) : msg('the digits', { id: 'text.the-digits' }))),
    ...(all === '' ? [] : [all.length === 1 ? msg(str`the character “${all}”`, { id: 'text.the-character' }) : msg(str`the characters “${all}”`, { id: 'text.the-characters' })]),
  ];
  return msg(str`leave out ${formatList(list, language)}.`, { id: 'issue.text.without' });
}
const DIGITS = '0123456789';
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const NOUNS: ReadonlyMap<string, Counted> = new Map<string, Counted>([
  ['digits', 'digits'],
  ['letters', 'letters'],
  ['capitals', 'capitals'],
  ['small', 'small'],
  ['capitals-or-digits', 'capitals-or-digits'],
  ['letters-or-digits', 'letters-or-digits'],
]);

function counted(noun: Counted, { least = 0, most = 0, example }: Issue['params'], words: Words): string {
  const { msg, language } = words;
  const from = formatNumber(Number(least), language);
  const to = countOf(noun, most, words);
  const range = Number(most) === Number(least) + 1 ? msg(str`${from} or ${to}`, { id: 'count.either' }) : msg(str`${from} to ${to}`, { id: 'count.range' });
  const amount = least === most ? to : range;
  return example === undefined
    ? msg(str`enter ${amount}.`, { id: 'issue.text.count' })
    : msg(str`enter ${amount}, for example ${example}.`, { id: 'issue.text.count-example' });
}
