// `npm test`: runs every part of the test suite one after the other and closes with `N passed, N failed`.
// Needs nothing but Node and npm to begin with: it installs the dependencies itself when they are missing.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = join(root, 'test-results');

/** Runs a command with its output shown. Resolves with the exit code; a command that cannot start counts as 1. */
function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32' && command === 'npm',
    });
    child.on('error', (error) => {
      console.error(`${command} did not start: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

const runBin = (path, ...args) => run(process.execPath, [join('node_modules', path), ...args]);

/** One command is one test. */
async function asOneTest(code) {
  return (await code) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Test files below a folder, in a stable order, as paths relative to the root. */
function testFiles(folder, accepts) {
  const absolute = join(root, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => path.endsWith('.test.ts') && accepts(path))
    .sort();
}

/**
 * What a part counted, read from the file its reporter wrote. A non-zero exit code without a failed test (a file that
 * did not load, a browser that did not start), or no result at all, is one failure.
 */
function counted(part, code) {
  const file = join(results, `${part}.json`);
  const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
  if (code !== 0 && counts.failed === 0) return { ...counts, failed: 1 };
  return counts;
}

/** By itself Node leaves one processor idle. */
async function nodeTests(part, files, concurrency = availableParallelism()) {
  if (files.length === 0) return { passed: 0, failed: 0 };
  // Not before the packages are there.
  const { translated } = await import('./translate.mjs');
  const inJavaScript = await translated(files, join('test-results', part));
  const code = await run(process.execPath, ['--enable-source-maps', 'test/run-files.mjs', String(concurrency), join('test-results', `${part}.json`), ...inJavaScript]);
  return counted(part, code);
}

/** Each takes a minute or more: begun last, one would run alone beside an idle processor. */
const LONGEST = ['gallery', 'schema-constructs', 'schema-corpora', 'a11y-procedures', 'a11y-screens', 'hostile-css', 'gallery-light', 'keeping', 'gallery-checkers', 'journey', 'offline', 'gallery-keyboard', 'focus-pixels'].map((name) => join('test', 'e2e', `${name}.e2e.test.ts`));

/** @param {readonly string[]} files */
function longestFirst(files) {
  return [...LONGEST.filter((file) => files.includes(file)), ...files.filter((file) => !LONGEST.includes(file))];
}

async function browserTests() {
  const code = await runBin('@web/test-runner/dist/bin.js', '--config', 'test/wtr.config.mjs');
  return counted('browser', code);
}

async function build() {
  return asOneTest(run('npm', ['run', 'build', '--silent']));
}

async function types() {
  const whole = await runBin('typescript/bin/tsc', '-p', 'tsconfig.json');
  const engine = await runBin('typescript/bin/tsc', '-p', 'tsconfig.engine.json');
  return asOneTest(whole || engine);
}

const isBrowser = (path) => path.endsWith('.browser.test.ts');
const isEndToEnd = (path) => path.endsWith('.e2e.test.ts');
const isHouse = (path) => path.startsWith(join('test', 'house'));
/** Other engines than Chromium have a command of their own: `npm run test:engines`. */
const isEngine = (path) => path.endsWith('.engine.test.ts');
const isUnit = (path) => !isEngine(path) && !isBrowser(path) && !isEndToEnd(path) && !isHouse(path);

/** In order; `house` and `e2e` look at what `build` made. */
const parts = {
  types,
  lint: () => asOneTest(runBin('oxlint/bin/oxlint', '--type-aware', '--deny-warnings')),
  floors: () => asOneTest(run(process.execPath, ['--import', 'tsx', 'test/house/check-floors.ts'])),
  unit: () => nodeTests('unit', testFiles('test', isUnit)),
  build,
  house: () => nodeTests('house', testFiles('test/house', (path) => !isBrowser(path) && !isEndToEnd(path)), 1),
  browser: browserTests,
  // While one file waits for its page, another one works: one more at once than there are processors.
  e2e: () => nodeTests('e2e', longestFirst(testFiles('test/e2e', isEndToEnd)), availableParallelism() + 1),
};
const needsBuild = new Set(['house', 'e2e']);

/** The parts asked for on the command line, with what they need; all of them when none is named. */
function chosenParts(names) {
  const unknown = names.filter((name) => !(name in parts));
  if (unknown.length > 0) {
    console.error(`Unknown part: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`);
    process.exit(2);
  }
  if (names.length === 0) return Object.keys(parts);
  const wanted = new Set(names);
  if (names.some((name) => needsBuild.has(name))) wanted.add('build');
  return Object.keys(parts).filter((name) => wanted.has(name));
}

async function runPart(name) {
  console.log(`\n── ${name} ──`);
  const startedMs = Date.now();
  const counts = await parts[name]();
  const empty = counts.passed + counts.failed === 0;
  if (empty) console.error(`${name}: no test ran, which counts as a failure.`);
  const failed = empty ? 1 : counts.failed;
  const seconds = Math.round((Date.now() - startedMs) / 1000);
  return { name, passed: counts.passed, failed, seconds };
}

async function main() {
  const chosen = chosenParts(process.argv.slice(2));
  if (!existsSync(join(root, 'node_modules', '.package-lock.json')) && (await run('npm', ['ci'])) !== 0) {
    console.log('\n0 passed, 1 failed');
    return 1;
  }
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results);
  const outcomes = [];
  for (const name of chosen) outcomes.push(await runPart(name));
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  console.log('');
  for (const { name, passed, failed, seconds } of outcomes) {
    console.log(`${name.padEnd(8)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed  ${seconds} s`);
  }
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
}

process.exitCode = await main();
