// Finds a Chromium for the tests: CHROME_PATH, then an installed one, then the one that comes in an npm package,
// unpacked together with its own libraries and fonts for a machine that has none. Never downloads anything.
import { spawnSync } from 'node:child_process';
import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The sandbox needs rights that containers and root do not have; everything else keeps the browser quiet and offline. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--lang=fr',
];

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * @typedef {object} Chromium
 * @property {string} executablePath
 * @property {Record<string, string>} env what the browser process needs in its environment
 * @property {string} source where it was found
 */

function environment(extra = {}) {
  const entries = Object.entries({ ...process.env, ...extra });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** @returns {Chromium | undefined} */
function installedChromium() {
  const asked = process.env['CHROME_PATH'];
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROME_PATH=${asked} does not exist.`);
    return { executablePath: asked, env: environment(), source: 'CHROME_PATH' };
  }
  const executablePath = INSTALLED.find((path) => existsSync(path));
  return executablePath && { executablePath, env: environment(), source: 'installed' };
}

async function unbrotli(from, to) {
  const unfinished = `${to}.${process.pid}.part`;
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(unfinished));
  renameSync(unfinished, to);
}

async function unpackArchive(from, folder) {
  const archive = join(folder, `archive.${process.pid}.tar`);
  await unbrotli(from, archive);
  const { status, stderr } = spawnSync('tar', ['xf', archive, '-C', folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`tar could not unpack ${from}: ${stderr}`);
  rmSync(archive);
}

/** The fonts.conf inside the package points at a temporary folder shared by the whole machine: ours does not. */
function fontsConfiguration(folder) {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    `<fontconfig><dir>/usr/share/fonts</dir><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
  ].join('\n');
}

async function unpackPackage(packageFolder, folder) {
  const startedMs = Date.now();
  const bin = join(packageFolder, 'bin');
  mkdirSync(folder, { recursive: true });
  await unbrotli(join(bin, 'chromium.br'), join(folder, 'chromium'));
  chmodSync(join(folder, 'chromium'), 0o755);
  for (const name of ['al2023', 'fonts', 'swiftshader']) await unpackArchive(join(bin, `${name}.tar.br`), folder);
  writeFileSync(join(folder, 'fonts.conf'), fontsConfiguration(folder));
  writeFileSync(join(folder, 'complete'), '');
  console.log(`Chromium unpacked from the npm package in ${Date.now() - startedMs} ms`);
}

/** @returns {Promise<Chromium>} */
async function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium found. Install Chrome, Chromium or Edge, or set CHROME_PATH.');
  }
  const packageFolder = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const folder = join(root, 'node_modules', '.cache', `chromium-${version}`);
  if (!existsSync(join(folder, 'complete'))) await unpackPackage(packageFolder, folder);
  const libraries = [process.env['LD_LIBRARY_PATH'], join(folder, 'lib')].filter(Boolean).join(':');
  return {
    executablePath: join(folder, 'chromium'),
    env: environment({ LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') }),
    source: `npm package @sparticuz/chromium ${version}`,
  };
}

/**
 * The Chromium to test with. `GOV_FORM_BROWSER=npm` takes the packaged one although another is installed.
 *
 * @returns {Promise<Chromium>}
 * @throws {Error} when there is none, with what to do
 */
export async function findChromium() {
  if (process.env['GOV_FORM_BROWSER'] === 'npm') return packagedChromium();
  return installedChromium() ?? packagedChromium();
}
