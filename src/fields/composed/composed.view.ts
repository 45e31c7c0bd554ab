// The contract of the view half of a composed kind: how its members read as one answer, and its sentences. Never a rule.
import type { Json } from '../../model/json.js';
import type { Text } from '../../model/text.js';
import type { Words } from '../../text/words.js';
import type { IssueText } from '../field-view.js';
import type { ComposedCodeOf, RoleOf } from './composed-kind.js';

/** Of what was answered. */
export type ComposedValues<Role extends string = string> = Readonly<Partial<Record<Role, Json>>>;

export interface AnyComposedView<Role extends string = string, Code extends string = string> {
  /** How the whole reads on a check page, one entry per line, where it is one answer. */
  summary?(values: ComposedValues<Role>, words: Words): readonly Text[];
  /** A sentence for each issue, to follow the member's short name and a colon: no capital, a full stop. */
  readonly issueText: { readonly [C in Code]: IssueText };
}

/** The view half that belongs to an engine half: an issue code without a sentence does not compile. */
export type ComposedView<Kind> = AnyComposedView<RoleOf<Kind>, ComposedCodeOf<Kind>>;
