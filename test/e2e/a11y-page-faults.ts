// Faults that a page may have, put in on purpose at the step that asks for the applicant's identity. Only for proving
// that the checks notice them.
import { formRoot } from './a11y-page-controls.js';

const FAMILY_NAME = 'applicant.familyName';

const faults = {
  'label without its control': () => formRoot().querySelector(`label[for="${FAMILY_NAME}"]`)?.removeAttribute('for'),
  'id twice': () => formRoot().querySelector('form')?.setAttribute('id', 'heading'),
  'reference to nothing': () => control().setAttribute('aria-describedby', 'nothing'),
  'second main heading': () => formRoot().querySelector('form')?.append(newElement('h1', 'Again')),
  'sentence of another language': () => formRoot().querySelector('form')?.append(newElement('p', 'Vos réponses sont enregistrées sur cet appareil.')),
  placeholder: () => control().setAttribute('placeholder', 'Name'),
  'error that nothing refers to': () => control().setAttribute('aria-describedby', `${FAMILY_NAME}:hint`),
  'other name than the label': () => control().setAttribute('aria-label', 'Surname'),
  'not required': () => control().removeAttribute('required'),
  'not invalid': () => control().setAttribute('aria-invalid', 'false'),
  'pale text': () => restyle('.hint', 'color', '#8a8a8a'),
  'pale border': () => restyle('input', 'border-color', '#e0e0e0'),
  'small button': () => restyle('.primary', 'min-block-size', '0', 'padding', '0'),
  'too wide': () => restyle('.actions', 'inline-size', '2000px'),
  'words out of their box': () => restyle('.primary', 'inline-size', '3rem', 'white-space', 'nowrap'),
  'one on the other': () => restyle('.hint', 'margin-block-start', '-1.5em'),
  'no outline': () => restyle('.primary', 'outline', 'none'),
  'out of the Tab order': () => control().setAttribute('tabindex', '-1'),
  tooltip: () => control().setAttribute('title', 'Name'),
  'tree of its own': () => formRoot().querySelector('gov-form-question')?.attachShadow({ mode: 'open' }),
  'two buttons of one name': () => formRoot().querySelector('.actions')?.append(newElement('button', 'Continue')),
  'links in another order': () => formRoot().querySelector('#summary ul')?.append(formRoot().querySelector('#summary li') ?? ''),
  'two links to one place': () => formRoot().querySelector('#summary ul')?.append(formRoot().querySelector('#summary li')?.cloneNode(true) ?? ''),
  'other words in the summary': () => formRoot().querySelector('#summary a')?.replaceChildren('Your name is wrong.'),
  'block within a line': () => formRoot().querySelector('.unseen')?.append(newElement('div', 'A block')),
  'seen by its style sheet alone': () => adopt('form { visibility: hidden }'),
  'movement for everybody': () => adopt('.primary { transition: transform 1ms }'),
  'slow colour': () => adopt('@media (prefers-reduced-motion: no-preference) { .primary { transition: color 1s } }'),
  'no pasting': () => control().addEventListener('paste', (event) => event.preventDefault()),
  'buttons side by side': () => restyle('.actions', 'gap', '0'),
  covered: () => restyle('.bar', 'position', 'fixed', 'inset', '0'),
};
export type Fault = keyof typeof faults;

export function plant(fault: Fault): void {
  faults[fault]();
}

function control(): HTMLElement {
  const found = formRoot().getElementById(FAMILY_NAME);
  if (found === null) throw new Error(`${FAMILY_NAME} is not on this screen`);
  return found;
}

function newElement(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

/** @param properties names and values in turn */
function restyle(selector: string, ...properties: readonly string[]): void {
  for (const element of formRoot().querySelectorAll<HTMLElement>(selector)) {
    for (let index = 0; index < properties.length; index += 2) {
      element.style.setProperty(properties[index] ?? '', properties[index + 1] ?? '', 'important');
    }
  }
}

function adopt(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  formRoot().adoptedStyleSheets = [...formRoot().adoptedStyleSheets, sheet];
}
