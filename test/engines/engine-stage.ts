// The whole demonstration and one engine, for one file of tests. ENGINE names it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDemo } from '../../demo/demonstration.js';
import type { Demonstration } from '../../demo/demonstration.js';
import { bundled } from '../e2e/a11y-support.js';
import { untilPage } from '../e2e/driven-page.js';
import { ENGINES, startEngine } from './engine-page.js';
import type { EngineName, EnginePage } from './engine-page.js';

export interface EngineStage {
  readonly name: EngineName;
  readonly demo: Demonstration;
  open(): Promise<EnginePage>;
  /** The certificate in French at its first screen, with the probe. */
  visit(page: EnginePage): Promise<void>;
  /** One example of the gallery, with the probe. `moment`: asked or checked. */
  visitExample(page: EnginePage, shown: { readonly kind: string; readonly example: string; readonly moment: string; readonly lang: string }): Promise<void>;
  end(): Promise<void>;
}

export async function openEngineStage(): Promise<EngineStage> {
  const name = ENGINES.find((each) => each === process.env['ENGINE']) ?? 'chromium';
  const dataFolder = mkdtempSync(join(tmpdir(), 'gov-form-engine-'));
  const probe = await bundled('a11y-page.ts');
  const demo = await startDemo({ ports: { site: 0, register: 0, receiver: 0 }, dataFolder });
  const engine = await startEngine(name);
  return {
    name,
    demo,
    open: () => engine.open(),
    async visit(page) {
      await page.goto(`${demo.siteUrl}/fr/`);
      await untilPage(page, 'a first screen', () => Boolean(document.querySelector('gov-form')?.shadowRoot?.querySelector('h1')));
      await page.run(probe);
    },
    async visitExample(page, shown) {
      await page.goto(`${demo.siteUrl}/gallery/?${new URLSearchParams(shown).toString()}`);
      await untilPage(page, 'a form of the gallery', () => document.documentElement.dataset['ready'] === 'true');
      await page.run(probe);
    },
    async end() {
      await engine.stop();
      await demo.stop();
      rmSync(dataFolder, { recursive: true, maxRetries: 5 });
    },
  };
}
