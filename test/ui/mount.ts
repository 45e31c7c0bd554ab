// Puts an element with a fake session on the test page, and finds things in it.
import { GovFormView } from '../../src/ui/gov-form-view.js';
import type { OpenSession } from '../../src/ui/session-request.js';
import type { LiveSession } from '../../src/session/live-session.js';

const TAG = 'gov-form-under-test';
let opening: () => Promise<LiveSession> = () => Promise.reject(new Error('nothing to open'));

class GovFormUnderTest extends GovFormView {
  protected override readonly openSession: OpenSession = () => opening();
}
customElements.define(TAG, GovFormUnderTest);

export interface Mounted {
  readonly form: GovFormView;
  readonly root: ShadowRoot;
  /** The element with this id; fails when there is none. */
  readonly at: (id: string) => HTMLElement;
  readonly control: (id: string) => HTMLInputElement | HTMLTextAreaElement;
  /** Resolves when everything that has been told is on the page. */
  readonly settled: () => Promise<void>;
}

export async function mount(open: LiveSession | (() => Promise<LiveSession>), attributes: Readonly<Record<string, string>> = {}): Promise<Mounted> {
  opening = typeof open === 'function' ? open : () => Promise.resolve(open);
  const form = document.createElement(TAG);
  if (!(form instanceof GovFormUnderTest)) throw new Error(`<${TAG}> is not upgraded`);
  for (const [name, value] of Object.entries({ src: '/procedure.json', ...attributes })) form.setAttribute(name, value);
  testMain().replaceChildren(form);
  const settled = async (): Promise<void> => {
    // Words are fetched, screens are drawn, focus follows: each in its own turn.
    for (let turn = 0; turn < 3; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve));
      await form.updateComplete;
    }
  };
  await until(() => form.shadowRoot?.getElementById('heading') !== null && form.shadowRoot !== null);
  await settled();
  const root = form.shadowRoot;
  if (root === null) throw new Error('no shadow root');
  const at = (id: string): HTMLElement => {
    const found = root.getElementById(id);
    if (found === null) throw new Error(`nothing with the id ${id}`);
    return found;
  };
  const control = (id: string): HTMLInputElement | HTMLTextAreaElement => {
    const found = at(id);
    if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) return found;
    throw new Error(`${id} is no text control`);
  };
  return { form, root, at, control, settled };
}

export async function until(claim: () => boolean): Promise<void> {
  while (!claim()) await new Promise((resolve) => setTimeout(resolve, 10));
}

function testMain(): HTMLElement {
  document.documentElement.lang = 'en';
  document.title = 'Test page';
  const main = document.querySelector('main') ?? document.createElement('main');
  if (!main.isConnected) document.body.append(main);
  return main;
}
