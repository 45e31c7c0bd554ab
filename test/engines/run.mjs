// `npm run test:engines [-- firefox webkit]`: the browser tests, the whole procedure and the gallery in Chromium, Firefox
// ESR and WebKitGTK, one after the other. Closes with `N passed, N failed`; an engine that is not installed is a failure.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isFirefoxInstalled } from './firefox.mjs';
import { isWebKitInstalled } from './webkit-driver.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const engines = {
  chromium: { isInstalled: () => true, remedy: '' },
  firefox: { isInstalled: isFirefoxInstalled, remedy: 'Debian: apt-get install firefox-esr; elsewhere set FIREFOX_PATH.' },
  webkit: { isInstalled: isWebKitInstalled, remedy: 'Debian: apt-get install webkit2gtk-driver xvfb.' },
};

/** One run of a tool with the engine; what it counted stands in a file of test-results. */
function counted(engine, file, args) {
  const path = join(root, 'test-results', file);
  rmSync(path, { force: true });
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ENGINE: engine } });
  try {
    const counts = JSON.parse(readFileSync(path, 'utf8'));
    return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch (error) {
    console.error(`${engine}: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
}

function runEngine(engine) {
  const { isInstalled, remedy } = engines[engine];
  if (!isInstalled()) {
    console.error(`${engine} is not installed. ${remedy}`);
    return [{ passed: 0, failed: 1 }];
  }
  const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=./test/count-reporter.mjs', '--test-reporter-destination=test-results/engines.json'];
  return [
    counted(engine, 'browser.json', ['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/engines/wtr.config.mjs']),
    counted(engine, 'engines.json', ['--import', 'tsx', '--test', '--test-concurrency=1', ...reporters, 'test/engines/walk.engine.test.ts', 'test/engines/gallery.engine.test.ts']),
  ];
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(engines, name));
if (unknown.length > 0) {
  console.error(`Unknown engine: ${unknown.join(', ')}. There are: ${Object.keys(engines).join(', ')}.`);
  process.exit(2);
}
mkdirSync(join(root, 'test-results'), { recursive: true });
const built = spawnSync('npm', ['run', 'build', '--silent'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
if (built.status !== 0) process.exit(1);
const total = { passed: 0, failed: 0 };
for (const engine of asked.length > 0 ? asked : Object.keys(engines)) {
  for (const { passed, failed } of runEngine(engine)) {
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`\n${engine}: ${total.passed} passed, ${total.failed} failed so far`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
