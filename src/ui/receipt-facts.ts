// What a receipt says, on the page and in the document that is saved of it.
import { html, nothing, type TemplateResult } from 'lit';
import type { ReceiptStatement } from '../model/submission.js';
import { matchLanguage } from '../model/text.js';
import { formatDateTime } from '../text/intl.js';
import { showText, subHeading, type Shown } from '../text/show-text.js';
import type { Words } from '../text/words.js';
import { inGroups } from './digest.js';
import type { ScreenOf, View } from './view.js';

type ReceiptScreen = ScreenOf<'receipt'>;

export function receiptTitle({ msg }: Words): string {
  return msg('Your request has been received', { id: 'receipt.title' });
}

export function referenceLine({ statement }: ReceiptScreen, { msg }: Words): TemplateResult {
  return html`<p class="reference">
    <span>${msg('Your reference', { id: 'receipt.reference' })}</span>
    <strong><bdi>${statement.reference}</bdi></strong>
  </p>`;
}

/** Who received what, when, and what the seal is worth. */
export function factsOf({ procedureTitle, authority, statement }: ReceiptScreen, words: Words): TemplateResult {
  const { msg, language } = words;
  const row = (name: string, content: Shown): TemplateResult =>
    html`<div class="row" part="row"><dt part="row-label">${name}</dt><dd part="row-value">${content}</dd></div>`;
  return html`<dl class="facts">
    ${row(msg('Request', { id: 'receipt.procedure' }), showText(procedureTitle, words))}
    ${row(msg('Received on', { id: 'receipt.received-at' }), formatDateTime(statement.receivedAt, language))}
    ${row(msg('Responsible authority', { id: 'start.authority' }), showText(authority, words))}
    ${row(msg('Received by', { id: 'receipt.receiver' }), receiverText(statement, words))}
    ${row(msg('Fingerprint of your request', { id: 'digest.name' }), html`<code>${inGroups(statement.digest)}</code>`)}
    ${row(msg('Seal', { id: 'receipt.seal' }), sealText(statement.seal, words))}
  </dl>`;
}

/** In which language a single name is, nobody says. */
function receiverText({ receiver, receiverNames = {} }: ReceiptStatement, words: Words): Shown {
  const language = matchLanguage(words.language, Object.keys(receiverNames));
  const name = language === undefined ? undefined : receiverNames[language];
  return showText(language === undefined || name === undefined ? { text: receiver, lang: '' } : { text: name, lang: language }, words);
}

function sealText(seal: ReceiptStatement['seal'], { msg }: Words): string {
  switch (seal) {
    case 'demonstration':
      return msg('Demonstration seal, not qualified. It has no legal value.', { id: 'seal.demonstration' });
    case 'advanced':
      return msg('Advanced electronic seal of the receiver, not qualified.', { id: 'seal.advanced' });
    case 'qualified':
      return msg('The receiver states that this is a qualified electronic seal.', { id: 'seal.qualified' });
  }
}

export function nextSteps(screen: ReceiptScreen, { words, level }: Pick<View, 'words' | 'level'>): TemplateResult | typeof nothing {
  if (screen.nextSteps.length === 0) return nothing;
  return html`
    ${subHeading(level, words.msg('What happens next', { id: 'receipt.next' }))}
    <ol class="prose">${screen.nextSteps.map((step) => html`<li>${showText(step, words)}</li>`)}</ol>
  `;
}
