// What keeps a pattern from being read: where, and what to write, as somebody who is no programmer would say it. Of the
// syntax of ECMA-262 with the flag "u". Matches nothing.

export interface PatternSlip {
  /** In UTF-16 code units. */
  readonly start: number;
  readonly length: number;
  /** After the pattern: `"[" is never closed`. */
  readonly reason: string;
  /** An instruction. */
  readonly remedy: string;
}

interface Reading {
  readonly source: string;
  at: number;
  /** Where the groups that are open begin. */
  readonly open: number[];
  /** What stands before can be repeated. */
  canRepeat: boolean;
}

/** The first slip; `undefined` where none of those known explains it. */
export function patternSlip(source: string): PatternSlip | undefined {
  const reading: Reading = { source, at: 0, open: [], canRepeat: false };
  while (reading.at < source.length) {
    const found = (STEPS[source.charAt(reading.at)] ?? ordinary)(reading);
    if (found !== undefined) return found;
  }
  const group = reading.open.at(-1);
  return group === undefined ? undefined : slip(group, 1, '"(" is never closed', 'Write the ")" that belongs to it, or "\\(" for the sign itself.');
}

type Step = (reading: Reading) => PatternSlip | undefined;

function slip(start: number, length: number, reason: string, remedy: string): PatternSlip {
  return { start, length, reason, remedy };
}

function go(reading: Reading, by: number, canRepeat: boolean): undefined {
  reading.at += by;
  reading.canRepeat = canRepeat;
}

const ordinary: Step = (reading) => go(reading, 1, true);
const boundary: Step = (reading) => go(reading, 1, false);

const STEPS: Readonly<Record<string, Step>> = {
  '\\': escape,
  '[': characterClass,
  '(': group,
  ')': (reading) => (reading.open.pop() === undefined ? slip(reading.at, 1, '")" closes nothing', 'Take it out, write the "(" before it, or "\\)" for the sign itself.') : go(reading, 1, true)),
  ']': ({ at }) => slip(at, 1, '"]" closes nothing', 'Take it out, write the "[" before it, or "\\]" for the sign itself.'),
  '}': ({ at }) => slip(at, 1, '"}" closes nothing', 'Take it out, write the "{" before it, or "\\}" for the sign itself.'),
  '{': count,
  '*': repetition,
  '+': repetition,
  '?': repetition,
  '|': boundary,
  '^': boundary,
  $: boundary,
};

function repetition(reading: Reading): PatternSlip | undefined {
  const { source, at, canRepeat } = reading;
  const sign = source.charAt(at);
  if (!canRepeat) return slip(at, 1, `"${sign}" has nothing before it to repeat`, `Write before it what is repeated, for example [0-9]${sign}, or "\\${sign}" for the sign itself.`);
  return go(reading, source.charAt(at + 1) === '?' ? 2 : 1, false);
}

function count(reading: Reading): PatternSlip | undefined {
  const { source, at, canRepeat } = reading;
  const [written, least, most] = /^\{(\d+)(?:,(\d*))?\}/.exec(source.slice(at)) ?? [];
  if (written === undefined) {
    const isOpen = /^\{\d*(?:,\d*)?(?!\d*[,}])/.test(source.slice(at)) && !/^\{[^{}]*\}/.test(source.slice(at));
    return isOpen ? slip(at, 1, '"{" is never closed', 'Write "}" after the count, for example {3}, or "\\{" for the sign itself.') : slip(at, 1, '"{" is not followed by a count', 'Write a count, for example {3} or {1,3}, or "\\{" for the sign itself.');
  }
  if (!canRepeat) return slip(at, written.length, `${written} has nothing before it to repeat`, `Write before it what is repeated, for example [0-9]${written}.`);
  if (most !== undefined && most !== '' && Number(most) < Number(least)) return slip(at, written.length, `${written} counts from the larger to the smaller`, `Write {${most},${least}}.`);
  return go(reading, written.length + (source.charAt(at + written.length) === '?' ? 1 : 0), false);
}

