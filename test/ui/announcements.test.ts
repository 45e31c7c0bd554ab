// What is worth saying aloud when a screen changes, as a table: each news once, and nothing else.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { SaveState, Screen } from '../../src/session/screen.js';
import { Localizer } from '../../src/text/localizer.js';
import { firstAnnouncements, nextAnnouncements } from '../../src/ui/announcements.js';
import { screensIn, stepIn } from './example-screens.js';

const words = new Localizer();
const saved: SaveState = { state: 'saved', at: '2026-03-08T09:42:00Z', keptUntil: '2026-03-15T09:42:00Z' };
const failed: SaveState = { state: 'not-saved', reason: 'failed' };
const saving: SaveState = { state: 'saving' };
const step = stepIn('en');
const waiting = screensIn('en')['source waiting'] ?? step;

/** What is said while these screens follow one another. */
function saidThrough([first, ...others]: readonly [Screen, ...Screen[]]): readonly string[] {
  let { heard, spoken } = firstAnnouncements(first, words);
  const said = [...spoken];
  for (const screen of others) {
    ({ heard, spoken } = nextAnnouncements(heard, screen, words));
    said.push(...spoken);
  }
  return said.map(({ text, urgency }) => `${urgency}: ${text}`);
}

describe('announcements', () => {
  const cases: readonly { readonly name: string; readonly screens: readonly [Screen, ...Screen[]]; readonly said: readonly RegExp[] }[] = [
    { name: 'nothing on the first screen', screens: [step], said: [] },
    { name: 'a restored draft, not its being saved', screens: [{ ...step, saving: saved, restored: { savedAt: saved.at, formChanged: false, dropped: 0 } }], said: [/^polite: Your answers from 8 March 2026 at \d\d:\d\d have been restored$/] },
    { name: 'the first save, once', screens: [step, { ...step, saving }, { ...step, saving: saved }, { ...step, saving }, { ...step, saving: saved }], said: [/^polite: Your answers are saved on this device\.$/] },
    { name: 'a failed save urgently, once, and recovery', screens: [step, { ...step, saving: failed }, { ...step, saving }, { ...step, saving: failed }, { ...step, saving: saved }], said: [/^assertive: .*could not be saved/, /^polite: .*saved again/] },
    { name: 'the network going and coming', screens: [step, { ...step, network: 'offline' }, { ...step, network: 'offline' }, step], said: [/^polite: You are offline/, /^polite: You are online/] },
    { name: 'a slow register, once', screens: [step, waiting, waiting], said: [/^polite: This takes longer/] },
    { name: 'nothing at a step, an error or a language', screens: [step, { ...step, step: 'next' }, { ...step, language: 'fr' }], said: [] },
  ];
  for (const { name, screens, said } of cases) {
    it(name, () => {
      const heard = saidThrough(screens);
      expect(heard).to.have.length(said.length);
      for (const [index, text] of heard.entries()) expect(text).to.match(said[index] ?? /never/);
    });
  }
});
