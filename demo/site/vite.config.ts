// Builds the demonstration's site into dist/site: scripts with hashed names here, everything around them in build/site-plugin.ts.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { leanTemplates } from '../../src/vite.lean-templates.js';
import { demoSite } from './build/site-plugin.js';

const here = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root: here,
  base: '/',
  publicDir: 'public',
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [leanTemplates(), demoSite()],
  build: {
    outDir: fileURLToPath(new URL('../../dist/site', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    modulePreload: false,
    rolldownOptions: { input: { form: `${here}main.ts`, page: `${here}page.ts`, style: `${here}demo.css` } },
  },
});
