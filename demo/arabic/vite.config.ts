// Builds the Arabic page into dist/site/arabic, after the site: it is not part of what a visitor's device keeps for offline use.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { leanTemplates } from '../../src/vite.lean-templates.js';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/arabic/',
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [leanTemplates()],
  build: { outDir: fileURLToPath(new URL('../../dist/site/arabic', import.meta.url)), emptyOutDir: true, target: 'es2022', modulePreload: false },
});
