// Puts a text where it can be pasted from, and says whether that was possible. Never reads what is there.
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../text/words.js';
import type { View } from '../view.js';

const COPIED = 'copied';
const NOT_COPIED = 'not copied';

export async function copyAndSay(text: string, view: View): Promise<void> {
  const about = (await isCopied(text)) ? COPIED : NOT_COPIED;
  view.tell(about, copiedText(about, view.words));
}

/** A page that is not secure has no clipboard, and a browser may forbid it. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** It stands there for whoever did not hear it; `undefined` where something else was told of. */
export function copiedNote({ words, told }: View): TemplateResult | typeof nothing | undefined {
  if (told === '') return nothing;
  return told === COPIED || told === NOT_COPIED ? html`<p class="notice" part="notice">${copiedText(told, words)}</p>` : undefined;
}

function copiedText(about: typeof COPIED | typeof NOT_COPIED, { msg }: Words): string {
  return about === COPIED
    ? msg('The reference is copied.', { id: 'receipt-part.copied' })
    : msg('Your browser does not let this page copy. Write the reference down, or print the receipt.', { id: 'receipt-part.not-copied' });
}
