// Builds the package's entry points as ES modules, with every npm package left outside as a bare import.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import packageJson from '../package.json' with { type: 'json' };
import { leanTemplates } from './vite.lean-templates.js';

const packages = Object.keys({ ...packageJson.dependencies, ...packageJson.peerDependencies });
const isOutside = (specifier: string): boolean =>
  specifier.startsWith('node:') || packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  publicDir: false,
  plugins: [leanTemplates()],
  build: {
    target: 'es2022',
    sourcemap: true,
    minify: false,
    // Beside it lies the demonstration's site; the script takes away what an earlier build may have left.
    emptyOutDir: false,
    lib: {
      entry: {
        index: 'src/index.ts',
        define: 'src/define.ts',
        engine: 'src/engine.ts',
        server: 'src/server/index.ts',
        adapters: 'src/adapters/index.ts',
        compile: 'src/cli/index.ts',
        cli: 'src/cli/bin.ts',
        vite: 'src/cli/vite-plugin.ts',
      },
      formats: ['es'],
    },
    rolldownOptions: { external: isOutside, output: { chunkFileNames: 'chunks/[name]-[hash].js' } },
  },
});
