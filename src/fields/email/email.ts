// An e-mail address, as it is typed, or pasted from a link or a letter's head. Never corrects or guesses a domain.
import { BLANK } from '../../model/answer.js';
import { formats } from '../../schema/formats.js';
import type { FieldKind, KindIssue } from '../field-kind.js';
import { readable } from '../text/text.js';

export type EmailOptions = {
  /** An address that the schema admits. */
  readonly example?: string;
  /** Letters of other alphabets, and those with accents, are admitted (RFC 6531). */
  readonly anyLetters?: boolean;
};
export type EmailCode = 'email.no-at' | 'email.spaces' | 'email.domain' | 'email.letters' | 'email.unreadable' | 'email.too-long' | 'answer.not';

export const email: FieldKind<'email', EmailOptions, string, EmailCode> = {
  kind: 'email',
  read(raw) {
    const value = bare(readable(raw).replaceAll('\n', ' ').trim());
    return value === '' ? BLANK : { state: 'read', value, raw };
  },
  format: (value) => String(value),
  blankRaw: '',
  unreadIssue: () => ({ code: 'email.unreadable', params: {} }),
  issueByKeyword: { type: 'email.unreadable', format: 'email.unreadable', pattern: 'answer.not', minLength: 'answer.not', maxLength: 'email.too-long' },
  issueFor({ keyword, given }, options) {
    if (keyword === 'format') return faultOf(String(given ?? ''), options) ?? fault('email.unreadable', options);
    return keyword === 'pattern' && options.example !== undefined ? fault('email.unreadable', options) : undefined;
  },
  check: (value, options) => faultOf(String(value), options),
};

/** What stands around the address in a link (`mailto:`) or before it in a letter's head (`Name <a@b.lu>`) is left out. */
function bare(typed: string): string {
  const [, inside = typed] = /^[^<>]*<([^<>]*)>[,;]?$/.exec(typed) ?? [];
  const [, linked = inside] = /^mailto:([^?]*)/i.exec(inside.trim()) ?? [];
  return linked.trim();
}

/** What is wrong with an address beyond its schema; `undefined` where nothing is. */
export function faultOf(address: string, options: EmailOptions): (KindIssue & { readonly code: EmailCode }) | undefined {
  if (!address.includes('@')) return fault('email.no-at', options);
  if (formats.email?.(address) === true) return undefined;
  if (/\s/.test(address)) return fault('email.spaces', options);
  const plain = address.replace(/[^\p{ASCII}]/gu, 'a');
  if (plain !== address && formats.email?.(plain) === true) return options.anyLetters === true ? undefined : fault('email.letters', options);
  return /^[^@]+@[^@.]*$/.test(address) ? fault('email.domain', options) : fault('email.unreadable', options);
}

function fault(code: EmailCode, { example }: EmailOptions): KindIssue & { readonly code: EmailCode } {
  return { code, params: example === undefined ? {} : { example } };
}
