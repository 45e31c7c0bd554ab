// The other two engines, as launchers of the test runner.
import { chromeLauncher } from '@web/test-runner-chrome';
import { firefox, firefoxOptions } from './firefox.mjs';
import { startWebKit } from './webkit-driver.mjs';

export const firefoxLauncher = () => chromeLauncher({ puppeteer: firefox, launchOptions: firefoxOptions(), concurrency: 1 });

export function webkitLauncher() {
  let webkit;
  const sessions = new Map();
  const sessionOf = (id) => sessions.get(id);
  return {
    name: 'WebKitGTK',
    // The runner's own `sendKeys` then calls ours.
    type: 'webdriver',
    concurrency: 1,
    async initialize() {
      webkit = await startWebKit();
    },
    async startSession(id, url) {
      const session = await webkit.open();
      sessions.set(id, session);
      await webkit.call('POST', `/session/${session}/url`, { url });
    },
    isActive: (id) => sessions.has(id),
    getBrowserUrl: (id) => webkit.call('GET', `/session/${sessionOf(id)}/url`),
    async stopSession(id) {
      const session = sessionOf(id);
      sessions.delete(id);
      if (session !== undefined) await webkit.close(session);
      return {};
    },
    async stop() {
      webkit?.stop();
    },
    sendKeys: (id, keys) => webkit.press(sessionOf(id), keys),
    setViewport: (id, { width, height }) => webkit.call('POST', `/session/${sessionOf(id)}/window/rect`, { width, height }),
  };
}
