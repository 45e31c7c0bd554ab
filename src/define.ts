// Registers <gov-form>: the only file of the library that does something by being imported.
import { GovForm } from './gov-form.js';

// Two copies of the library on one page must not break it: the first one stays.
if (customElements.get('gov-form') === undefined) customElements.define('gov-form', GovForm);

export { GovForm } from './gov-form.js';

declare global {
  interface HTMLElementTagNameMap {
    'gov-form': GovForm;
  }
}
