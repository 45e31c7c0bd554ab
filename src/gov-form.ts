// The <gov-form> element as a page uses it: the view, joined to the engine and to the default ports. Registers nothing.
import { openSession } from './page/open-session.js';
import { GovFormView } from './ui/gov-form-view.js';
import type { OpenSession } from './ui/session-request.js';

/**
 * A public-service procedure, from its first question to its receipt.
 *
 * @attr {string} name - in a form of the page: under this name the answers are in its data
 * @attr {boolean} disabled - the form can be seen and not used, and its answers are not in the data of the page's form
 * @attr {'light'} render - draws the form in the page's own tree instead of a shadow root; read when the element is connected
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
 *
 * @csspart frame - the whole form, its ground and its margins
 * @csspart bar - the line above, with the procedure's name and the languages
 * @csspart procedure - the procedure's name in the bar
 * @csspart languages - the choice of languages
 * @csspart notice - a remark on a coloured ground
 * @csspart heading - the screen's own heading; on a step of one question it holds its label
 * @csspart subheading - any heading below the screen's own
 * @csspart progress - *Step 2 of 5*
 * @csspart error-summary - what has to be corrected, with links
 * @csspart check-summary - what is only to be checked, or still to be done
 * @csspart later-summary - what may be sent later
 * @csspart actions - the row of buttons at the end
 * @csspart button - every button; it has a second name that says which
 * @csspart primary - the button that leads on
 * @csspart secondary - another button with a border
 * @csspart plain - a button without a border
 * @csspart danger - the button that erases
 * @csspart save - where the answers are kept
 * @csspart question - one question, from its label to its control
 * @csspart group - questions under one name, or a list
 * @csspart entry - a row of a list whose rows stand in the step
 * @csspart label - the label of a control, or the legend of several
 * @csspart hint - help below the label, in one sentence
 * @csspart help - help that is folded away
 * @csspart error - what is wrong, in place
 * @csspart check - what is only to be checked, in place
 * @csspart input - every control in which something is typed, or a list that opens
 * @csspart option - the card of a radio button or a checkbox
 * @csspart option-input - the radio button or the checkbox itself
 * @csspart option-label - the words of an option
 * @csspart option-hint - what is said below the words of an option
 * @csspart listbox - the list under a control in which something is typed
 * @csspart listbox-option - an entry of that list
 * @csspart file - a file that was chosen
 * @csspart row - a name and what belongs to it
 * @csspart row-label - the name in a row
 * @csspart row-value - what belongs to the name in a row, an answer for example
 * @csspart task - a line of the task list
 * @csspart task-state - how a task stands
 * @csspart receipt - the card with the reference
 */
export class GovForm extends GovFormView {
  protected override readonly openSession: OpenSession = openSession;
}
