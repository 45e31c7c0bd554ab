// Texts to translate as XLIFF 2.0 (OASIS, also read as 2.1): one file, one unit for each text, with notes for translators.
import { DOMImplementation, XMLSerializer } from '@xmldom/xmldom';
import type { Document, Element } from '@xmldom/xmldom';
import type { Language } from '../../model/text.js';
import { partsOfText } from './placeholders.js';
import type { TextUnit } from './text-units.js';

export const XLIFF = 'urn:oasis:names:tc:xliff:document:2.0';

/** How the two notes on an outdated translation begin; they are read again when the file comes back. */
export const SOURCE_BEFORE = 'The source has changed. It was: ';
export const TRANSLATION_BEFORE = 'The translation of it: ';

export interface ToTranslate {
  /** Of the procedure. */
  readonly id: string;
  readonly from: Language;
  readonly to: Language;
  readonly units: readonly TextUnit[];
  /** What the first language said when it was last translated, by pointer: only where it says something else now. */
  readonly before: ReadonlyMap<string, string>;
}

export function writeXliff({ id, from, to, units, before }: ToTranslate): string {
  const document = new DOMImplementation().createDocument(XLIFF, 'xliff', null);
  const root = document.documentElement;
  if (root === null) return '';
  set(root, { version: '2.0', srcLang: from, trgLang: to });
  const file = add(root, 'file', { id: idOf(id), original: `texts/${to}.json` });
  for (const unit of units) writeUnit(file, unit, before.get(unit.pointer));
  indent(root, 0);
  // Else a reader takes these for line ends.
  const xml = new XMLSerializer().serializeToString(document).replace(/[\r\u0085\u2028]/g, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

function writeUnit(file: Element, { pointer, source, target, context, mostCharacters }: TextUnit, before: string | undefined): void {
  const unit = add(file, 'unit', { id: idOf(pointer), name: pointer });
  const notes = add(unit, 'notes', {});
  const note = (category: string, text: string): void => {
    write(add(notes, 'note', { category }), text);
  };
  for (const line of context) note('context', line);
  if (mostCharacters !== undefined) note('length', `At most ${mostCharacters} characters.`);
  if (before !== undefined) note('changed', `${SOURCE_BEFORE}${before}`);
  if (before !== undefined && target !== undefined) note('changed', `${TRANSLATION_BEFORE}${target}`);
  const placeholders = new Map<string, string>();
  for (const text of [source, target ?? '']) for (const part of partsOfText(text)) if ('placeholder' in part && !placeholders.has(part.placeholder)) placeholders.set(part.placeholder, `d${placeholders.size + 1}`);
  if (placeholders.size > 0) {
    const data = add(unit, 'originalData', {});
    for (const [placeholder, dataId] of placeholders) write(add(data, 'data', { id: dataId }), placeholder);
  }
  const segment = add(unit, 'segment', { state: target === undefined || before !== undefined ? 'initial' : 'translated' });
  writeText(add(segment, 'source', { 'xml:space': 'preserve' }), source, placeholders);
  if (target !== undefined) writeText(add(segment, 'target', { 'xml:space': 'preserve' }), target, placeholders);
}

function writeText(element: Element, text: string, dataIds: ReadonlyMap<string, string>): void {
  const times = new Map<string, number>();
  for (const part of partsOfText(text)) {
    if ('text' in part) {
      write(element, part.text);
      continue;
    }
    // The same placeholder has the same id in source and target, so that a tool can hold one against the other.
    const time = (times.get(part.placeholder) ?? 0) + 1;
    times.set(part.placeholder, time);
    const dataId = dataIds.get(part.placeholder) ?? '';
    add(element, 'ph', { id: `${dataId.replace('d', 'p')}${time > 1 ? `-${time}` : ''}`, dataRef: dataId, disp: part.placeholder, canCopy: 'no', canDelete: 'no' });
  }
}

/** What XML cannot hold: control characters but for tab and line break, and what is no character. */
const UNWRITABLE = /((?![\t\n\r])\p{Cc}(?<![\u007F-\u009F])|[\uFFFE\uFFFF])/u;

/** What XML cannot hold is written by its number. */
function write(element: Element, text: string): void {
  const isNote = element.localName === 'note';
  for (const part of text.split(UNWRITABLE)) {
    const isUnwritable = part.length === 1 && UNWRITABLE.test(part);
    if (isUnwritable && !isNote) add(element, 'cp', { hex: part.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0') });
    else if (part !== '') element.appendChild(ownerOf(element).createTextNode(isUnwritable ? ' ' : part));
  }
}

function add(parent: Element, name: string, attributes: Readonly<Record<string, string>>): Element {
  const element = ownerOf(parent).createElementNS(XLIFF, name);
  set(element, attributes);
  parent.appendChild(element);
  return element;
}

function set(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('xml:')) element.setAttributeNS('http://www.w3.org/XML/1998/namespace', name, value);
    else element.setAttribute(name, value);
  }
}

function ownerOf(element: Element): Document {
  if (element.ownerDocument === null) throw new TypeError('an element without a document');
  return element.ownerDocument;
}

const HOLDS_TEXT: ReadonlySet<string> = new Set(['note', 'data', 'source', 'target']);

/** Line by line, so that a change shows as a changed line. Texts themselves are left alone. */
function indent(element: Element, level: number): void {
  const name = element.localName ?? '';
  const children = Array.from(element.childNodes).filter((node) => node.nodeType === 1) as Element[];
  if (HOLDS_TEXT.has(name) || children.length === 0) return;
  for (const child of children) {
    element.insertBefore(ownerOf(element).createTextNode(`\n${'  '.repeat(level + 1)}`), child);
    indent(child, level + 1);
  }
  element.appendChild(ownerOf(element).createTextNode(`\n${'  '.repeat(level)}`));
}

/** An NMTOKEN, the same for the same text each time: what may not stand in one is written by its number. */
/** A name as the id of a file or a unit, which takes no other characters. */
export function idOf(name: string): string {
  return name.replace(/^\//, '').replace(/[^A-Za-z0-9./-]/g, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`).replaceAll('/', ':');
}
