// The page of the Arabic demonstration: a language that the library does not bring, a procedure from right to left, and a
// receiver in the page's own memory. Nothing is sent anywhere.
import { memorySubmission } from '../../src/adapters/memory-submission.js';
import { GovForm } from '../../src/gov-form.js';
import { registerLanguage } from '../../src/text/localizer.js';

registerLanguage('ar', () => import('./catalogue.js'));
for (const form of document.querySelectorAll('gov-form')) {
  // Before the element is defined: it finds both when it wakes up.
  Object.assign(form, { ports: { submission: memorySubmission() } });
  form.addEventListener('gov-form-language', ({ detail: { language } }) => {
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  });
  form.addEventListener('gov-form-title', ({ detail: { title } }) => {
    document.title = title;
  });
}
customElements.define('gov-form', GovForm);
