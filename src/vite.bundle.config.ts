// Builds gov-form.bundle.js: one self-contained file for `<script type="module">`, which registers the element.
// Every package and every language is inside, so it asks the network for nothing but the procedure.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { leanTemplates } from './vite.lean-templates.js';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  publicDir: false,
  plugins: [leanTemplates()],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2022',
    sourcemap: true,
    minify: true,
    emptyOutDir: false,
    lib: { entry: { 'gov-form.bundle': 'src/define.ts' }, formats: ['es'] },
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
