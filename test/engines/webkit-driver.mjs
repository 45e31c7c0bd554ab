// Starts WebKitGTK under a screen of its own and speaks W3C WebDriver to it. Needs Debian's webkit2gtk-driver and xvfb.
// Source: W3C WebDriver (https://www.w3.org/TR/webdriver2/), endpoints and key codes.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const START_PATIENCE_MS = 20_000;

const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Space: ' ',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Home: '\uE011',
  End: '\uE010',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
};

/** Where Debian keeps the browser that WebKitWebDriver starts. */
function miniBrowser() {
  const base = '/usr/lib';
  const candidates = readdirSync(base)
    .filter((name) => name.endsWith('-linux-gnu'))
    .map((name) => join(base, name, 'webkit2gtk-4.1', 'MiniBrowser'));
  return candidates.find((path) => existsSync(path));
}

/** @returns {boolean} */
export function isWebKitInstalled() {
  return existsSync('/usr/bin/WebKitWebDriver') && existsSync('/usr/bin/Xvfb') && miniBrowser() !== undefined;
}

/** @returns {Promise<number>} a port that nobody listens on */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The screen number that Xvfb takes by itself. */
function startScreen() {
  return new Promise((resolve, reject) => {
    const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    screen.once('error', reject);
    screen.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    screen.stdio[3].once('data', (number) => resolve({ screen, display: `:${String(number).trim()}` }));
  });
}

/** One driver process; each session is a browser of its own. */
export async function startWebKit() {
  const { screen, display } = await startScreen();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    // The sandbox needs rights that containers and root do not have.
    env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1', LANGUAGE: 'fr', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });

  async function call(method, path, body) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const { value } = await response.json();
    if (value?.error !== undefined) throw new Error(`${value.error}: ${value.message} (${method} ${path})`);
    return value;
  }

  const until = Date.now() + START_PATIENCE_MS;
  for (;;) {
    try {
      await call('GET', '/status');
      break;
    } catch (error) {
      if (Date.now() > until) throw new Error('WebKitWebDriver does not answer', { cause: error });
      await wait(100);
    }
  }
  return {
    call,
    /** @returns {Promise<string>} the id of a new session: a new browser with nothing stored */
    async open() {
      const options = { 'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] } };
      const { sessionId } = await call('POST', '/session', { capabilities: { alwaysMatch: options } });
      return sessionId;
    },
    close: (session) => call('DELETE', `/session/${session}`),
    /** @param {readonly string[]} keys texts, names of keys, or `Shift+Tab` */
    async press(session, keys) {
      const chords = keys.map((key) => (key.length > 1 && key.includes('+') ? key.split('+') : [key]).map((part) => KEYS[part] ?? part));
      const actions = chords.flatMap((chord) => [
        ...chord.map((value) => ({ type: 'keyDown', value })),
        ...chord.toReversed().map((value) => ({ type: 'keyUp', value })),
      ]);
      await call('POST', `/session/${session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    stop() {
      driver.kill();
      screen.kill();
    },
  };
}
