// The views of the kinds that a first question seldom is, and how an answer is shown that cannot be changed: a part of the
// program of its own, fetched while the first screen is being read.
import { choicesView } from '../choices/choices.view.js';
import { confirmView } from '../confirm/confirm.view.js';
import { dateView } from '../date/date.view.js';
import type { Kind } from '../field-kinds.js';
import type { AnyFieldView, FieldView, FirstKind } from '../field-view.js';
import { fixedView } from '../fixed/fixed.view.js';
import { keptView } from '../kept/kept.view.js';
import { longTextView } from '../long-text/long-text.view.js';
import { nationalIdView } from '../national-id/national-id.view.js';
import { numberView } from '../number/number.view.js';
import type { PartKind } from './parts.js';
import { readOnlyWhereSaid } from '../shared/read-only.view.js';
import { textView } from '../text/text.view.js';
import { valueTypeView } from '../value-type/value-type.view.js';
import { yesNoView } from '../yes-no/yes-no.view.js';

export interface LaterViews {
  readonly views: { readonly [K in Exclude<Kind, FirstKind | PartKind>]: FieldView<K> };
  /** The view's own controls, or, where nothing may be changed, the answer. */
  readonly render: (view: AnyFieldView) => AnyFieldView['render'];
}

export const laterViews: LaterViews = {
  views: {
    'national-id': nationalIdView,
    date: dateView,
    confirm: confirmView,
    fixed: fixedView,
    'value-type': valueTypeView,
    'yes-no': yesNoView,
    choices: choicesView,
    number: numberView,
    'long-text': longTextView,
    text: textView,
    kept: keptView,
  },
  render: readOnlyWhereSaid,
};
