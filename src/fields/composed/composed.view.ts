// The contract of the view half of a composed kind: how its members read as one answer, its sentences, and what helps to fill
// them in. Never a rule.
import type { Json } from '../../model/json.js';
import type { Path } from '../../model/path.js';
import type { Text } from '../../model/text.js';
import type { LiveSession } from '../../session/live-session.js';
import type { Words } from '../../text/words.js';
import type { AnyFieldView, IssueText } from '../field-view.js';
import type { ComposedCodeOf, RoleOf } from './composed-kind.js';

/** Of what was answered. */
export type ComposedValues<Role extends string = string> = Readonly<Partial<Record<Role, Json>>>;

/** A group on the page. */
export interface WholeOnPage {
  readonly session: LiveSession;
  readonly path: Path;
  /** The name of the member in each role. */
  readonly roles: Readonly<Record<string, string>>;
  readonly element: HTMLElement;
  /** To be called when members are to be drawn again. */
  readonly changed: () => void;
}
/** What goes along with a group for as long as it is on the page. */
export interface Companion {
  /** Draws a member in its own way; `undefined`: as its kind does. */
  renderAs(path: Path): AnyFieldView['render'] | undefined;
  stop(): void;
}

export interface AnyComposedView<Role extends string = string, Code extends string = string> {
  /** How the whole reads on a check page, one entry per line, where it is one answer. */
  summary?(values: ComposedValues<Role>, words: Words): readonly Text[];
  accompany?(whole: WholeOnPage): Companion;
  /** A sentence for each issue, to follow the member's short name and a colon: no capital, a full stop. */
  readonly issueText: { readonly [C in Code]: IssueText };
}

/** The view half that belongs to an engine half: an issue code without a sentence does not compile. */
export type ComposedView<Kind> = AnyComposedView<RoleOf<Kind>, ComposedCodeOf<Kind>>;
