// The build step around the scripts: pages, procedures, the single-file bundle, then the service worker that knows them all.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Plugin } from 'vite';
import { DEMO_LANGUAGES } from '../../register/people.js';
import { pages } from './pages.js';
import type { PageAssets } from './pages.js';
import { precacheManifest } from './precache-manifest.js';
import { writeProcedures } from './write-procedures.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const SITE_SOURCE = fileURLToPath(new URL('..', import.meta.url));

interface ManifestEntry {
  readonly file: string;
  readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, ManifestEntry>>;

export function demoSite(): Plugin {
  let folder = '';
  return {
    name: 'gov-form-demo-site',
    configResolved: (config) => {
      folder = config.build.outDir;
    },
    async writeBundle() {
      const assets = takeAssets(folder);
      for (const [file, text] of pages(assets)) write(join(folder, file), text);
      cpSync(join(SITE_SOURCE, 'embed'), join(folder, 'embed'), { recursive: true });
      await writeProcedures(join(ROOT, 'forms'), folder);
      await buildBundle(folder);
      await buildServiceWorker(folder);
    },
  };
}

/** Reads the manifest that the build wrote, and removes it from what is served. */
function takeAssets(folder: string): PageAssets {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8'));
  rmSync(join(folder, '.vite'), { recursive: true });
  const address = (entry: string): string => {
    const found = manifest[entry];
    if (found === undefined) throw new Error(`the build made no ${entry}`);
    return `/${found.file}`;
  };
  const scripts = (entry: string): readonly string[] => [...withImports(manifest, entry)].map(address);
  const [formScripts, hostScripts] = [scripts('main.ts'), scripts('host.ts')];
  const languageScripts = Object.fromEntries(
    DEMO_LANGUAGES.map((language) => {
      const entry = `../../src/text/locales/${language}.ts`;
      // The element's own language has no file: its words are in the code.
      const imported = entry in manifest ? scripts(entry).filter((script) => !formScripts.includes(script)) : [];
      return [language, imported];
    }),
  );
  return { style: address('demo.css'), formScripts, hostScripts, pageScripts: scripts('page.ts'), languageScripts };
}

function withImports(manifest: Manifest, entry: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const imported of manifest[entry]?.imports ?? []) withImports(manifest, imported, seen);
  return seen;
}

async function buildBundle(folder: string): Promise<void> {
  const configFile = join(ROOT, 'src', 'vite.bundle.config.ts');
  await build({ configFile, logLevel: 'warn', build: { outDir: folder, emptyOutDir: false, sourcemap: false } });
}

async function buildServiceWorker(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: SITE_SOURCE,
    publicDir: false,
    logLevel: 'warn',
    define: {
      'process.env.NODE_ENV': '"production"',
      PRECACHE_MANIFEST: JSON.stringify(precacheManifest(folder)),
      LANGUAGES: JSON.stringify(DEMO_LANGUAGES),
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: { sw: join(SITE_SOURCE, 'sw.ts') }, formats: ['iife'], name: 'worker' },
      rolldownOptions: { output: { entryFileNames: '[name].js' } },
    },
  });
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
