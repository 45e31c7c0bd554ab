// The sentence for an answer that does not fit a pattern: what it is made of, or an example. Never the pattern.
import { str } from '@lit/localize/internal/str-tag.js';
import type { Issue } from '../../model/issue.js';
import { formatNumber } from '../../text/intl.js';
import type { Words } from '../../text/words.js';
import { countOf } from '../counts.view.js';
import type { Counted } from '../counts.view.js';

export function patternText(params: Issue['params'], words: Words): string {
  const { shape, least, most, example } = params;
  if (shape === 'plain') return words.msg('leave out special characters and double spaces.', { id: 'issue.text.plain' });
  if (shape === 'name') return words.msg('leave out digits, special characters and double spaces.', { id: 'issue.text.name' });
  if (shape === 'unspaced') return words.msg('leave out spaces.', { id: 'issue.text.unspaced' });
  const noun = NOUNS.get(String(shape));
  if (noun !== undefined && least !== undefined && most !== undefined) return counted(noun, params, words);
  if (example !== undefined) return words.msg(str`write this answer in this form: ${example}.`, { id: 'issue.text.example' });
  if (shape === 'digits') return words.msg('enter digits only.', { id: 'issue.text.digits-only' });
  return shape === 'letters' || shape === 'capitals'
    ? words.msg('enter letters from A to Z only.', { id: 'issue.text.letters-only' })
    : words.msg('write this answer in the form that is asked for.', { id: 'issue.text.pattern' });
}

const NOUNS: ReadonlyMap<string, Counted> = new Map<string, Counted>([
  ['digits', 'digits'],
  ['letters', 'letters'],
  ['capitals', 'capitals'],
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
