// The rules of XLIFF 2.0 core (OASIS Standard, section 4) as far as they can be told from one file: which elements and
// attributes stand where, in which order, which ids refer to which.
import { DOMParser } from '@xmldom/xmldom';
import type { Element, Node } from '@xmldom/xmldom';

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';
const INLINE = ['cp', 'ph', 'pc', 'sc', 'ec', 'mrk', 'sm', 'em'];

interface ElementRule {
  /** In this order; `+` at least one, `?` at most one. */
  readonly inside: readonly string[];
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly text?: true;
}

const RULES: Readonly<Record<string, ElementRule>> = {
  xliff: { inside: ['file+'], required: ['version', 'srcLang'], optional: ['trgLang', 'xml:space'] },
  file: { inside: ['skeleton?', 'notes?', 'unit|group+'], required: ['id'], optional: ['canResegment', 'original', 'translate', 'srcDir', 'trgDir', 'xml:space'] },
  unit: { inside: ['notes?', 'originalData?', 'segment|ignorable+'], required: ['id'], optional: ['name', 'canResegment', 'translate', 'srcDir', 'trgDir', 'xml:space', 'type'] },
  notes: { inside: ['note+'], required: [], optional: [] },
  note: { inside: [], text: true, required: [], optional: ['id', 'appliesTo', 'category', 'priority'] },
  originalData: { inside: ['data+'], required: [], optional: [] },
  data: { inside: ['cp'], text: true, required: ['id'], optional: ['dir', 'xml:space'] },
  segment: { inside: ['source+', 'target?'], required: [], optional: ['id', 'canResegment', 'state', 'subState'] },
  source: { inside: INLINE, text: true, required: [], optional: ['xml:lang', 'xml:space'] },
  target: { inside: INLINE, text: true, required: [], optional: ['xml:lang', 'xml:space', 'order'] },
  ph: { inside: [], required: ['id'], optional: ['canCopy', 'canDelete', 'canReorder', 'copyOf', 'disp', 'equiv', 'dataRef', 'subFlows', 'subType', 'type'] },
  cp: { inside: [], required: ['hex'], optional: [] },
};

/** Every rule that the file breaks, as a sentence; none if it is XLIFF 2.0. */
export function brokenXliffRules(text: string): readonly string[] {
  const broken: string[] = [];
  const root = rootOf(text, broken);
  if (root?.localName !== 'xliff') return [...broken, 'the root is not xliff'];
  broken.push(...inElement(root));
  if (root.getAttribute('version') !== '2.0') broken.push('the version is not 2.0');
  for (const [attribute, of] of [['srcLang', root], ['trgLang', root]] as const) if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(of.getAttribute(attribute) ?? '')) broken.push(`${attribute} is no language`);
  if (root.getElementsByTagName('target').length > 0 && root.getAttribute('trgLang') === null) broken.push('targets without trgLang');
  broken.push(...uniqueIds(childrenOf(root)), ...spaces(root));
  for (const file of childrenOf(root)) broken.push(...uniqueIds(childrenOf(file).filter(({ localName }) => localName === 'unit')));
  for (const unit of Array.from(root.getElementsByTagName('unit'))) broken.push(...inUnit(unit));
  return broken;
}

/** What the parser gives up at is one thing more that is broken. */
function rootOf(text: string, broken: string[]): Element | null {
  try {
    return new DOMParser({ onError: (_level, message) => { broken.push(message); } }).parseFromString(text, 'application/xml').documentElement;
  } catch (error) {
    broken.push(String(error));
    return null;
  }
}

