// Decides what is worth saying aloud when a screen changes: the first save, a failed one, recovery, the network, a
// restored draft, a slow register. Everything else is read where it stands. Pure.
import { str } from '@lit/localize/internal/str-tag.js';
import type { Screen } from '../session/screen.js';
import { formatDateTime } from '../text/intl.js';
import type { Words } from '../text/words.js';
import type { Spoken } from './announcer.js';

/** What has been settled before. */
export interface Heard {
  readonly saves: 'none' | 'saved' | 'broken';
  readonly network: 'online' | 'offline';
  readonly isSlow: boolean;
}

export interface Announcements {
  readonly heard: Heard;
  readonly spoken: readonly Spoken[];
}

/** The first screen: only a restored draft is news. */
export function firstAnnouncements(screen: Screen, words: Words): Announcements {
  const spoken = screen.restored === undefined ? [] : [polite(restoredText(screen.restored.savedAt, words))];
  // A restored draft has been saved: that its saving goes on is no news.
  const saves = settledSaves(screen) ?? (screen.restored === undefined ? 'none' : 'saved');
  return { heard: { saves, network: screen.network, isSlow: isSlow(screen) }, spoken };
}

export function nextAnnouncements(heard: Heard, screen: Screen, words: Words): Announcements {
  const saves = settledSaves(screen) ?? heard.saves;
  const spoken = [
    ...(saves === heard.saves ? [] : saveNews(heard.saves, saves, words)),
    ...(screen.network === heard.network ? [] : [polite(networkText(screen.network, words))]),
    ...(isSlow(screen) && !heard.isSlow ? [polite(slowText(words))] : []),
  ];
  return { heard: { saves, network: screen.network, isSlow: isSlow(screen) }, spoken };
}

export function restoredText(savedAt: string, words: Words): string {
  const when = formatDateTime(savedAt, words.language);
  return words.msg(str`Your answers from ${when} have been restored`, { id: 'restored.text' });
}

export function networkText(network: 'online' | 'offline', { msg }: Words): string {
  return network === 'online'
    ? msg('You are online again.', { id: 'network.online' })
    : msg('You are offline. Your answers stay here.', { id: 'network.offline' });
}

export function slowText({ msg }: Words): string {
  return msg('This takes longer than usual. You can wait, or type your data yourself.', { id: 'source.slow' });
}

function saveNews(before: Heard['saves'], now: Heard['saves'], { msg }: Words): readonly Spoken[] {
  if (now === 'broken') {
    const text = msg('Your answers could not be saved on this device.', { id: 'save.failed-spoken' });
    return [{ text, urgency: 'assertive' }];
  }
  return before === 'broken'
    ? [polite(msg('Your answers are saved again.', { id: 'save.recovered-spoken' }))]
    : [polite(msg('Your answers are saved on this device.', { id: 'save.first-spoken' }))];
}

/** `undefined` while a save is on its way, or there is nothing to save. */
function settledSaves({ saving }: Screen): 'saved' | 'broken' | undefined {
  if (saving.state === 'saved') return 'saved';
  return saving.state === 'not-saved' ? 'broken' : undefined;
}

function isSlow(screen: Screen): boolean {
  return screen.sort === 'source' && screen.stage.at === 'waiting' && screen.stage.slow;
}

function polite(text: string): Spoken {
  return { text, urgency: 'polite' };
}
