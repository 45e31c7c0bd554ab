// The gallery's page: `?kind=date&lang=fr&theme=dark`, or with `&example=birth-date&moment=checked` one form of it alone;
// with `&render=light` in the page's own tree.
// Everything on it is made from the examples of the kinds.
import { EXAMPLE_LANGUAGES } from '../../src/fields/kind-example.js';
import type { ExampleLanguage } from '../../src/fields/kind-example.js';
import { element } from './elements.js';
import { momentsOf } from './example-procedure.js';
import type { AnyExample } from './example-procedure.js';
import { examplesOf, galleryKinds, isShown } from './gallery-examples.js';
import type { GalleryKind } from './gallery-examples.js';
import { addressOf, GalleryForm } from './gallery-form.js';
import { errorTable, reference } from './reference.js';
import { MOMENTS } from './states.js';
import type { Moment } from './states.js';
import { galleryWords, LANGUAGE_NAMES } from './words.js';

const THEMES = ['system', 'light', 'dark'] as const;

interface Shown {
  readonly kind: GalleryKind;
  readonly lang: ExampleLanguage;
  readonly theme: (typeof THEMES)[number];
  /** The form in the page's own tree. */
  readonly render?: 'light';
  /** One form alone. */
  readonly example?: string;
  readonly moment?: Moment;
}

function shownAt(search: string): Shown {
  const asked = new URLSearchParams(search);
  const kind = asked.get('kind') ?? '';
  const lang = EXAMPLE_LANGUAGES.find((each) => each === asked.get('lang')) ?? 'fr';
  const example = asked.get('example');
  const alone = example === null ? {} : { example, moment: MOMENTS.find((each) => each === asked.get('moment')) ?? ('asked' as const) };
  return { kind: isShown(kind) ? kind : 'text', lang, theme: THEMES.find((each) => each === asked.get('theme')) ?? 'system', ...alone, ...(asked.get('render') === 'light' ? { render: 'light' } : {}) };
}

function link(text: string, shown: Shown, change: Partial<Shown>, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const there = { ...shown, ...change };
  const isHere = Object.entries(change).every(([key, value]) => Reflect.get(shown, key) === value);
  return element('a', text, { href: `?${new URLSearchParams(there).toString()}`, ...(isHere ? { 'aria-current': 'true' } : {}), ...attributes });
}

function links(name: string, list: readonly HTMLElement[]): HTMLElement {
  return element('nav', [element('ul', list.map((each) => element('li', [each])))], { 'aria-label': name });
}

/** A form alone is the page's own heading; among others its name says which of them it is. */
function form({ kind, lang, render }: Shown, each: AnyExample, moment: Moment, headingLevel: 1 | 4): HTMLElement {
  const src = `${addressOf(kind, each, moment)}${headingLevel === 1 ? '' : '?among-others'}`;
  return element('gov-form', [], { src, lang, 'heading-level': String(headingLevel), 'no-language-switch': '', id: `${each.name}-${moment}`, ...(render === undefined ? {} : { render }) });
}

function example(shown: Shown, each: AnyExample): HTMLElement {
  const { kind, lang } = shown;
  const words = galleryWords[lang];
  const moments = momentsOf(each).map((moment) => {
    const title = `${each.texts[lang].label} – ${words[moment]}`;
    const alone = link(words.alone, shown, { example: each.name, moment }, { 'aria-label': `${words.alone}: ${title}` });
    return element('div', [element('h3', words[moment]), form(shown, each, moment, 4), alone]);
  });
  return element('section', [element('h2', each.texts[lang].label), element('div', moments, { class: 'moments' }), reference(kind, each, lang)]);
}

function page(shown: Shown): readonly HTMLElement[] {
  const { kind, lang } = shown;
  const words = galleryWords[lang];
  const alone = examplesOf(kind).find(({ name }) => name === shown.example);
  if (alone !== undefined) return [element('main', [form(shown, alone, shown.moment ?? 'asked', 1)], { id: 'main' })];
  return [
    element('header', [
      element('h1', [document.createTextNode(`${words.title} – `), element('span', kind, { lang: 'en' })]),
      element('p', words.introduction),
      links(words.languages, EXAMPLE_LANGUAGES.map((each) => link(LANGUAGE_NAMES[each], shown, { lang: each }, { lang: each, hreflang: each }))),
      links(words.themes, THEMES.map((each) => link(words.theme[each], shown, { theme: each }))),
      links(words.kinds, galleryKinds.map((each) => link(each, shown, { kind: each }, { lang: 'en' }))),
    ]),
    element('main', examplesOf(kind).map((each) => example(shown, each)), { id: 'main' }),
  ];
}

/** What forms put in the place of a plain list once it is there: here it is there before they are. */
function fieldsOfLongLists(): Promise<unknown> {
  return Promise.all([import('../../src/fields/combobox/combobox-field.view.js'), import('../../src/fields/choices/long-list.view.js')]);
}

/** Resolves when every form on the page can be used. */
function formsReady(): Promise<unknown> {
  return Promise.all([...document.querySelectorAll('gov-form')].map((form) => new Promise((resolve) => form.addEventListener('gov-form-ready', resolve, { once: true }))));
}

async function showGallery(): Promise<void> {
  const shown = shownAt(location.search);
  document.documentElement.lang = shown.lang;
  document.documentElement.dataset['theme'] = shown.theme;
  document.title = `${shown.kind} – ${galleryWords[shown.lang].title}`;
  document.documentElement.removeAttribute('data-ready');
  await fieldsOfLongLists();
  const ready = (document.body.replaceChildren(...page(shown)), formsReady());
  await ready;
  // The fields have asked for the same parts when they were drawn: asked after them, it is answered after them. The exchange
  // takes turns of this task, and no more.
  await fieldsOfLongLists();
  await new Promise((resolve) => setTimeout(resolve));
  if (shown.example === undefined) document.querySelector('main')?.append(...(await errorTable(shown.kind, shown.lang)));
  document.documentElement.dataset['ready'] = 'true';
}

customElements.define('gov-form', GalleryForm);
// From one kind to the next without loading everything again, where the browser can; elsewhere its links are links.
if ('navigation' in globalThis) {
  navigation.addEventListener('navigate', (event) => {
    if (event.canIntercept && !event.hashChange && new URL(event.destination.url).pathname === location.pathname) event.intercept({ handler: showGallery });
  });
}
void showGallery();
