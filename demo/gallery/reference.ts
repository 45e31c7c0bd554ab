// What a designer writes for an example, and which errors the kind can give: the part of the gallery beside the forms.
import { viewOf } from '../../src/fields/field-views.js';
import type { ExampleLanguage } from '../../src/fields/kind-example.js';
import { isKind } from '../../src/fields/field-kinds.js';
import type { AnyFieldView } from '../../src/fields/field-view.js';
import { composedView } from '../../src/fields/parts/parts.view.js';
import { placeIssueTexts } from '../../src/fields/shared/place-issues.view.js';
import { Localizer, prepareLanguage, preparePartWords } from '../../src/text/localizer.js';
import { laterWords } from '../../src/ui/later-words.js';
import { nestedWords } from '../../src/ui/nested/nested-words.js';
import { element } from './elements.js';
import { isBlockExample, isComposedExample, partPath } from './example-procedure.js';
import type { AnyExample } from './example-procedure.js';
import type { GalleryKind } from './gallery-examples.js';
import { galleryWords } from './words.js';
import type { GalleryWords } from './words.js';

await Promise.all([laterWords, nestedWords].map(preparePartWords));

export function reference(kind: GalleryKind, example: AnyExample, language: ExampleLanguage): HTMLElement {
  const words = galleryWords[language];
  return details(kind, partsOf(example, language), words);
}

type Part = readonly [title: string, content: unknown];

function partsOf(example: AnyExample, language: ExampleLanguage): readonly Part[] {
  const words = galleryWords[language];
  if (isBlockExample(example)) {
    const { label: _title, ...texts } = example.texts[language];
    return [[words.schema, example.properties], [words.procedure, example.asks], [words.texts, texts]];
  }
  const { name, schema, ask = {}, texts, value } = example;
  const path = name.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase());
  const members = isComposedExample(example) ? Object.entries(example.memberTexts).map(([part, own]) => [partPath(path, part), own[language]] as const) : [];
  const named = Object.keys(ask).length === 0 ? path : { path, ...ask };
  return [
    [words.schema, { [path]: schema }],
    [words.procedure, named],
    [words.texts, { [path]: texts[language], ...Object.fromEntries(members) }],
    [words.value, { [path]: value }],
  ];
}

function details(kind: GalleryKind, parts: readonly Part[], words: GalleryWords): HTMLElement {
  const shown = parts.flatMap(([title, content]) => [element('h4', title), element('pre', [element('code', JSON.stringify(content, null, 2))], { tabindex: '0', lang: 'en' })]);
  return element('details', [element('summary', words.forDesigners), ...shown, element('p', [element('code', kind, { lang: 'en' })])]);
}

/** Once the views are there: each code with the sentence that stands where the designer wrote none. No table where there is no error. */
export async function errorTable(kind: GalleryKind, language: ExampleLanguage): Promise<readonly HTMLElement[]> {
  const { errors, code, sentence, ownSentence, exampleLimit } = galleryWords[language];
  await prepareLanguage(language);
  const words = new Localizer();
  words.use(language);
  const rows = Object.entries(issueTextOf(kind)).map(([each, say]) => element('tr', [element('th', [element('code', each, { lang: 'en' })], { scope: 'row' }), element('td', say?.(exampleParams(each), words) ?? '')]));
  const head = element('tr', [element('th', code, { scope: 'col' }), element('th', sentence, { scope: 'col' })]);
  if (rows.length === 0) return [];
  const own = { errors: { [Object.keys(issueTextOf(kind))[0] ?? '']: '…' } };
  return [
    element('table', [element('caption', errors), element('thead', [head]), element('tbody', rows)]),
    element('p', `${exampleLimit} ${ownSentence}`),
    element('pre', [element('code', JSON.stringify(own, null, 2))], { tabindex: '0', lang: 'en' }),
  ];
}

const EXAMPLE_LIMIT = 10;
/** The others have a limit of their own, or say a date, an hour or a year. */
const COUNTED = /^(?:number|money|percentage|text|long-text|email|web-address|choices|documents|list|group)\./;

function exampleParams(code: string): Readonly<Record<string, string | number>> {
  return { names: '…', ...(COUNTED.test(code) ? { limit: EXAMPLE_LIMIT } : {}) };
}

function issueTextOf(kind: GalleryKind): AnyFieldView['issueText'] {
  if (isKind(kind)) return viewOf(kind).issueText;
  if (kind === 'calculated') return { 'place.calculated': placeIssueTexts['place.calculated'], 'place.needed': placeIssueTexts['place.needed'] };
  if (kind === 'same-as') return { 'place.copied': placeIssueTexts['place.copied'] };
  if (kind === 'list' || kind === 'list-pages') return Object.fromEntries(Object.entries(placeIssueTexts).filter(([each]) => each.startsWith('list.')));
  return composedView(kind)?.issueText ?? {};
}
