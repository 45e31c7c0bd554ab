// How the tests that need a real browser run: every *.browser.test.ts, in Chromium, driven by Playwright.
// Beside the stock commands it offers five of our own, called with `executeServerCommand(name, payload)`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromiumArgs, findChromium } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { executablePath, env, source } = await findChromium();
console.log(`Chromium: ${executablePath} (${source})`);

/** The stock accessibility snapshot relies on something that Playwright removed; `aria-snapshot` and `cdp` replace it. */
const commandsByName = {
  /** `{selector}`: the accessibility tree below it, as Playwright's YAML. */
  'aria-snapshot': (page, { selector }) => page.locator(selector).ariaSnapshot(),
  /** `{role, name}` or `{text}`: marks with `data-found` what a person would find under that, and says how many there are. */
  async find(page, { role, name, text }) {
    await page.locator('[data-found]').evaluateAll((before) => before.forEach((element) => element.removeAttribute('data-found')));
    const found = text === undefined ? page.getByRole(role, { name, exact: true }) : page.getByText(text);
    return await found.evaluateAll((elements) => elements.map((element) => element.setAttribute('data-found', '')).length);
  },
  /** `{selector, path}`: a PNG, path relative to the project. */
  async screenshot(page, { selector, path }) {
    await page.locator(selector).screenshot({ path });
    return true;
  },
  /**
   * `{forMs}`: cuts the network, and answers when it is back. A page that is cut off could not ask for that itself,
   * so a test starts the command, looks at what happens, and awaits the command last.
   */
  async offline(page, { forMs }) {
    await page.context().setOffline(true);
    await page.waitForTimeout(forMs);
    await page.context().setOffline(false);
    return true;
  },
  /** `{method, params}`: any DevTools protocol call, for example `Accessibility.getFullAXTree`. */
  async cdp(page, { method, params }) {
    const session = await page.context().newCDPSession(page);
    const answer = await session.send(method, params);
    await session.detach();
    return answer ?? true;
  },
};
const commands = {
  name: 'gov-form-commands',
  async executeCommand({ command, payload, session }) {
    const own = Object.hasOwn(commandsByName, command) ? commandsByName[command] : undefined;
    return own?.(session.browser.getPage(session.id), payload);
  },
};

function add(counts, suite) {
  for (const test of suite?.tests ?? []) {
    if (test.passed && !test.skipped) counts.passed += 1;
    else counts.failed += 1;
  }
  for (const inner of suite?.suites ?? []) add(counts, inner);
}

/** A file that did not load, or holds no test, is a failure. */
function addSession(counts, session) {
  const before = counts.passed + counts.failed;
  add(counts, session.testResults);
  if (session.errors.length > 0 || counts.passed + counts.failed === before) counts.failed += 1;
}

const countReporter = {
  stop({ sessions }) {
    const counts = { passed: 0, failed: 0 };
    for (const session of sessions) addSession(counts, session);
    mkdirSync(new URL('../test-results', import.meta.url), { recursive: true });
    writeFileSync(new URL('../test-results/browser.json', import.meta.url), `${JSON.stringify(counts)}\n`);
  },
};

export default {
  rootDir: root,
  files: ['test/**/*.browser.test.ts'],
  nodeResolve: { exportConditions: ['production', 'browser'], browser: true },
  plugins: [
    esbuildPlugin({ ts: true, json: true, tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)), target: 'es2022' }),
    commands,
  ],
  concurrentBrowsers: 1,
  concurrency: 1,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { ui: 'bdd', timeout: 30_000 } },
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath, env, args: chromiumArgs },
      // The launcher makes every page 800 by 600; a test that needs another size calls setViewport.
      createBrowserContext: ({ browser }) => browser.newContext({ locale: 'fr-LU', timezoneId: 'Europe/Luxembourg' }),
    }),
  ],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter],
};