function group(reading: Reading): PatternSlip | undefined {
  const { source, at } = reading;
  const rest = source.slice(at);
  const [head] = /^\((?:\?(?::|=|!|<=|<!|<[\p{L}_$][\p{L}\p{N}_$]*>))?/u.exec(rest) ?? ['('];
  if (head === '(' && rest.startsWith('(?')) {
    const [flags] = /^\(\?[a-zA-Z-]+[:)]/.exec(rest) ?? [];
    if (flags !== undefined) return slip(at, flags.length, `${flags.endsWith(')') ? flags : `${flags}…)`} is not known here: a pattern cannot set flags`, 'Take it out; for large and small letters, write both: [A-Za-z].');
    return slip(at, 2, '"(?" begins no group that there is', 'Write "(?:" for a group, or "\\(" for the sign itself.');
  }
  reading.open.push(at);
  return go(reading, head.length, false);
}

/** Known without a value of their own, or with one that is read below. */
const KNOWN_ESCAPE = /^\\(?:[dDwWsSbBfnrtv]|[1-9]\d*|0(?!\d)|c[A-Za-z]|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|u\{[\dA-Fa-f]+\}|[pP]\{[^}]*\}|k<[^>]*>|[\^$\\.*+?()[\]{}|/])/;
const OF_OTHERS: Readonly<Record<string, string>> = { Z: '$', z: '$', A: '^', h: '\\s', R: '\\n' };

function escape(reading: Reading): PatternSlip | undefined {
  const { source, at } = reading;
  const [known] = KNOWN_ESCAPE.exec(source.slice(at)) ?? [];
  return known === undefined ? strangeEscape(source, at) : go(reading, known.length, known !== '\\b' && known !== '\\B');
}

function strangeEscape(source: string, at: number): PatternSlip {
  const sign = [...source.slice(at + 1)][0];
  if (sign === undefined) return slip(at, 1, 'it ends in a single "\\"', 'Take it out, or write "\\\\" for the sign itself.');
  const written = `\\${sign}`;
  const meant = OF_OTHERS[sign];
  if (meant !== undefined) return slip(at, written.length, `${written} is not known here`, `Write ${meant}.`);
  const isLetter = /[\p{L}\p{N}]/u.test(sign);
  return slip(at, written.length, isLetter ? `${written} is not known here` : `${written} has a "\\" that it does not need`, `Write ${sign}${isLetter ? ', or what is meant' : ''}.`);
}

function characterClass(reading: Reading): PatternSlip | undefined {
  const { source, at } = reading;
  let next = at + (source.charAt(at + 1) === '^' ? 2 : 1);
  while (next < source.length && source.charAt(next) !== ']') {
    const [low, high] = [oneOf(source, next), source.charAt(next + oneOf(source, next).length) === '-' ? oneOf(source, next + oneOf(source, next).length + 1) : ''];
    if (low.length > 1 && low.startsWith('\\') && !KNOWN_ESCAPE.test(low) && low !== '\\-') return strangeEscape(source, next);
    const isRange = high !== '' && high !== ']';
    const written = `${low}-${high}`;
    if (isRange && isPlain(low) && isPlain(high) && (low.codePointAt(0) ?? 0) > (high.codePointAt(0) ?? 0)) return slip(next, written.length, `${written} goes from the later to the earlier`, `Write ${high}-${low}.`);
    next += isRange ? written.length : low.length;
  }
  if (next >= source.length) return slip(at, 1, '"[" is never closed', 'Write "]" where the characters end, or "\\[" for the sign itself.');
  return go(reading, next + 1 - at, true);
}

/** A character, or an escape with its value. */
function oneOf(source: string, at: number): string {
  const rest = source.slice(at);
  if (!rest.startsWith('\\')) return [...rest][0] ?? '';
  return KNOWN_ESCAPE.exec(rest)?.[0] ?? [...rest].slice(0, 2).join('');
}

function isPlain(part: string): boolean {
  return !part.startsWith('\\');
}
