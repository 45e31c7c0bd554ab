// Builds the demonstration's site into dist/site: scripts with hashed names here, everything around them in build/site-plugin.ts.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { leanTemplates } from '../../src/vite.lean-templates.js';
import { barePreload } from './build/bare-preload.js';
import { demoSite } from './build/site-plugin.js';

const here = fileURLToPath(new URL('.', import.meta.url));

const ELEMENT = fileURLToPath(new URL('../../src/define.ts', import.meta.url));
const LATER_KINDS = fileURLToPath(new URL('../../src/fields/parts/later-kinds.view.ts', import.meta.url));

type ModuleInfoOf = (id: string) => { readonly importers: readonly string[] } | null;

/** Whether one module cannot be loaded without the other. */
function isNeededBy(entry: string, id: string, infoOf: ModuleInfoOf, seen = new Set<string>()): boolean {
  if (id === entry) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return (infoOf(id)?.importers ?? []).some((importer) => isNeededBy(entry, importer, infoOf, seen));
}

/** Small modules that would be files of their own, each with its headers: where they are fetched with something else anyway. */
const WITH: readonly (readonly [module: RegExp, chunk: 'first' | 'later-kinds' | 'sealing' | 'http' | 'open-places'])[] = [
  [/\/@lit\/localize\//, 'first'],
  [/\/ui\/row-titles\.ts$/, 'later-kinds'],
  [/\/answers\/(?:open-places|rows)\.ts$|\/row-commands\.ts$/, 'open-places'],
  [/\/submission-envelope\.ts$|rolldown\/runtime/, 'sealing'],
  // Apart from the page that asks the register of addresses: whoever sends a form must not load, and so run, that page's script.
  [/\/adapters\/(?:fetch-options|response-body)\.ts$/, 'http'],
];

/** What every form needs at once is one file, and what it needs of the kinds after that another, however many parts share of them. */
function chunkOf(id: string, infoOf: ModuleInfoOf): string | null {
  const [, laterLanguage] = /\/locales\/later\/(\w+)\.ts$/.exec(id) ?? [];
  if (laterLanguage !== undefined) return `later-words-${laterLanguage}`;
  const fixed = WITH.find(([module]) => module.test(id));
  if (fixed !== undefined) return fixed[1];
  if (isNeededBy(`${here}page.ts`, id, infoOf)) return null;
  if (isNeededBy(ELEMENT, id, infoOf)) return 'first';
  return isNeededBy(LATER_KINDS, id, infoOf) ? 'later-kinds' : null;
}

export default defineConfig({
  root: here,
  base: '/',
  publicDir: 'public',
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [barePreload(), leanTemplates(), demoSite()],
  build: {
    outDir: fileURLToPath(new URL('../../dist/site', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    modulePreload: false,
    rolldownOptions: {
      input: { form: `${here}main.ts`, host: `${here}host.ts`, page: `${here}page.ts`, style: `${here}demo.css` },
      output: { codeSplitting: { groups: [{ name: (id, modules) => chunkOf(id, (each) => modules.getModuleInfo(each)) }] } },
    },
  },
});
