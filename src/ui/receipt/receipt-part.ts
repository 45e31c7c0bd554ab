// What can be done with a receipt besides printing it and saving its seal: to copy the reference, to save it as a document.
// Fetched, with its words, only with a receipt.
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../model/text.js';
import { preparePartWords, type CatalogueLoader } from '../../text/localizer.js';
import { isOnlyHere } from '../leave-guard.js';
import { saveAndSay, savedNote } from '../saved-note.js';
import type { ScreenOf, View } from '../view.js';
import { copiedNote, copyAndSay } from './copied-note.js';
import { receiptFile } from './receipt-file.js';

type ReceiptScreen = ScreenOf<'receipt'>;

const words: ReadonlyMap<Language, CatalogueLoader> = new Map<Language, CatalogueLoader>([
  ['de', () => import('../../text/locales/receipt-part/de.js')],
  ['fr', () => import('../../text/locales/receipt-part/fr.js')],
  ['lb', () => import('../../text/locales/receipt-part/lb.js')],
]);

export interface ReceiptPart {
  /** What the document will hold, said before it is saved; then what was copied or saved. */
  readonly notes: (screen: ReceiptScreen, view: View) => TemplateResult;
  readonly buttons: (screen: ReceiptScreen, view: View) => TemplateResult;
}

/** With its words. */
export async function fetchReceiptPart(): Promise<ReceiptPart> {
  await preparePartWords(words);
  return { notes, buttons };
}

function notes(screen: ReceiptScreen, view: View): TemplateResult {
  const { sent } = screen;
  const { msg } = view.words;
  const text =
    sent === undefined
      ? msg('Your answers are no longer here. The document does not hold them.', { id: 'receipt-part.without-answers' })
      : msg('The document also holds your answers. This page keeps them until you close it.', { id: 'receipt-part.with-answers' });
  const alone = msg('This receipt is not kept on this device. Print it or save it before you close this page.', { id: 'receipt-part.only-here' });
  return html`${isOnlyHere(screen) ? html`<p class="strong">${alone}</p>` : nothing}<p class="save" part="save">${text}</p>${copiedNote(view) ?? savedNote(view)}`;
}

function buttons(screen: ReceiptScreen, view: View): TemplateResult {
  const { msg } = view.words;
  return html`<button class="secondary" part="button secondary" type="button" @click=${() => void copyAndSay(screen.statement.reference, view)}>
      ${msg('Copy the reference', { id: 'receipt-part.copy' })}
    </button>
    <button class="secondary" part="button secondary" type="button" @click=${() => saveAndSay(receiptFile(screen, view.words), view)}>
      ${msg('Save as a document', { id: 'receipt-part.save' })}
    </button>`;
}
