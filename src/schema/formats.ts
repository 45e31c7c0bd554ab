// The formats that are asserted, each as a test of a text. Others are left alone.

/** Days of each month, February as in a leap year. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDate(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day >= 1 && day <= (month === 2 && !isLeap ? 28 : (DAYS[month - 1] ?? 0));
}

/** RFC 3339 full-time: the offset must be there; a leap second only as the last of a day in UTC. */
function isTime(text: string): boolean {
  const found = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|([+-])(\d\d):(\d\d))$/.exec(text);
  if (found === null) return false;
  const [hour = 0, minute = 0, second = 0, , offsetHour = 0, offsetMinute = 0] = found.slice(1).map((part) => Number(part || 0));
  if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59) return false;
  if (second < 60) return true;
  const offset = (offsetHour * 60 + offsetMinute) * (found[4] === '-' ? -1 : 1);
  return (hour * 60 + minute - offset + 2880) % 1440 === 1439;
}

function isDateTime(text: string): boolean {
  return /^[Tt]$/.test(text.charAt(10)) && isDate(text.slice(0, 10)) && isTime(text.slice(11));
}

/** RFC 3339, appendix A: a smaller unit only right after the next larger one. */
function isDuration(text: string): boolean {
  if (/^P\d+W$/.test(text)) return true;
  const [, date = '', time] = /^P([^T]*)(?:T(.*))?$/.exec(text) ?? [];
  const isDatePart = /^(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)$/.test(date);
  const isTimePart = time !== undefined && /^(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S)$/.test(time);
  return time === undefined ? isDatePart : isTimePart && (date === '' || isDatePart);
}

function isHostname(text: string): boolean {
  return text.length <= 253 && text.split('.').every((label) => /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i.test(label));
}

function isIpv4(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
}

function isIpv6(text: string): boolean {
  const [, hex = text, dotted] = /^(.*:)(\d+\.[\d.]+)$/.exec(text) ?? [];
  if (dotted !== undefined && !isIpv4(dotted)) return false;
  const halves = (dotted === undefined ? text : `${hex}0:0`).split('::');
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  return halves.length <= 2 && (halves.length === 2 ? groups.length <= 7 : groups.length === 8) && groups.every((group) => /^[\da-f]{1,4}$/i.test(group));
}

/** RFC 5321 mailbox, with a dot in the domain as in every address a citizen can have. */
function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  if (at < 1 || local.length > 64) return false;
  const isLocal = local.split('.').every((atom) => /^[\w!#$%&'*+/=?^`{|}~-]+$/.test(atom)) || /^"(?:[ !#-[\]-~]|\\[ -~])*"$/.test(local);
  const [, literal] = /^\[(.*)\]$/.exec(domain) ?? [];
  if (literal !== undefined) return isLocal && (isIpv4(literal) || (/^IPv6:/i.test(literal) && isIpv6(literal.slice(5))));
  return isLocal && domain.includes('.') && isHostname(domain);
}

/** Characters of RFC 3986 and whole escapes; `/`, `?` and the brackets of a host are looked at before. */
const URI_TEXT = /^(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*$/i;

function isUriReference(text: string): boolean {
  const hash = text.indexOf('#');
  const [beforeFragment, fragment] = hash < 0 ? [text, ''] : [text.slice(0, hash), text.slice(hash + 1)];
  const mark = beforeFragment.indexOf('?');
  const [hierarchy, query] = mark < 0 ? [beforeFragment, ''] : [beforeFragment.slice(0, mark), beforeFragment.slice(mark + 1)];
  const scheme = schemeOf(hierarchy);
  const rest = hierarchy.slice(scheme.length);
  const authority = rest.startsWith('//') ? (rest.slice(2).split('/', 1)[0] ?? '') : undefined;
  const path = authority === undefined ? rest : rest.slice(2 + authority.length);
  // Without a scheme, a colon in the first part of the path would make one.
  if (scheme === '' && authority === undefined && (path.split('/', 1)[0] ?? '').includes(':')) return false;
  return (authority === undefined || isAuthority(authority)) && [path, query, fragment].every((part) => URI_TEXT.test(part));
}

function isAuthority(text: string): boolean {
  const [, user = '', host = ''] = /^(?:(.*)@)?(.*?)(?::\d*)?$/.exec(text) ?? [];
  const [, literal] = /^\[(.*)\]$/.exec(host) ?? [];
  const isHost = literal === undefined ? !/[:@]/.test(host) && URI_TEXT.test(host) : isIpv6(literal) || /^v[\da-f]+\.[\w.~!$&'()*+,;=:-]+$/i.test(literal);
  return isHost && !user.includes('@') && URI_TEXT.test(user);
}

function schemeOf(text: string): string {
  return /^[a-z][a-z\d+.-]*:/i.exec(text)?.[0] ?? '';
}

function isRegex(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

const isJsonPointer = (text: string): boolean => /^(?:\/(?:[^~/]|~[01])*)*$/.test(text);

export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  date: isDate,
  time: isTime,
  'date-time': isDateTime,
  duration: isDuration,
  email: isEmail,
  hostname: isHostname,
  ipv4: isIpv4,
  ipv6: isIpv6,
  uri: (text) => schemeOf(text) !== '' && isUriReference(text),
  'uri-reference': isUriReference,
  uuid: (text) => /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(text),
  'json-pointer': isJsonPointer,
  'relative-json-pointer': (text) => /^(?:0|[1-9]\d*)(?:#|(?:\/(?:[^~/]|~[01])*)*)$/.test(text),
  regex: isRegex,
};
