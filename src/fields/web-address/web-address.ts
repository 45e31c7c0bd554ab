// A web address, or any other that begins with a scheme. What stands in print without one (`www.example.lu`) is taken for
// `https://`; an address that is there already comes back as it was until something is changed.
import { BLANK } from '../../model/answer.js';
import type { FieldKind, KindIssue } from '../field-kind.js';
import { readable } from '../text/text.js';

export type WebAddressOptions = {
  /** An address that the schema admits. */
  readonly example?: string;
  /** The format takes no letters beyond those of ASCII. */
  readonly ascii?: true;
};
/** `given` is the value that is there already, or empty. */
export type WebAddressRaw = { readonly typed: string; readonly given: string };
export type WebAddressCode = 'web-address.email' | 'web-address.beginning' | 'web-address.spaces' | 'web-address.unreadable' | 'web-address.too-long' | 'answer.not';

/** As a web address stands in print. */
const SITE = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;
const WITH_SCHEME = /^[a-z][a-z\d+.-]*:(?!\/*$)\S+$/i;
/** A slip in `https://`, or what would be run instead of opened. */
const MISTAKEN = /^(?:(?!https?:\/\/)(?=[htps]*t)(?=[htps]*p)[htps]{3,7}:|https?;?\/|(?:java|vb)script:|data:)/i;

export const webAddress: FieldKind<'web-address', WebAddressOptions, WebAddressRaw, WebAddressCode> = {
  kind: 'web-address',
  read(raw, options) {
    const typed = bare(raw.typed);
    if (typed === '') return BLANK;
    const address = inAscii(SITE.test(typed) ? `https://${typed}` : typed, options);
    if (address === undefined || !WITH_SCHEME.test(address) || MISTAKEN.test(address)) return { state: 'unread', raw };
    return { state: 'read', value: raw.typed.trim() === raw.given ? raw.given : address, raw };
  },
  format: (value) => ({ typed: String(value), given: String(value) }),
  blankRaw: { typed: '', given: '' },
  unreadIssue: ({ typed }, options) => faultOf(bare(typed), options),
  issueByKeyword: { type: 'web-address.unreadable', format: 'web-address.unreadable', pattern: 'answer.not', minLength: 'answer.not', maxLength: 'web-address.too-long' },
  issueFor({ keyword, given }, options) {
    if (keyword === 'format') return faultOf(String(given ?? ''), options);
    return keyword === 'pattern' && options.example !== undefined ? fault('web-address.unreadable', options) : undefined;
  },
};

/** On one line, without the brackets in which addresses stand in letters. */
function bare(typed: string): string {
  return readable(typed).replaceAll('\n', ' ').trim().replace(/^<(?:URL:)?([^<>]*)>$/, '$1').trim();
}

/** Letters with accents as those have to write them who look the name up (punycode), and as they stand in a path. */
function inAscii(address: string, { ascii }: WebAddressOptions): string | undefined {
  if (ascii !== true || /^[\0-\x7f]*$/.test(address)) return address;
  try {
    return new URL(address).href;
  } catch {
    // No address at all.
    return undefined;
  }
}

function faultOf(typed: string, options: WebAddressOptions): KindIssue & { readonly code: WebAddressCode } {
  if (MISTAKEN.test(typed)) return fault('web-address.beginning', {});
  if (/\s/.test(typed)) return fault('web-address.spaces', options);
  return fault(/^[^@/:]+@[^@/:]+$/.test(typed) ? 'web-address.email' : 'web-address.unreadable', options);
}

function fault(code: WebAddressCode, { example }: WebAddressOptions): KindIssue & { readonly code: WebAddressCode } {
  return { code, params: example === undefined ? {} : { example } };
}
