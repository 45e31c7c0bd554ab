// Holds the browser's accessibility tree against what stands on the page: each control has the name that is shown
// beside it, its notes as description, and says when it is required or wrong. The words come from the procedure's texts.
import type { CDPSession, Page } from 'playwright-core';
import { readTexts, wordsOf } from '../forms/procedure-folder.js';
import { FORMS } from '../procedure-files.js';
import type { Control } from './a11y-page-controls.js';
import { drawn } from './driven-page.js';
import type { FormLanguage } from './a11y-support.js';

/** What a screen reader is given for one element. */
export interface Exposed {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly value: string;
  readonly properties: ReadonlyMap<string, unknown>;
}

export const ROLES: Readonly<Record<string, string>> = { text: 'textbox', email: 'textbox', tel: 'textbox', url: 'textbox', select: 'combobox', combobox: 'combobox', textarea: 'textbox', file: 'button', radio: 'radio', checkbox: 'checkbox', radiogroup: 'radiogroup', group: 'group' };

/** The controls and groups of a page, and what the browser exposes of them. */
export interface ExposedTree {
  readonly controls: readonly Control[];
  readonly exposed: ReadonlyMap<string, Exposed>;
}

export async function exposedTree(page: Page): Promise<ExposedTree> {
  const tree = await treeNow(page);
  if (tree.controls.every(({ id }) => tree.exposed.has(id))) return tree;
  // Of a page that is just there the browser may not have worked out all of it.
  await drawn(page);
  return treeNow(page);
}

async function treeNow(page: Page): Promise<ExposedTree> {
  return { controls: await page.evaluate(() => window.probe.controls()), exposed: await exposedById(page) };
}

/** Each control and group as it is exposed, one line each, in the page's order. */
export function treeLines({ controls, exposed }: ExposedTree): readonly string[] {
  return controls.map(({ id }) => {
    const { role = '', name = '', description = '', value = '', properties = new Map<string, unknown>() } = exposed.get(id) ?? {};
    const said = ['required', 'invalid', 'readonly', 'checked'].flatMap((state) => (isSaid(properties.get(state)) ? [`${state}=${String(properties.get(state))}`] : []));
    return [`${id}: ${role} “${name}”`, ...(value === '' ? [] : [`value “${value}”`]), ...said, ...(description === '' ? [] : [`description “${description}”`])].join(', ');
  });
}

function isSaid(state: unknown): boolean {
  return state !== undefined && state !== false && state !== 'false';
}

/** Each problem is one sentence. */
export async function treeProblems(page: Page, language: FormLanguage, { controls, exposed }: ExposedTree): Promise<readonly string[]> {
  const words = await wordsOn(page, language);
  return controls.flatMap((control) => {
    const found = exposed.get(control.id);
    return found === undefined ? [`${control.id} is not in the tree`] : [...controlProblems(control, found), ...wordProblems(control, words)];
  });
}

function controlProblems(control: Control, { role, name, description, properties }: Exposed): readonly string[] {
  const { id, sort } = control;
  const isText = ROLES[sort] === 'textbox' || sort === 'combobox';
  const missing = isDatePart(control) ? [] : control.notes.filter((note) => !description.includes(note));
  const saysRequired = properties.get('required') === true;
  const saysInvalid = properties.get('invalid') === 'true';
  return [
    ...(role === ROLES[sort] ? [] : [`${id} is a ${role}, not a ${ROLES[sort]}`]),
    ...(name === control.name ? [] : [`${id} is called “${name}”, not “${control.name}”`]),
    ...missing.map((note) => `${id} is not described by “${note}” but by “${description}”`),
    // A plain group can neither be required nor invalid: its parts are.
    ...((isText || sort === 'radiogroup') && saysRequired !== (control.isRequired && !isUnit(control)) ? [`${id} says required=${saysRequired}`] : []),
    ...((isText || sort === 'radiogroup') && !isDatePart(control) && saysInvalid !== control.isInvalid ? [`${id} says invalid=${saysInvalid}`] : []),
    // A browser calls native controls invalid by itself: of a button in a group nothing is said but by its group.
    ...(saysInvalid && (!control.isInvalid || sort === 'radio') ? [`${id} is called invalid`] : []),
  ];
}

