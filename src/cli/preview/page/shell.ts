// The page around the form in the preview: switches for language, width and theme, and what the server says of the files.
// The form itself stands in a frame, so that it has the width of a phone and the security policy of a host.
import { byId, element } from './elements.js';
import { showProblems, showSent } from './show-state.js';
import type { PreviewState } from './preview-state.js';

const frame = byId('frame', HTMLIFrameElement);
let shown: PreviewState | undefined;

/** The form's own document, once it is there. */
const formDocument = async (): Promise<Document> => {
  if (frame.contentDocument?.readyState !== 'complete' || frame.contentDocument.URL === 'about:blank') await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  if (frame.contentDocument === null) throw new TypeError('The frame has no document.');
  return frame.contentDocument;
};

/** Other ids begin anew, and the earlier answers stay where they were until the device forgets them. */
function draftId(id: string): string {
  return `preview-${id}-${sessionStorage.getItem('begun') ?? '0'}`;
}

async function showForm({ id, revision, languages }: PreviewState): Promise<void> {
  if (revision === 0) return;
  const inside = await formDocument();
  const language = sessionStorage.getItem('language') ?? languages[0] ?? '';
  const form = inside.querySelector('gov-form') ?? inside.createElement('gov-form');
  const attributes = { src: `/procedure/${revision}/procedure.json`, lang: languages.includes(language) ? language : (languages[0] ?? ''), receiver: '/receiver/submissions', sources: '/sources/', device: 'own', 'draft-id': draftId(id) };
  for (const [name, value] of Object.entries(attributes)) if (form.getAttribute(name) !== value) form.setAttribute(name, value);
  if (!form.isConnected) {
    form.addEventListener('gov-form-language', (event) => chooseLanguage(event instanceof CustomEvent || 'detail' in event ? String(Reflect.get(Object(event.detail), 'language')) : ''));
    inside.querySelector('main')?.append(form);
  }
  showLanguages(languages, attributes.lang);
}

function showLanguages(languages: readonly string[], chosen: string): void {
  const group = byId('languages', HTMLElement);
  const labels = languages.map((language) => {
    const input = document.createElement('input');
    Object.assign(input, { type: 'radio', name: 'language', value: language, checked: language === chosen });
    input.addEventListener('change', () => chooseLanguage(language));
    return element('label', [input, document.createTextNode(` ${language}`)]);
  });
  group.replaceChildren(...group.querySelectorAll('legend'), ...labels);
}

function chooseLanguage(language: string): void {
  sessionStorage.setItem('language', language);
  frame.contentDocument?.querySelector('gov-form')?.setAttribute('lang', language);
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name=language]')) input.checked = input.value === language;
}

function remember(name: 'width' | 'theme', apply: (value: string) => void): void {
  const kept = sessionStorage.getItem(name);
  for (const input of document.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)) {
    if (input.value === kept) input.checked = true;
    if (input.checked) apply(input.value);
    input.addEventListener('change', () => {
      sessionStorage.setItem(name, input.value);
      apply(input.value);
    });
  }
}

async function refresh(): Promise<void> {
  const response = await fetch('/state.json');
  const state: PreviewState = await response.json();
  const isNew = shown !== undefined && shown.revision !== state.revision;
  document.title = `${state.runs ? '' : 'Cannot run: '}${state.title} – preview`;
  showProblems(state);
  showSent(state);
  await showForm(state);
  if (isNew || shown?.runs !== state.runs) byId('news', HTMLElement).textContent = shown === undefined ? '' : state.runs ? 'The files were read again.' : 'The files cannot run.';
  shown = state;
}

remember('width', (width) => {
  frame.dataset.width = width;
});
remember('theme', (theme) => {
  void formDocument().then(({ documentElement }) => {
    documentElement.dataset.theme = theme;
  });
});
byId('again', HTMLButtonElement).addEventListener('click', () => {
  sessionStorage.setItem('begun', String(Number(sessionStorage.getItem('begun') ?? '0') + 1));
  if (shown !== undefined) void showForm(shown);
});

// News come one after the other; a connection that was lost is taken up again by the browser.
let refreshing = Promise.resolve();
new EventSource('/events').addEventListener('message', () => {
  refreshing = refreshing.then(refresh).catch(() => {
    byId('news', HTMLElement).textContent = 'The preview has ended. Start it again in the terminal.';
  });
});
