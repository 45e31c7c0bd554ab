// The buttons that stand on several screens, always in the same order and with the same words.
import { html, nothing, type TemplateResult } from 'lit';
import type { Screen } from '../../session/screen.js';
import type { View } from '../view.js';

export function backButton({ canGoBack }: Screen, { words, dispatch }: View): TemplateResult | typeof nothing {
  if (!canGoBack) return nothing;
  return html`<button class="plain" part="button plain" type="button" @click=${() => dispatch({ do: 'back' })}>
    ${words.msg('Back', { id: 'action.back' })}
  </button>`;
}

/** Erasing is asked twice: it cannot be undone. */
export function eraseControl({ words, dispatch, asksErase, askErase }: View): TemplateResult {
  const { msg } = words;
  if (!asksErase) {
    return html`<button id="erase" class="plain" part="button plain" type="button" @click=${() => askErase(true)}>
      ${msg('Erase my answers and start over', { id: 'action.erase' })}
    </button>`;
  }
  return html`<div class="confirm" role="group" aria-labelledby="erase-question">
    <p id="erase-question" tabindex="-1">
      ${msg('Erase all your answers? This cannot be undone.', { id: 'erase.question' })}
    </p>
    <div class="actions" part="actions">
      <button class="danger" part="button danger" type="button" @click=${() => dispatch({ do: 'start-over' })}>
        ${msg('Yes, erase my answers', { id: 'erase.yes' })}
      </button>
      <button class="secondary" part="button secondary" type="button" @click=${() => askErase(false)}>
        ${msg('No, keep my answers', { id: 'erase.no' })}
      </button>
    </div>
  </div>`;
}
