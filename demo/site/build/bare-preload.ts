// What the bundler would put around every later import preloads style sheets and modules. There are none to preload: styles are
// in the scripts, and the page names what it needs first. So it only imports.
import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

export function barePreload(): Plugin {
  return {
    name: 'gov-form-bare-preload',
    enforce: 'pre',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
