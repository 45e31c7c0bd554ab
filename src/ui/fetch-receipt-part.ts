// Fetches what can be done with a receipt, once there is one: the receipt is shown without it, too.
import { insistently } from './insistently.js';
import type { ReceiptPart } from './receipt/receipt-part.js';
import type { View } from './view.js';

let part: ReceiptPart | undefined;

/** `undefined` until it is there; the screen is drawn again then. Should fetching fail, the next drawing tries again. */
export function receiptPart({ redraw }: View): ReceiptPart | undefined {
  if (part === undefined) insistently(async () => (part = await (await import('./receipt/receipt-part.js')).fetchReceiptPart())).then(redraw, reportError);
  return part;
}
