// Regular expressions matched in time that grows with the text alone, by re2js. Written anew first, since a few signs mean
// other characters there. Never decides which patterns need this; see procedure/linear-patterns.ts.
import { RE2JS } from 're2js';
import type { Pattern } from './patterns.js';

/** `undefined` where it cannot be matched so: look-around, references back, more than 1,000 repetitions. */
export function linearPattern(source: string): Pattern | undefined {
  const written = writtenAnew(source);
  if (written === undefined) return undefined;
  try {
    const compiled = RE2JS.compile(written);
    return { test: (text) => compiled.test(text) };
  } catch {
    return undefined;
  }
}

const SPACES = '\\t\\n\\x0b\\f\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}';
const NO_SPACES = '\\x00-\\x08\\x0e-\\x1f!-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}';

const ESCAPE = '\\\\(?:u[dD][89abAB][\\da-fA-F]{2}\\\\u[dD][c-fC-F][\\da-fA-F]{2}|u\\{[\\da-fA-F]+\\}|u[\\da-fA-F]{4}|x[\\da-fA-F]{2}|[pP]\\{[^}]*\\}|c[a-zA-Z]|[^])';
const ATOM = new RegExp(`\\[\\^?(?:\\\\[^]|[^\\]\\\\])*\\]|${ESCAPE}|\\((?:\\?(?:<?[=!]|<[^>]*>|[^]))?|\\{\\d+(?:,\\d*)?\\}|[^]`, 'gu');
const IN_CLASS = new RegExp(`${ESCAPE}|[^]`, 'gu');
const AS_THEY_ARE = new Set('|)*+?^');

function writtenAnew(source: string): string | undefined {
  const atoms = [...source.matchAll(ATOM)].map(([atom]) => atomAnew(atom));
  return atoms.includes(undefined) ? undefined : atoms.join('');
}

function atomAnew(atom: string): string | undefined {
  if (atom === '.') return '[^\\n\\r\\x{2028}\\x{2029}]';
  if (atom === '$') return '\\z';
  if (atom.startsWith('(')) return atom === '(' || atom === '(?:' || /^\(\?<[^=!]/.test(atom) ? '(?:' : undefined;
  if (atom.length > 1 && atom.startsWith('[')) return classAnew(atom);
  if (atom.startsWith('\\')) return escapeAnew(atom, false);
  return AS_THEY_ARE.has(atom) || /^\{\d/.test(atom) ? atom : literal(atom);
}

function classAnew(atom: string): string | undefined {
  const [, not = '', inside = ''] = /^\[(\^?)([^]*)\]$/u.exec(atom) ?? [];
  if (inside === '') return not === '' ? undefined : '[\\x00-\\x{10ffff}]';
  const parts = [...inside.matchAll(IN_CLASS)].map(([part]) => (part === '-' ? part : part.startsWith('\\') ? escapeAnew(part, true) : literal(part)));
  return parts.includes(undefined) ? undefined : `[${not}${parts.join('')}]`;
}

/** Letters that both read alike. */
const ALIKE = new Set('dDwWtnrf');

function escapeAnew(atom: string, isInClass: boolean): string | undefined {
  const sign = atom[1] ?? '';
  if (sign === 's') return isInClass ? SPACES : `[${SPACES}]`;
  if (sign === 'S') return isInClass ? NO_SPACES : `[${NO_SPACES}]`;
  if (ALIKE.has(sign) && atom.length === 2) return atom;
  if (sign === 'b' || sign === 'B') return isInClass ? '\\x08' : atom;
  if (sign === 'v') return '\\x0b';
  if (sign === '0') return '\\x00';
  if (/[1-9k]/.test(sign)) return undefined;
  if (atom.length === 2) return literal(sign);
  if (sign === 'c') return hex((atom.codePointAt(2) ?? 0) % 32);
  if (sign === 'p' || sign === 'P') return atom.replace(/(?:General_Category|gc|Script|sc)=/, '');
  const units = [...atom.matchAll(/[\da-fA-F]{2,}/g)].map(([digits]) => Number.parseInt(digits, 16));
  return hex(units.length === 2 ? (String.fromCharCode(...units).codePointAt(0) ?? 0) : Number.parseInt(atom.replace(/[^\da-fA-F]/g, ''), 16));
}

function literal(character: string): string {
  return /[a-zA-Z\d]/.test(character) ? character : hex(character.codePointAt(0) ?? 0);
}

function hex(codePoint: number): string {
  return `\\x{${codePoint.toString(16)}}`;
}
