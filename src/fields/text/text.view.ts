// One line of text: its control and its words.
import { str } from '@lit/localize/internal/str-tag.js';
import type { Words } from '../../text/words.js';
import { countOf } from '../shared/counts.view.js';
import type { FieldView, IssueText } from '../field-view.js';
import { oneLine } from '../shared/one-line.view.js';
import type { TextFormat } from './text.js';
import type { TextOptions } from './text.js';
import { onlyKnown } from './pattern-issue.js';
import { patternText } from './pattern-text.view.js';

export const textView: FieldView<'text'> = {
  render(field) {
    const { maxLength, inputMode, format, secret } = field.options;
    return oneLine(field, { width: widthFor(maxLength), inputMode, isExact: format !== undefined || inputMode !== 'text', secret: secret === true });
  },
  example: ({ example, format }) => example ?? (format === undefined ? undefined : EXAMPLES[format]),
  keyHint,
  firstWrong: (id) => id,
  summary: (value, { options }, { language }) => [{ text: options?.secret === true ? '••••' : String(value), lang: language }],
  issueText: {
    required: (_params, { msg }) => msg('fill in this answer.', { id: 'issue.text.required' }),
    'text.too-short': ({ limit = 1 }, words) =>
      words.msg(str`write at least ${countOf('characters', limit, words)}.`, { id: 'issue.text.too-short' }),
    'text.too-long': ({ limit = 0 }, words) =>
      words.msg(str`shorten this answer to ${countOf('characters', limit, words)} or fewer.`, { id: 'issue.text.too-long' }),
    'text.pattern': patternText,
    'text.uri-reference': withExample('uri-reference', ({ msg }, example) =>
      msg(str`enter a web address, for example ${example}.`, { id: 'issue.text.uri-reference' })),
    'text.uuid': withExample('uuid', ({ msg }, example) =>
      msg(str`enter the whole identifier, in five groups, for example ${example}.`, { id: 'issue.text.uuid' })),
    'text.date': withExample('date', (words, example) => patternText({ example }, words)),
    'text.hostname': withExample('hostname', ({ msg }, example) =>
      msg(str`enter the name of a site or a server, for example ${example}.`, { id: 'issue.text.hostname' })),
    'text.ipv4': withExample('ipv4', ({ msg }, example) =>
      msg(str`enter four numbers with dots between them, for example ${example}.`, { id: 'issue.text.ipv4' })),
    'text.ipv6': withExample('ipv6', (words, example) => patternText({ example }, words)),
    'text.exact': (_params, { msg }) => msg('this is not written correctly. Check every character.', { id: 'issue.text.exact' }),
  },
};

/** Shown before anything is typed, and in the sentence where what was typed does not fit. */
const EXAMPLES: Readonly<Record<Exclude<TextFormat, 'exact'>, string>> & { readonly exact?: undefined } = {
  'uri-reference': 'https://www.example.lu',
  uuid: '123e4567-e89b-12d3-a456-426614174000',
  date: '2026-03-31',
  hostname: 'www.example.lu',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
};

function withExample(format: Exclude<TextFormat, 'exact'>, say: (words: Words, example: string) => string): IssueText {
  return ({ example = EXAMPLES[format] }, words) => say(words, String(example));
}

function widthFor(maxLength: number | undefined): 'short' | 'full' {
  return maxLength !== undefined && maxLength <= 12 ? 'short' : 'full';
}

/** An example alone, where there is one; else what it is made of. */
function keyHint({ example, shape, without, accepted, least, most, maxLength }: TextOptions, words: Words): string | undefined {
  const { msg } = words;
  const made = example !== undefined ? msg(str`For example: ${example}`, { id: 'question.example' }) : [shape, without, accepted].every((part) => part === undefined) ? undefined : sentence(patternText(onlyKnown({ shape, without, accepted, least, most }), words));
  const length = maxLength === undefined ? undefined : msg(str`At most ${countOf('characters', maxLength, words)}.`, { id: 'asks.key-length' });
  const parts = [length, made].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' ');
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
