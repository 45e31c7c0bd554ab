// The demonstration's pages as text, from one template and the words of each language. Pure; writes nothing.
import { DEMO_LANGUAGES } from '../../register/people.js';
import type { DemoLanguage } from '../../register/people.js';
import { DEMO_FORMS, RESIDENCE, signInPath } from '../forms.js';
import type { DemoForm } from '../forms.js';
import type { SiteWords } from '../words/site-words.js';
import { wordsIn } from '../words/words.js';

/** Addresses of what the build made, with their hashes. */
export interface PageAssets {
  readonly style: string;
  /** The script of pages with a form, then what it imports. */
  readonly formScripts: readonly string[];
  /** The same where the page gives the form all that a host can. */
  readonly hostScripts: readonly string[];
  /** The script of pages without one, then what it imports. */
  readonly pageScripts: readonly string[];
  /** What a form in this language will import beside that. */
  readonly languageScripts: Readonly<Partial<Record<DemoLanguage, readonly string[]>>>;
}

interface Page {
  readonly language: DemoLanguage;
  /** After the language, for example `sign-in/`. */
  readonly path: string;
  readonly title: string;
  readonly main: string;
  readonly form?: DemoForm;
  readonly isWide?: boolean;
  /** Links to the same page in the other languages. */
  readonly choosesLanguage: boolean;
}

const procedureOf = ({ procedure }: DemoForm): string => `/forms/${procedure}/procedure.json`;
const addressesOf = (form: DemoForm): string => `src="${procedureOf(form)}" receiver="/api/receiver/submissions" sources="/api/sources/"`;
/** Asked for together with the scripts instead of after them, in the very way in which the form will ask. */
const preloadOf = (form: DemoForm): string => `<link rel="preload" as="fetch" crossorigin href="${procedureOf(form)}">`;
export const PEOPLE_PLACE = '<!-- people -->';

/** Every page, by its file in the site's folder. */
export function pages(assets: PageAssets): ReadonlyMap<string, string> {
  const all = DEMO_LANGUAGES.flatMap((language) => [...DEMO_FORMS.map((form) => formPage(language, form)), signInPage(language), behindPage(language)]);
  const files = all.map((page) => [`${page.language}/${page.path}index.html`, document(page, assets)] as const);
  return new Map([...files, ['side-by-side/index.html', document(sideBySidePage(), assets)]]);
}

function formPage(language: DemoLanguage, form: DemoForm): Page {
  const { loading, otherWays, needsScript, [form.words]: title } = wordsIn(language);
  const main = `<gov-form id="form" browser-back ${addressesOf(form)} lang="${language}"><p data-words="loading">${escaped(loading)}</p><p data-words="otherWays">${escaped(otherWays)}</p></gov-form>
    <noscript><p class="notice">${escaped(needsScript)}</p></noscript>`;
  return { language, path: form.path, title, main, form, choosesLanguage: false };
}

function sideBySidePage(): Page {
  const form = (language: DemoLanguage, side: string): string =>
    `<gov-form id="${side}" draft-id="${side}" ${addressesOf(RESIDENCE)} lang="${language}" heading-level="2"></gov-form>`;
  const { sideBySideLink: title } = wordsIn('fr');
  const main = `<h1 data-words="sideBySideLink">${escaped(title)}</h1>\n    <div class="side-by-side">${form('fr', 'left')}${form('de', 'right')}</div>`;
  return { language: 'fr', path: 'side-by-side/', title, main, form: RESIDENCE, isWide: true, choosesLanguage: false };
}

function signInPage(language: DemoLanguage): Page {
  const { signInTitle: title, signInIntroduction, backToForm } = wordsIn(language);
  const main = `<div class="reading"><h1>${escaped(title)}</h1>
    ${paragraphs(signInIntroduction)}
    ${PEOPLE_PLACE}
    <p><a href="/${language}/">${escaped(backToForm)}</a></p></div>`;
  return { language, path: 'sign-in/', title, main, choosesLanguage: true };
}

