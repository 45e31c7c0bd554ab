// The <gov-form> element as a page uses it: the view, joined to the engine and to the default ports. Registers nothing.
import { openSession } from './page/open-session.js';
import { GovFormView } from './ui/gov-form-view.js';
import type { OpenSession } from './ui/session-request.js';

/**
 * A public-service procedure, from its first question to its receipt.
 *
 * @slot - what the page shows until the form is there, and beside the message when it cannot be shown
 * @fires gov-form-ready - the first screen can be used
 * @fires gov-form-step - the citizen arrived at another step
 * @fires gov-form-change - an answer changed
 * @fires gov-form-submit - the citizen chose to send; a page that cancels it sends by itself
 * @fires gov-form-save - answers were saved, or could not be
 * @fires gov-form-language - the citizen chose another language
 * @fires gov-form-title - what the page's title should be now
 * @fires gov-form-submitted - the receiver has answered with a receipt
 * @fires gov-form-problems - something of a schema cannot be asked or checked
 * @fires gov-form-error - the form cannot be shown
 */
export class GovForm extends GovFormView {
  protected override readonly openSession: OpenSession = openSession;
}
