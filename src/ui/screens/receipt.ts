// The receipt: the reference, the time, the fingerprint of what was sent, what the seal is worth, and what comes next.
import { html, nothing, type TemplateResult } from 'lit';
import type { ReceiptStatement } from '../../model/submission.js';
import { matchLanguage } from '../../model/text.js';
import { formatDateTime } from '../../text/intl.js';
import { mainHeading, showText, subHeading, type Shown } from '../../text/show-text.js';
import type { Words } from '../../text/words.js';
import { inGroups } from '../digest.js';
import { copiedNote, copyAndSay } from '../copied-note.js';
import { saveAndSay, savedNote } from '../saved-note.js';
import type { ScreenOf, ScreenView, View } from '../view.js';

type ReceiptScreen = ScreenOf<'receipt'>;

export const receiptScreen: ScreenView<ReceiptScreen> = {
  title: (_screen, { msg }) => msg('Your request has been received', { id: 'receipt.title' }),
  render(screen, view) {
    const { words, level } = view;
    const { msg } = words;
    return html`
      <div class="receipt-card">
        ${mainHeading(level, receiptScreen.title(screen, words))}
        <p class="reference">
          <span>${msg('Your reference', { id: 'receipt.reference' })}</span>
          <strong><bdi>${screen.statement.reference}</bdi></strong>
        </p>
      </div>
      ${factsOf(screen, words)} ${nextSteps(screen, view)} ${actions(screen, view)}
    `;
  },
};

function factsOf({ procedureTitle, authority, statement }: ReceiptScreen, words: Words): TemplateResult {
  const { msg, language } = words;
  const row = (name: string, content: Shown): TemplateResult =>
    html`<div class="row"><dt>${name}</dt><dd>${content}</dd></div>`;
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

function nextSteps(screen: ReceiptScreen, { words, level }: View): TemplateResult | typeof nothing {
  if (screen.nextSteps.length === 0) return nothing;
  return html`
    ${subHeading(level, words.msg('What happens next', { id: 'receipt.next' }))}
    <ol class="prose">${screen.nextSteps.map((step) => html`<li>${showText(step, words)}</li>`)}</ol>
  `;
}

function actions(screen: ReceiptScreen, view: View): TemplateResult {
  const { words, dispatch } = view;
  const { msg } = words;
  const file = { name: `${screen.statement.reference}.jws`, type: 'application/jose', content: screen.jws };
  return html`${copiedNote(view) ?? savedNote(view)}<div class="actions">
    <button class="primary" type="button" @click=${() => window.print()}>
      ${msg('Print this receipt', { id: 'action.print' })}
    </button>
    <button class="secondary" type="button" @click=${() => void copyAndSay(screen.statement.reference, view)}>
      ${msg('Copy the reference', { id: 'action.copy-reference' })}
    </button>
    <button class="secondary" type="button" @click=${() => saveAndSay(file, view)}>
      ${msg('Save the sealed receipt', { id: 'action.save-receipt' })}
    </button>
    <button class="plain" type="button" @click=${() => dispatch({ do: 'start-over' })}>
      ${msg('Erase the receipt from this page and start a new request', { id: 'action.new-request' })}
    </button>
  </div>`;
}
