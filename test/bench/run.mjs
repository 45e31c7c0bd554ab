// `npm run bench`: what a keystroke costs in a long form, and how long opening one keeps the page from answering. Prints
// figures and writes nothing; it holds no limit, because times depend on the machine.
//   npm run bench -- [keystrokes] [saving] [loading] [--schemas <folder>] [--largest 5] [--rounds 5] [--profile]
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addressOf, formAttributes, openPage, startBrowser } from './browse.mjs';
import { CHARACTERS, failContinue, openForms, typeByTurns } from './keystrokes.mjs';
import { measureLoading, SLOWDOWN } from './loading.mjs';
import { rowsOf } from './profile.mjs';
import { measureSaving } from './saving.mjs';
import { startSite } from './site.mjs';
import { median, printTable } from './table.mjs';

const [SHORT, LONG] = [20, 2000];
const LOADED_LENGTHS = [20, 200, 2000];
const GIVEN = { src: 'a procedure with all questions on one step', schema: 'a JSON Schema alone' };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    schemas: { type: 'string' },
    largest: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '5' },
    profile: { type: 'boolean', default: false },
  },
});
const isWanted = (part) => positionals.length === 0 || positionals.includes(part);

const schemas = values.schemas === undefined ? new Map() : largestSchemas(values.schemas, Number(values.largest));
const site = await startSite({ minify: !values.profile, schemas });
const browser = await startBrowser();
try {
  const page = await openPage(browser, site.url);
  const attributes = await formAttributes(page);
  if (schemas.size > 0 && !attributes.includes('schema')) console.log('This version of the element reads no `schema`: the folder is left out.');
  await page.context().close();
  const { url } = site;
  console.log(`Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}`);
  console.log('Times of one run on one machine: other work on it shows in them, another machine has others. Ratios carry further.');
  console.log('Of a keystroke, script is sampled by the clock, all tasks are processor time: compare along the rows, not down.');
  if (isWanted('keystrokes')) for (const attribute of attributes) await benchKeystrokes({ url, attribute });
  if (isWanted('saving')) await benchSaving(url);
  if (isWanted('loading')) for (const attribute of attributes) await benchLoading({ url, attribute });
} finally {
  await browser.close();
  await site.stop();
}

async function benchKeystrokes(setting) {
  const forms = await openForms(browser, { ...setting, lengths: [SHORT, LONG] });
  const rows = await roundsOf(forms, 'no error shown');
  for (const form of forms) await failContinue(form);
  rows.push(...(await roundsOf(forms, 'one error shown')));
  for (const { page } of forms) await page.context().close();
  printTable(
    `One typed character, ${GIVEN[setting.attribute]}, ms on the page's main thread (${CHARACTERS} characters a round, median of ${values.rounds} rounds; lowest and highest round)`,
    ['state', 'measure', `${SHORT} questions`, `${LONG} questions`, 'ratio'],
    rows,
  );
}

async function roundsOf(forms, state) {
  const rounds = [];
  for (let round = 0; round < Number(values.rounds); round += 1) rounds.push(await typeByTurns(forms));
  if (values.profile) printProfile(forms, rounds, state);
  return [['script', 'scriptMs'], ['all tasks', 'taskMs']].map(([name, measure]) => {
    const [short, long] = [0, 1].map((form) => rounds.map((round) => round[form][measure]));
    return [state, name, range(short), range(long), range(rounds.map((round) => round[1][measure] / round[0][measure]))];
  });
}

function range(numbers) {
  return `${median(numbers).toFixed(2)} (${Math.min(...numbers).toFixed(2)}–${Math.max(...numbers).toFixed(2)})`;
}

function printProfile(forms, rounds, state) {
  for (const [index, { length }] of forms.entries()) {
    const rows = rowsOf(rounds.flatMap((round) => round[index].profiles), CHARACTERS * rounds.length);
    printTable(`Where a character's time goes, ${length} questions, ${state} (sampled, ms per character)`, ['own', 'with callees', 'function'], rows);
  }
}

async function benchSaving(url) {
  const measured = await measureSaving(browser, { url, lengths: [SHORT, LONG] });
  const row = (name, measure) => [name, ...measured.map((each) => `${each[measure].toFixed(1)} ms`), (measured[1][measure] / measured[0][measure]).toFixed(2)];
  printTable(
    'A draft on the device, until it is confirmed as saved (medians)',
    ['what', `${SHORT} answers`, `${LONG} answers`, 'ratio'],
    [row('one answer that changed', 'changeMs'), row('everything, once a session', 'wholeMs'), row('read again', 'loadMs')],
  );
}

async function benchLoading(setting) {
  const generated = LOADED_LENGTHS.map((length) => [`generated, ${length} questions`, addressOf(length, setting.attribute)]);
  const given = setting.attribute === 'schema' ? [...schemas].map(([address, text]) => [`${address.slice('/schemas/'.length)}, ${(text.length / 1000).toFixed(0)} kB`, address]) : [];
  const rows = [];
  for (const [name, address] of [...generated, ...given]) {
    const { code, opening, step } = await measureLoading(browser, { ...setting, address });
    rows.push(code === '' ? [name, ...cellsOf(opening), ...cellsOf(step)] : [name, `does not open: ${code}`, '', '', '', '', '']);
  }
  printTable(
    `Opening a form, ${GIVEN[setting.attribute]}, ${SLOWDOWN} times slowed down: the longest task of the main thread, tasks over 50 ms, all tasks together`,
    ['form', 'first screen: longest', 'over 50 ms', 'together', 'first step: longest', 'over 50 ms', 'together'],
    rows,
  );
}

function cellsOf({ longestMs, longTasks, totalMs }) {
  return [`${longestMs.toFixed(0)} ms`, String(longTasks), `${totalMs.toFixed(0)} ms`];
}

/** By size of the file, below this folder at any depth; their texts by the address they are served at. */
function largestSchemas(folder, count) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json') && /schema/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted((one, other) => statSync(other).size - statSync(one).size);
  return new Map(files.slice(0, count).map((file) => [`/schemas/${encodeURI(file.slice(folder.length).replace(/^\//, ''))}`, readFileSync(file, 'utf8')]));
}
