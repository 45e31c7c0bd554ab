// Builds the page of `gov-form preview` into dist/preview: its one script, and beside it what needs no building.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const page = fileURLToPath(new URL('cli/preview/page/', import.meta.url));

export default defineConfig({
  root: page,
  publicDir: `${page}public`,
  build: {
    outDir: fileURLToPath(new URL('../dist/preview', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    minify: false,
    lib: { entry: { shell: `${page}shell.ts` }, formats: ['es'] },
  },
});
