// The screens that nobody sees first, with the views of most kinds of question, as one part of the program: fetched right
// after the first screen is there.
import type { Screen } from '../session/screen.js';
import { queuedScreen } from './screens/queued.js';
import { receiptScreen } from './screens/receipt.js';
import { reviewScreen } from './screens/review.js';
import { sendingScreen } from './screens/sending.js';
import { sourceScreen } from './screens/source.js';
import type { ScreenOf, ScreenView } from './view.js';

// What seals the answers is there before it is needed: the network may be gone by then.
export { sealEnvelope } from '../session/submission-envelope.js';
// From here, so that summaries of rows do not tear what this part holds in two.
export { namedRowsOf, numberedNames } from './review-blocks.js';
export { showAnswer } from './summary-rows.js';
export { laterViews } from '../fields/parts/later-kinds.view.js';

export type LaterSort = Exclude<Screen['sort'], 'start' | 'step' | 'tasks'>;
export type LaterScreens = { readonly [Sort in LaterSort]: ScreenView<ScreenOf<Sort>> };

export const laterScreens: LaterScreens = {
  source: sourceScreen,
  review: reviewScreen,
  sending: sendingScreen,
  queued: queuedScreen,
  receipt: receiptScreen,
};
