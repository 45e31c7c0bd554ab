// Lets the page around a form follow its language and title: words, addresses, `lang` and the page's own address. Never reloads.
import { isDemoLanguage } from '../site-server/languages.js';
import type { DemoLanguage } from '../register/people.js';
import type { SiteWords } from './words/site-words.js';

const LOADERS: Readonly<Record<DemoLanguage, () => Promise<SiteWords>>> = {
  fr: async () => (await import('./words/fr.js')).fr,
  de: async () => (await import('./words/de.js')).de,
  lb: async () => (await import('./words/lb.js')).lb,
  en: async () => (await import('./words/en.js')).en,
};

export function followLanguage(form: HTMLElement): void {
  form.addEventListener('gov-form-language', (event) => {
    const language = detailOf(event, 'language');
    if (language !== undefined && isDemoLanguage(language)) void speak(language);
  });
  form.addEventListener('gov-form-title', (event) => {
    const title = detailOf(event, 'title');
    if (title !== undefined) document.title = title;
  });
}

async function speak(language: DemoLanguage): Promise<void> {
  if (document.documentElement.lang === language) return;
  document.documentElement.lang = language;
  const path = location.pathname.replace(/^\/[a-z]{2}\//, '');
  history.replaceState(history.state, '', `/${language}/${path}${location.search}${location.hash}`);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-path]')) link.href = `/${language}/${link.dataset['path'] ?? ''}`;
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name="language"]')) input.value = language;
  const words: ReadonlyMap<string, unknown> = new Map(Object.entries(await LOADERS[language]()));
  // Switched again while the words came: the later switch speaks.
  if (document.documentElement.lang !== language) return;
  for (const element of document.querySelectorAll<HTMLElement>('[data-words]')) {
    const text = words.get(element.dataset['words'] ?? '');
    if (typeof text === 'string') element.textContent = text;
  }
}

function detailOf(event: Event, name: string): string | undefined {
  if (!(event instanceof CustomEvent)) return undefined;
  const value: unknown = Reflect.get(Object(event.detail), name);
  return typeof value === 'string' ? value : undefined;
}
