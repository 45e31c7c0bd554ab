// Where the answers are kept, in one sentence above Continue. Says "saved" only when the session does.
import { nothing } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Screen } from '../session/screen.js';
import { formatDayOf, formatTime } from '../text/intl.js';
import type { Words } from '../text/words.js';

export function saveStatus({ saving, device }: Screen, words: Words): string | typeof nothing {
  const { msg } = words;
  switch (saving.state) {
    case 'saving':
      return msg('Saving your answers…', { id: 'save.saving' });
    case 'saved': {
      const until = formatDayOf(saving.keptUntil, words.language);
      return msg(str`Saved on this device at ${formatTime(saving.at)}. Kept until ${until}.`, { id: 'save.saved' });
    }
    case 'not-saved':
      return notSavedText(saving.reason, words);
    case 'idle':
      return device === 'shared'
        ? msg('Your answers are kept only while this page is open.', { id: 'save.shared' })
        : nothing;
  }
}

function notSavedText(reason: 'no-storage' | 'no-room' | 'failed' | 'other-tab' | 'not-erased', { msg }: Words): string {
  switch (reason) {
    case 'no-storage':
      return msg('Not saved: this browser does not let the form keep answers. Keep this page open.', {
        id: 'save.no-storage',
      });
    case 'no-room':
      return msg('Not saved: this device has no room left. Keep this page open.', { id: 'save.no-room' });
    case 'failed':
      return msg('Not saved: something went wrong on this device. Keep this page open.', { id: 'save.failed' });
    case 'not-erased':
      return msg('Not erased: something went wrong on this device. Close the browser and delete the data of this website.', {
        id: 'save.not-erased',
      });
    case 'other-tab':
      return msg('Not saved: this form is open in another tab or window. Go on there, or close it and reload this page.', {
        id: 'save.other-tab',
      });
  }
}