/** Of a duration any one unit is enough, so none is required by itself, and what a list is searched with is no answer; the step says that one is. */
function isUnit({ id }: Control): boolean {
  return /:(?:find|years|months|weeks|days|hours|minutes|seconds)$/.test(id);
}

/** A part of a date may be right where another is wrong, and its group carries the notes. */
function isDatePart({ id, question, sort }: Control): boolean {
  return sort === 'text' && id !== question;
}

type Words = ReadonlyMap<string, string>;
const wordsByFile = new Map<string, Words>();

/** Of the procedure that the page shows; none where it shows another one. */
async function wordsOn(page: Page, language: FormLanguage): Promise<Words> {
  const procedure = /\/forms\/([\w-]+)\//.exec(await page.locator('gov-form').first().evaluate((form) => form.getAttribute('src') ?? ''))?.[1];
  if (procedure === undefined) return new Map();
  const key = `${procedure} ${language}`;
  const words = wordsByFile.get(key) ?? wordsOf(readTexts(language, new URL(`${procedure}/`, FORMS)));
  wordsByFile.set(key, words);
  return words;
}

/** The name must be the procedure's own label, nothing more than “(optional)” behind it, and the hint its own hint. */
function wordProblems({ id, question, name, notes, sort }: Control, words: Words): readonly string[] {
  const isOption = sort === 'radio' || sort === 'checkbox';
  const key = isOption ? `questions/${question}/options/${id.slice(question.length + 1)}` : `questions/${question}`;
  const label = spaced(words.get(`${key}/label`) ?? words.get(key));
  const hint = spaced(words.get(`${key}/hint`));
  // The interface's own: whose device it is, and day, month, year, and the button for files.
  if (label === undefined || sort === 'file' || (sort === 'text' && id !== question)) return [];
  const rest = name.startsWith(label) ? name.slice(label.length).trim() : name;
  return [
    ...(rest === '' || (rest.startsWith('(') && rest.endsWith(')')) ? [] : [`${id} is called “${name}”, its text is “${label}”`]),
    ...(hint === undefined || notes.includes(hint) ? [] : [`${id} does not show its hint “${hint}”`]),
  ];
}

/** As the probe reads the page: with single, plain spaces. */
function spaced(text: string | undefined): string | undefined {
  return text?.replaceAll(/\s+/g, ' ').trim();
}

async function exposedById(page: Page): Promise<ReadonlyMap<string, Exposed>> {
  const devtools = await page.context().newCDPSession(page);
  const ids = await idsByNode(devtools);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  await devtools.detach();
  const exposed = new Map<string, Exposed>();
  for (const { ignored, backendDOMNodeId = -1, role, name, description, value, properties = [] } of nodes) {
    const id = ids.get(backendDOMNodeId);
    if (ignored || id === undefined) continue;
    exposed.set(id, {
      role: String(role?.value ?? ''),
      name: spaced(String(name?.value ?? '')) ?? '',
      description: spaced(String(description?.value ?? '')) ?? '',
      value: String(value?.value ?? ''),
      properties: new Map(properties.map((property) => [property.name, property.value.value])),
    });
  }
  return exposed;
}

interface DomNode {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** The ids inside the form; the page around it has its own. */
async function idsByNode(devtools: CDPSession): Promise<ReadonlyMap<number, string>> {
  const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
  const ids = new Map<number, string>();
  const collect = (node: DomNode, isInside: boolean): void => {
    const at = node.attributes?.indexOf('id') ?? -1;
    const id = node.attributes?.[at + 1];
    if (isInside && at >= 0 && at % 2 === 0 && id !== undefined) ids.set(node.backendNodeId, id);
    for (const child of node.children ?? []) collect(child, isInside || node.nodeName === 'GOV-FORM');
    for (const shadow of node.shadowRoots ?? []) collect(shadow, true);
  };
  collect(root, false);
  return ids;
}
