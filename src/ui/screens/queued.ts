// The request waits on this device. Says first of all that it has not been sent.
import { html, nothing } from 'lit';
import { colon, formatDateTime } from '../../text/intl.js';
import { mainHeading } from '../../text/show-text.js';
import { inGroups } from '../digest.js';
import type { ScreenOf, ScreenView } from '../view.js';

export const queuedScreen: ScreenView<ScreenOf<'queued'>> = {
  title: (_screen, { msg }) => msg('Your request has not been sent yet', { id: 'queued.title' }),
  render(screen, { words, level, dispatch }) {
    const { msg, language } = words;
    const why =
      screen.network === 'offline'
        ? msg('You are offline. Your request is complete and waits here. It is sent by itself when the network is back.', { id: 'queued.offline' })
        : msg('The authority cannot be reached. Your request is complete and waits here. It is sent again by itself.', { id: 'queued.unreachable' });
    return html`
      ${mainHeading(level, queuedScreen.title(screen, words))}
      <div class="prose lead"><p>${why}</p></div>
      ${screen.keepsPageOpen
        ? html`<p class="strong">${msg('Keep this page open: if you close it, your request is lost.', { id: 'queued.keep-open' })}</p>`
        : html`<p>${msg('You may close this page. Open it again on this device, and the request is sent.', { id: 'queued.may-close' })}</p>`}
      <dl class="facts">
        <div class="row" part="row">
          <dt part="row-label">${msg('Waiting since', { id: 'queued.since' })}</dt>
          <dd part="row-value">${formatDateTime(screen.queuedAt, language)}</dd>
        </div>
        ${screen.attempts === 0
          ? nothing
          : html`<div class="row" part="row"><dt part="row-label">${msg('Attempts so far', { id: 'queued.attempts' })}</dt><dd part="row-value">${screen.attempts}</dd></div>`}
      </dl>
      <div class="actions" part="actions">
        <button class="primary" part="button primary" type="button" @click=${() => dispatch({ do: 'send-now' })}>
          ${msg('Send now', { id: 'action.send-now' })}
        </button>
      </div>
      <p class="digest">${msg('Fingerprint of your request', { id: 'digest.name' })}${colon(language)}<code>${inGroups(screen.digest)}</code></p>
    `;
  },
};
