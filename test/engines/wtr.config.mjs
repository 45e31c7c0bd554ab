// The browser tests in the engine that ENGINE names: all of test/wtr.config.mjs but what asks Chromium's own protocol.
import base from '../wtr.config.mjs';
import { firefoxLauncher, webkitLauncher } from './launchers.mjs';

const browsers = { chromium: () => base.browsers, firefox: () => [firefoxLauncher()], webkit: () => [webkitLauncher()] };

export default {
  ...base,
  files: ['test/**/*.browser.test.ts', '!test/**/*.chromium.browser.test.ts'],
  browsers: browsers[process.env['ENGINE'] ?? 'chromium'](),
};
