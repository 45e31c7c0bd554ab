// What surrounds every screen: the procedure's name, the languages, the network, a restored draft, and the two live
// regions. The regions are there and empty from the first paint on; only the announcer writes into them.
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Language } from '../model/text.js';
import type { Screen } from '../session/screen.js';
import { directionOf, languageName } from '../text/intl.js';
import { showText, subHeading } from '../text/show-text.js';
import type { Words } from '../text/words.js';
import { networkText, restoredText } from './announcements.js';
import { aboveHeading } from './error-summary.js';
import { keepInSight } from './focus.js';
import { placeOf, renderScreen } from './screen-views.js';
import { eraseControl } from './screens/actions.js';
import type { View } from './view.js';

export interface FrameSettings {
  readonly hasLanguageSwitch: boolean;
  readonly switchLanguage: (language: Language) => void;
  /** The warning that the page's own session ends. */
  readonly expiry: HTMLElement | undefined;
}

export function frame(screen: Screen, view: View, settings: FrameSettings): TemplateResult {
  const { words } = view;
  const hasSwitch = settings.hasLanguageSwitch && screen.languages.length > 1;
  return html`<div id="top" class="frame" part="frame" lang=${words.language} dir=${directionOf(words.language)} @keyup=${keepInSight}>
    <div class="bar" part="bar">
      ${screen.sort === 'start' ? html`<span></span>` : html`<p class="procedure" part="procedure">${showText(screen.procedureTitle, words)}</p>`}
      ${hasSwitch ? languageSwitch(screen, words, settings.switchLanguage) : nothing} ${screen.easy === undefined ? nothing : easySwitch(screen.easy, view)}
    </div>
    ${screen.network === 'offline' && screen.sort !== 'queued' ? html`<p class="notice" part="notice">${networkText('offline', words)}</p>` : nothing}
    ${screen.restored === undefined ? nothing : restoredNotice(screen.restored, view)}
    ${keyed(`${screen.sort} ${placeOf(screen)} ${screen.sort === 'step' ? (screen.row?.path ?? '') : ''}`, html`<div class="screen ${screen.sort}">${renderScreen(screen, view)}</div>`)}
    ${mayErase(screen) ? html`<div class="foot">${eraseControl(view)}</div>` : nothing}
    ${settings.expiry}
  </div>`;
}

/** At depth one of the shadow root, outside everything that is drawn again. */
export function liveRegions(): TemplateResult {
  return html`<div class="unseen" role="status" id="polite"></div>
    <div class="unseen" role="alert" id="assertive"></div>`;
}

function languageSwitch(screen: Screen, words: Words, switchLanguage: (language: Language) => void): TemplateResult {
  return html`<nav class="languages" part="languages" aria-label=${words.msg('Language', { id: 'form.language' })}>
    <ul>
      ${screen.languages.map(
        (language) =>
          html`<li>
            <button
              class="plain"
              part="button plain"
              type="button"
              lang=${language}
              aria-current=${language === screen.language ? 'true' : nothing}
              @click=${() => switchLanguage(language)}
            >
              ${languageName(language)}
            </button>
          </li>`,
      )}
    </ul>
  </nav>`;
}

function easySwitch(easy: boolean, { words, dispatch }: View): TemplateResult {
  return html`<button class="plain" part="button plain" type="button" aria-pressed=${String(easy)} @click=${() => dispatch({ do: 'use-easy-language', easy: !easy })}>
    ${words.msg('Easy language', { id: 'form.easy' })}
  </button>`;
}

function restoredNotice({ savedAt, formChanged, dropped }: NonNullable<Screen['restored']>, view: View): TemplateResult {
  const { msg } = view.words;
  return html`<div class="notice" part="notice">
    ${subHeading(aboveHeading(view).level, restoredText(savedAt, view.words))}
    ${formChanged
      ? html`<p>${msg('This form has changed since then. Check each answer.', { id: 'restored.form-changed' })}</p>`
      : nothing}
    ${dropped > 0
      ? html`<p>${msg('This form no longer asks for some of your answers. They were left out.', { id: 'restored.dropped' })}</p>`
      : nothing}
    ${eraseControl(view)}
  </div>`;
}

/** Where answers are on the page and nothing is on its way; the restored notice has its own button. */
function mayErase(screen: Screen): boolean {
  return (screen.sort === 'step' || screen.sort === 'tasks' || screen.sort === 'review') && screen.restored === undefined;
}
