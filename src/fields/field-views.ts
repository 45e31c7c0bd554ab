// The registry of the view halves: twin of field-kinds.ts. A kind without a view does not compile, here, in
// later-kinds.view.ts or in the view of its part (parts.view.ts).
import { choiceView } from './choice/choice.view.js';
import { isKind, type Kind } from './field-kinds.js';
import type { AnyFieldView, FieldView, FirstKind } from './field-view.js';
import type { LaterViews } from './parts/later-kinds.view.js';
import { arePartViewsThere, partView } from './parts/parts.view.js';
import { sharedIssueText } from './shared/shared-issues.view.js';

const firstViews: { readonly [K in FirstKind]: FieldView<K> } = { choice: choiceView };
let later: LaterViews | undefined;
const complete = new Map<Kind, AnyFieldView>();

export function haveLaterViews(fetched: LaterViews): void {
  later = fetched;
  complete.clear();
}

/** Whether every question can be shown that a form asks. */
export function areLaterViewsThere(): boolean {
  return later !== undefined && arePartViewsThere();
}

/** Whether a question can be shown with what is there. */
export function isViewThere({ kind, readOnly }: { readonly kind: string; readonly readOnly?: boolean }): boolean {
  return areLaterViewsThere() || (Object.hasOwn(firstViews, kind) && readOnly !== true);
}

/**
 * The view of a kind, with what all kinds share: the sentences for shared issues, and how an answer that cannot be
 * changed is shown.
 * @throws {TypeError} there is no such kind (the check of the procedure lets none through), or it is not fetched yet
 */
export function viewOf(kind: string): AnyFieldView {
  if (!isKind(kind)) throw new TypeError(`unknown kind of question "${kind}"`);
  const known = complete.get(kind);
  if (known !== undefined) return known;
  const views: Partial<Record<Kind, unknown>> = { ...later?.views, ...firstViews };
  // Checked boundary: the options and the raw shape come from the engine half registered under the same name.
  const own = (views[kind] ?? partView(kind)) as AnyFieldView | undefined;
  if (own === undefined) throw new TypeError(`the view of "${kind}" is not there yet`);
  const view: AnyFieldView = { ...own, render: later?.render(own) ?? own.render, issueText: { ...sharedIssueText, ...own.issueText } };
  complete.set(kind, view);
  return view;
}
