// The events that a page hears from <gov-form>. All of them bubble and cross the shadow boundary; none carries an answer.
import type { ProcedureProblem } from '../model/error.js';
import type { Path } from '../model/path.js';
import type { ReceiptStatement } from '../model/submission.js';
import type { Language } from '../model/text.js';
import type { SaveState, Screen } from '../session/screen.js';

export interface GovFormEvents {
  /** The first screen can be used. */
  readonly 'gov-form-ready': Record<string, never>;
  /** The citizen arrived somewhere: the id of the step or of the source, or the sort of screen itself. */
  readonly 'gov-form-step': { readonly step: string; readonly sort: Screen['sort'] };
  readonly 'gov-form-save': { readonly state: SaveState['state'] };
  /** With `easy` where the procedure has easy words in that language. */
  readonly 'gov-form-language': { readonly language: Language; readonly easy?: boolean };
  /** What the page's title should be now. */
  readonly 'gov-form-title': { readonly title: string };
  /** An answer changed: where, in the paths of the procedure; left out where it was not in one place. */
  readonly 'gov-form-change': { readonly path?: Path };
  /** The citizen chose to send. A page that cancels it sends by itself. */
  readonly 'gov-form-submit': Record<string, never>;
  /** The receiver has answered with a receipt. */
  readonly 'gov-form-submitted': { readonly statement: ReceiptStatement };
  /** Something of a schema cannot be asked and was left out, or cannot be checked: for designers. */
  readonly 'gov-form-problems': { readonly problems: readonly ProcedureProblem[] };
  /** The form cannot be shown. */
  readonly 'gov-form-error': { readonly code: string; readonly problems: readonly ProcedureProblem[] };
}

export type GovFormEventMap = { readonly [Name in keyof GovFormEvents]: CustomEvent<GovFormEvents[Name]> };

/** @returns `false` where the page cancelled it */
export function tellPage<Name extends keyof GovFormEvents>(host: HTMLElement, name: Name, detail: GovFormEvents[Name], { cancelable = false }: { readonly cancelable?: boolean } = {}): boolean {
  return host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
}

declare global {
  interface GlobalEventHandlersEventMap extends GovFormEventMap {}
}
