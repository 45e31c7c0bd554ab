// The receipt: the reference, the time, the fingerprint of what was sent, what the seal is worth, and what comes next.
import { html, type TemplateResult } from 'lit';
import { mainHeading } from '../../text/show-text.js';
import { receiptPart } from '../fetch-receipt-part.js';
import { factsOf, nextSteps, receiptTitle, referenceLine } from '../receipt-facts.js';
import { saveAndSay, savedNote } from '../saved-note.js';
import type { ScreenOf, ScreenView, View } from '../view.js';

type ReceiptScreen = ScreenOf<'receipt'>;

export const receiptScreen: ScreenView<ReceiptScreen> = {
  title: (_screen, words) => receiptTitle(words),
  render(screen, view) {
    const { words, level } = view;
    return html`
      <div class="receipt-card" part="receipt">${mainHeading(level, receiptTitle(words))} ${referenceLine(screen, words)}</div>
      ${factsOf(screen, words)} ${nextSteps(screen, view)} ${actions(screen, view)}
    `;
  },
};

function actions(screen: ReceiptScreen, view: View): TemplateResult {
  const { words, dispatch } = view;
  const { msg } = words;
  const file = { name: `${screen.statement.reference}.jws`, type: 'application/jose', content: screen.jws };
  const part = receiptPart(view);
  return html`${part?.notes(screen, view) ?? savedNote(view)}<div class="actions" part="actions">
    <button class="primary" part="button primary" type="button" @click=${() => window.print()}>
      ${msg('Print this receipt', { id: 'action.print' })}
    </button>
    ${part?.buttons(screen, view)}
    <button class="secondary" part="button secondary" type="button" @click=${() => saveAndSay(file, view)}>
      ${msg('Save the sealed receipt', { id: 'action.save-receipt' })}
    </button>
    <button class="plain" part="button plain" type="button" @click=${() => dispatch({ do: 'start-over' })}>
      ${msg('Erase the receipt from this page and start a new request', { id: 'action.new-request' })}
    </button>
  </div>`;
}
