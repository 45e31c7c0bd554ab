// Fetches what a page hears of its own mistakes: most pages make none.
import { insistently } from '../insistently.js';

/** @throws {GovFormError} GF208 it cannot be fetched, not even at the third time */
export const fetchSettings = () => insistently(() => import('./settings.js'));
