// Reads an XLIFF 2 file as it comes back from a translator. Judges nothing but whether it is one.
import { DOMParser } from '@xmldom/xmldom';
import type { Element, Node } from '@xmldom/xmldom';
import { GovFormError } from '../../model/error.js';
import type { Language } from '../../model/text.js';
import { SOURCE_BEFORE, TRANSLATION_BEFORE, XLIFF } from './write-xliff.js';

export interface TranslatedUnit {
  /** RFC 6901, into texts/<language>.json. */
  readonly pointer: string;
  readonly source: string;
  /** Left out where it is not translated. */
  readonly target?: string;
  /** Only where the source had changed when this was exported. */
  readonly outdated?: Outdated;
}

export interface Outdated {
  /** What the first language said before, as the note has it. */
  readonly source: string;
  /** The translation of that, as the note has it. */
  readonly target: string;
  /** The state says that someone has dealt with it since. */
  readonly isLookedAt: boolean;
}

export interface Translated {
  readonly from: Language;
  readonly to: Language;
  /** The ids of its files, each of a procedure (`idOf`). */
  readonly of: readonly string[];
  readonly units: readonly TranslatedUnit[];
}

/** @throws {GovFormError} GF523 it is not XML, or no XLIFF 2 */
export function readXliff(text: string): Translated {
  const root = rootOf(text);
  const version = root.getAttribute('version') ?? '';
  if (root.localName !== 'xliff' || root.namespaceURI !== XLIFF || !version.startsWith('2.')) throw notXliff('its root is not <xliff version="2.0">');
  const units = elementsIn(root, 'unit').map(readUnit);
  return { from: root.getAttribute('srcLang') ?? '', to: root.getAttribute('trgLang') ?? '', of: [...new Set(elementsIn(root, 'file').map((file) => file.getAttribute('id') ?? ''))], units };
}

function rootOf(text: string): Element {
  let root: Element | null;
  try {
    root = new DOMParser({ onError: (level, message) => { if (level !== 'warning') throw new TypeError(message); } }).parseFromString(text.replace(/^\uFEFF/, ''), 'application/xml').documentElement;
  } catch (error) {
    const line = /\[line:(\d+)/.exec(String(error))?.[1];
    throw notXliff(`it is not well-formed XML${line === undefined || line === '0' ? '' : ` (line ${line})`}`);
  }
  if (root === null) throw notXliff('it is empty');
  return root;
}

function notXliff(why: string): GovFormError {
  return new GovFormError('GF523', `The file is not XLIFF 2: ${why}`, 'Bring the file that gov-form texts export wrote, translated.');
}

/** A tool may cut a text into several segments, with what lies between them. */
function readUnit(unit: Element): TranslatedUnit {
  const data = new Map(elementsIn(unit, 'data').map((each) => [each.getAttribute('id') ?? '', each.textContent ?? '']));
  const parts = [...elementsIn(unit, 'segment', 'ignorable')];
  const sources = parts.map((part) => textIn(elementsIn(part, 'source')[0], data));
  const targets = parts.map((part, index) => {
    const target = elementsIn(part, 'target')[0];
    return target === undefined && part.localName === 'ignorable' ? sources[index] : textIn(target, data);
  });
  const target = parts.length > 0 && targets.every((each) => each !== undefined) ? targets.join('') : '';
  return { pointer: unit.getAttribute('name') ?? '', source: sources.join(''), ...(target === '' ? {} : { target }), ...outdatedIn(unit) };
}

function outdatedIn(unit: Element): { readonly outdated?: Outdated } {
  const notes = elementsIn(unit, 'note').map((note) => note.textContent ?? '');
  const [source, target] = [SOURCE_BEFORE, TRANSLATION_BEFORE].map((start) => notes.find((note) => note.startsWith(start))?.slice(start.length));
  if (source === undefined || target === undefined) return {};
  // A segment without a state is an initial one.
  const isLookedAt = elementsIn(unit, 'segment').every((segment) => !['', 'initial'].includes(segment.getAttribute('state') ?? ''));
  return { outdated: { source, target, isLookedAt } };
}

function textIn(element: Node | undefined, data: ReadonlyMap<string, string>): string | undefined {
  if (element === undefined) return undefined;
  return Array.from(element.childNodes).map((node) => {
    if (!isElement(node)) return node.nodeType === 3 || node.nodeType === 4 ? (node.nodeValue ?? '') : '';
    if (node.localName === 'ph') return data.get(node.getAttribute('dataRef') ?? '') ?? node.getAttribute('disp') ?? '';
    if (node.localName === 'cp') return String.fromCharCode(Number.parseInt(node.getAttribute('hex') ?? '20', 16));
    // Marks and pairs of codes that a tool put around words.
    return textIn(node, data) ?? '';
  }).join('');
}

function elementsIn(element: Element, ...names: readonly string[]): readonly Element[] {
  return Array.from(element.childNodes).filter(isElement).flatMap((child) => (names.includes(child.localName ?? '') && child.namespaceURI === XLIFF ? [child] : elementsIn(child, ...names)));
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
