// Builds the examples for React and Vue into dist/site/embed, after the site: they are not part of what a visitor's device
// keeps for offline use. The package's own entry points are its sources here; elsewhere they come from npm.
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { leanTemplates } from '../../src/vite.lean-templates.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('.'),
  base: '/embed/',
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: { alias: { 'gov-form/define': at('../../src/define.ts'), 'gov-form/react': at('../../src/react.ts'), 'gov-form': at('../../src/index.ts') } },
  plugins: [leanTemplates(), vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'gov-form' } } })],
  build: {
    outDir: at('../../dist/site/embed'),
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: { input: { react: at('react/index.html'), vue: at('vue/index.html') } },
  },
});