function behindPage(language: DemoLanguage): Page {
  const { behindTitle: title, behindParagraphs, behindKeys, sourceLink, embedLink, backToForm } = wordsIn(language);
  const main = `<div class="reading"><h1>${escaped(title)}</h1>
    ${paragraphs(behindParagraphs)}
    <ul>
      <li><a href="/api/receiver/.well-known/jwks.json">${escaped(behindKeys)}</a></li>
      <li><a href="/as-written/residence-certificate/procedure.json">${escaped(sourceLink)}</a></li>
      <li><a href="/embed/">${escaped(embedLink)}</a></li>
    </ul>
    <p><a href="/${language}/">${escaped(backToForm)}</a></p></div>`;
  return { language, path: 'behind/', title, main, choosesLanguage: true };
}

function document(page: Page, { formScripts, hostScripts, pageScripts, languageScripts, style }: PageAssets): string {
  const { language, title, main } = page;
  const { form } = page;
  const [script = '', ...imported] = form === undefined ? pageScripts : form.host === 'full' ? hostScripts : formScripts;
  const preloads = form === undefined ? imported : [...imported, ...(languageScripts[language] ?? [])];
  const links = [...preloads.map((address) => `<link rel="modulepreload" href="${address}">`), ...(form === undefined ? [] : [preloadOf(form)])];
  const words = wordsIn(language);
  return `<!doctype html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${escaped(title)} – ${escaped(words.siteName)}</title>
  <link rel="icon" href="/icon.svg" type="image/svg+xml">
  <link rel="stylesheet" href="${style}">
  ${links.join('\n  ')}
  <script type="module" src="${script}"></script>
</head>
<body${page.isWide ? ' class="wide"' : ''}>
  ${header(page, words)}
  <main id="main" tabindex="-1">
    ${main}
  </main>
  ${footer(language, words)}
</body>
</html>
`;
}

function header({ language, path, choosesLanguage, form = RESIDENCE }: Page, words: SiteWords): string {
  const links = DEMO_LANGUAGES.map((other) => {
    const current = other === language ? ' aria-current="true"' : '';
    return `<li><a href="/${other}/${path}" lang="${other}" hreflang="${other}"${current}>${wordsIn(other).languageName}</a></li>`;
  });
  const navigation = `<nav aria-label="${escaped(words.languageNavigation)}"><ul class="languages">${links.join('')}</ul></nav>`;
  return `<header class="site-header">
    <a class="skip-link" href="#main" data-words="skipLink">${escaped(words.skipLink)}</a>
    <div class="band">
      <a class="site-name" href="/${language}/" data-path="" data-words="siteName">${escaped(words.siteName)}</a>
      ${choosesLanguage ? navigation : ''}
      <div id="signed-out" class="session" hidden><a href="/${language}/${signInPath(form)}" data-path="${signInPath(form)}" data-words="signIn">${escaped(words.signIn)}</a></div>
      <form id="signed-in" class="session" method="post" action="/sign-out" hidden>
        <span data-words="signedInAs">${escaped(words.signedInAs)}</span> <strong id="person"></strong>
        <input type="hidden" name="language" value="${language}">${form.path === '' ? '' : `
        <input type="hidden" name="form" value="${form.procedure}">`}
        <button data-words="signOut">${escaped(words.signOut)}</button>
      </form>
    </div>
  </header>`;
}

function footer(language: DemoLanguage, words: SiteWords): string {
  const forms = DEMO_FORMS.map(({ path, words: name }) => `<li><a href="/${language}/${path}" data-path="${path}" data-words="${name}">${escaped(words[name])}</a></li>`);
  return `<footer class="site-footer">
    <div class="band">
      <p data-words="footerNotice">${escaped(words.footerNotice)}</p>
      <ul>
        ${forms.join('\n        ')}
        <li><a href="/${language}/behind/" data-path="behind/" data-words="behindLink">${escaped(words.behindLink)}</a></li>
        <li><a href="/side-by-side/" data-words="sideBySideLink">${escaped(words.sideBySideLink)}</a></li>
      </ul>
    </div>
  </footer>`;
}

function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${escaped(text)}</p>`).join('\n    ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
