// The contract of the engine half of a composed kind: what several answers of a group must be together. Its members are
// questions like any other; no DOM, no words.
import type { Json } from '../../model/json.js';

export interface ComposedIssue<Role extends string, Code extends string> {
  readonly code: Code;
  /** The member at whose question it is said. */
  readonly at: Role;
  /** Members that it does not fit with. */
  readonly also?: readonly Role[];
  /** Left out: an error, which stops. */
  readonly severity?: 'warning';
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * @typeParam Role what a member is to the kind, whatever the schema calls it (composed-roles.ts)
 * @typeParam Code begins with the name of the kind: `date-range.order`
 */
export interface ComposedKind<Role extends string, Code extends string> {
  /** What does not fit together, of members that are right each by itself; what is blank or wrong is left out. */
  check(values: Readonly<Partial<Record<Role, Json>>>): ComposedIssue<Role, Code> | undefined;
}

export type RoleOf<Kind> = Kind extends ComposedKind<infer Role, string> ? Role : never;
export type ComposedCodeOf<Kind> = Kind extends ComposedKind<string, infer Code> ? Code : never;
