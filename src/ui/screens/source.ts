// A register offers what it holds: what, from whom, why and on what legal basis. Nothing is fetched before the citizen
// asks for it, and typing is possible at every moment.
import { html, nothing, type TemplateResult } from 'lit';
import { showSummaryRows } from '../summary-rows.js';
import { networkText, slowText } from '../announcements.js';
import { formatDateTime } from '../../text/intl.js';
import { mainHeading, showText, subHeading, type Shown } from '../../text/show-text.js';
import type { Text } from '../../model/text.js';
import type { Words } from '../../text/words.js';
import type { ScreenOf, ScreenView, View } from '../view.js';
import { backButton } from './actions.js';
import { failureAdvice } from './source-failure.js';

type SourceScreen = ScreenOf<'source'>;

export const sourceScreen: ScreenView<SourceScreen> = {
  title: ({ stage, hasOthers, source }, words) => (hasOthers === true ? `${capital(source.name.text)} – ` : '') + titleOf(stage.at, words),
  render(screen, view) {
    return html`${mainHeading(view.level, sourceScreen.title(screen, view.words))} ${stageOf(screen, view)}`;
  },
};

/** A name may begin with its article. */
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function titleOf(at: SourceScreen['stage']['at'], { msg }: Words): string {
  switch (at) {
    case 'offer':
      return msg('We can fetch your data for you', { id: 'source.offer-title' });
    case 'waiting':
      return msg('Fetching your data', { id: 'source.waiting-title' });
    case 'preview':
      return msg('Check the data that was found', { id: 'source.preview-title' });
    case 'failed':
      return msg('Your data could not be fetched', { id: 'source.failed-title' });
  }
}

function stageOf(screen: SourceScreen, view: View): TemplateResult {
  switch (screen.stage.at) {
    case 'offer':
      return offer(screen, view);
    case 'waiting':
      return waiting(screen, screen.stage.slow, view);
    case 'preview':
      return preview(screen, screen.stage, view);
    case 'failed':
      return failed(screen, screen.stage.reason, view);
  }
}

function offer(screen: SourceScreen, view: View): TemplateResult {
  const { words, dispatch, level } = view;
  const { msg } = words;
  const { name, authority, purpose, legalBasis, eli } = screen.source;
  return html`
    <div class="prose lead">
      <p>${msg('The State already holds this data. If you agree, you need not type it.', { id: 'source.offer-lead' })}</p>
    </div>
    <dl class="facts">
      ${fact(msg('From', { id: 'source.from' }), html`${showText(name, words)} – ${showText(authority, words)}`)}
      ${fact(msg('Why', { id: 'source.why' }), showText(purpose, words))}
      ${fact(msg('Legal basis', { id: 'source.legal-basis' }), legalLink(legalBasis, eli, words))}
    </dl>
    ${subHeading(level, msg('What will be fetched', { id: 'source.what' }))} ${labelList(screen.asks, words)}
    <p>${msg('You see the data before it is used, and can change it. Or type it yourself: your request stays the same.', { id: 'source.offer-choice' })}</p>
    <div class="actions" part="actions">
      <button class="primary" part="button primary" type="button" @click=${() => dispatch({ do: 'request-source' })}>
        ${msg('Fetch my data', { id: 'action.fetch' })}
      </button>
      ${typeMyself(view)} ${backButton(screen, view)}
    </div>
  `;
}

function waiting(screen: SourceScreen, slow: boolean, view: View): TemplateResult {
  const { words } = view;
  const wait = words.msg('The register is being asked. This usually takes a few seconds.', { id: 'source.waiting' });
  return html`
    ${nameOf(screen, words)}
    <p>${slow ? slowText(words) : wait}</p>
    <div class="actions" part="actions">${typeMyself(view)} ${backButton(screen, view)}</div>
  `;
}

/** Where the heading has not said it. */
function nameOf({ hasOthers, source }: SourceScreen, words: Words): TemplateResult | typeof nothing {
  return hasOthers === true ? nothing : html`<p class="sentence">${showText(source.name, words)}</p>`;
}

function preview(screen: SourceScreen, stage: SourceScreen['stage'] & { at: 'preview' }, view: View): TemplateResult {
  const { words, dispatch, level } = view;
  const { msg } = words;
  return html`
    <p class="sentence">
      ${showText(screen.source.name, words)}, ${formatDateTime(stage.retrievedAt, words.language)}
    </p>
    ${showSummaryRows(stage.found, words)}
    ${stage.missing.length === 0
      ? nothing
      : html`${subHeading(level, msg('Not in the register: you will be asked for it', { id: 'source.missing' }))}
        ${labelList(stage.missing, words)}`}
    <p>${msg('Is something wrong or out of date? Use the data all the same: you can correct each answer afterwards.', { id: 'source.preview-advice' })}</p>
    <div class="actions" part="actions">
      <button class="primary" part="button primary" type="button" @click=${() => dispatch({ do: 'use-source' })}>
        ${msg('Use this data', { id: 'action.use-source' })}
      </button>
      ${typeMyself(view)} ${backButton(screen, view)}
    </div>
  `;
}

function failed(screen: SourceScreen, reason: (SourceScreen['stage'] & { at: 'failed' })['reason'], view: View): TemplateResult {
  const { words, dispatch } = view;
  const { msg } = words;
  return html`
    ${nameOf(screen, words)}
    <p>${reason === 'offline' && screen.network === 'online' ? networkText('online', words) : failureAdvice(reason, words)}</p>
    <p>${msg('You can go on without it: type your data yourself.', { id: 'source.failed-go-on' })}</p>
    <div class="actions" part="actions">
      <button class="primary" part="button primary" type="button" @click=${() => dispatch({ do: 'decline-source' })}>
        ${msg('Continue by typing', { id: 'action.continue-typing' })}
      </button>
      <button class="secondary" part="button secondary" type="button" @click=${() => dispatch({ do: 'request-source' })}>
        ${msg('Try again', { id: 'action.try-again' })}
      </button>
      ${backButton(screen, view)}
    </div>
  `;
}

function typeMyself({ words, dispatch }: View): TemplateResult {
  return html`<button class="secondary" part="button secondary" type="button" @click=${() => dispatch({ do: 'decline-source' })}>
    ${words.msg('Type it myself', { id: 'action.type-myself' })}
  </button>`;
}

function fact(name: string, content: Shown): TemplateResult {
  return html`<div class="row" part="row"><dt part="row-label">${name}</dt><dd class="sentence" part="row-value">${content}</dd></div>`;
}

function labelList(labels: readonly Text[], words: Words): TemplateResult {
  return html`<ul class="labels">${labels.map((label) => html`<li>${showText(label, words)}</li>`)}</ul>`;
}

/** Only an https address becomes a link: a procedure must not bring another scheme onto the page. */
function legalLink(name: Text, address: string | undefined, words: Words): Shown {
  const shown = showText(name, words);
  return address?.startsWith('https://') === true ? html`<a href=${address} rel="external noreferrer">${shown}</a>` : shown;
}