function inElement(element: Element): readonly string[] {
  const name = element.localName ?? '';
  const rule = RULES[name];
  if (rule === undefined || element.namespaceURI !== NAMESPACE) return [`<${name}> is not of XLIFF core`];
  const attributes = Array.from(element.attributes).map((each) => each.name).filter((each) => each !== 'xmlns');
  const children = childrenOf(element);
  return [
    ...rule.required.filter((each) => !attributes.includes(each)).map((each) => `<${name}> without ${each}`),
    ...attributes.filter((each) => ![...rule.required, ...rule.optional].includes(each)).map((each) => `<${name}> has ${each}`),
    ...(rule.text === true ? children.filter(({ localName }) => !rule.inside.includes(localName ?? '')).map(({ localName }) => `<${localName}> in <${name}>`) : outOfOrder(name, children, rule.inside)),
    ...(rule.text === true || !/\S/.test(Array.from(element.childNodes).filter((node) => node.nodeType === 3).map((node) => node.nodeValue).join('')) ? [] : [`text in <${name}>`]),
    ...(element.getAttribute('id') === null || /^[\p{L}\d._:-]+$/u.test(element.getAttribute('id') ?? '') ? [] : [`id of <${name}> is no NMTOKEN`]),
    ...(name === 'segment' && !['initial', 'translated', 'reviewed', 'final'].includes(element.getAttribute('state') ?? 'initial') ? ['state'] : []),
    ...(name === 'cp' && !/^([0-9A-F]{2})+$/.test(element.getAttribute('hex') ?? '') ? ['hex'] : []),
    ...children.flatMap(inElement),
  ];
}

function outOfOrder(name: string, children: readonly Element[], inside: readonly string[]): readonly string[] {
  const letters = children.map(({ localName }) => `${localName},`).join('');
  const pattern = inside.map((each) => `(?:(?:${each.replace(/[+?]$/, '').split('|').join('|')}),)${each.endsWith('?') ? '?' : '+'}`).join('');
  return new RegExp(`^${pattern}$`).test(letters) ? [] : [`the parts of <${name}> are ${letters}`];
}

/** As XML itself has it; and nothing of a text may be lost between the lines. */
function spaces(root: Element): readonly string[] {
  const values = Array.from(root.getElementsByTagName('*')).flatMap((each) => each.getAttribute('xml:space') ?? []);
  const texts = ['source', 'target'].flatMap((name) => Array.from(root.getElementsByTagName(name))).filter((each) => each.getAttribute('xml:space') !== 'preserve');
  return [...values.filter((each) => each !== 'preserve' && each !== 'default').map((each) => `xml:space="${each}"`), ...texts.map(({ localName }) => `<${localName}> without xml:space="preserve"`)];
}

/** What is said to be translated has a translation. */
function inSegment(segment: Element): readonly string[] {
  const hasTarget = childrenOf(segment).some(({ localName }) => localName === 'target');
  return [
    ...((segment.getAttribute('state') ?? 'initial') !== 'initial' && !hasTarget ? ['a state without a target'] : []),
    ...(segment.getAttribute('subState') !== null && segment.getAttribute('state') === null ? ['subState without state'] : []),
  ];
}

function inUnit(unit: Element): readonly string[] {
  const id = unit.getAttribute('id') ?? '';
  const data = Array.from(unit.getElementsByTagName('data')).map((each) => each.getAttribute('id') ?? '');
  const inline = (name: string): readonly Element[] => Array.from(unit.getElementsByTagName(name)).flatMap((each) => Array.from(each.getElementsByTagName('ph')));
  const sourceIds = inline('source').map((each) => each.getAttribute('id'));
  return [
    ...Array.from(unit.getElementsByTagName('segment')).flatMap(inSegment),
    ...uniqueIds(Array.from(unit.getElementsByTagName('note')).filter((each) => each.getAttribute('id') !== null)),
    ...uniqueIds(Array.from(unit.getElementsByTagName('data'))),
    ...uniqueIds(inline('source')),
    ...uniqueIds(inline('target')),
    ...[...inline('source'), ...inline('target')].filter((each) => each.getAttribute('dataRef') !== null && !data.includes(each.getAttribute('dataRef') ?? '')).map(() => `unit ${id}: dataRef leads nowhere`),
    ...inline('target').filter((each) => !sourceIds.includes(each.getAttribute('id'))).map((each) => `unit ${id}: <ph id="${each.getAttribute('id')}"> is not in the source`),
  ];
}

function uniqueIds(elements: readonly Element[]): readonly string[] {
  const ids = elements.map((each) => each.getAttribute('id'));
  return ids.filter((each, index) => ids.indexOf(each) !== index).map((each) => `the id ${each} stands twice`);
}

function childrenOf(element: Element): readonly Element[] {
  return Array.from(element.childNodes).filter((node: Node): node is Element => node.nodeType === 1);
}
