// What is wrong with answers that a composed kind asks as one thing: said at the question of one of them. Never part of what a
// form without such a kind fetches.
import type { FormModel } from '../../model/form-model.js';
import type { Issue } from '../../model/issue.js';
import type { Json } from '../../model/json.js';
import { memberPath, patternOf } from '../../model/path.js';
import type { Path } from '../../model/path.js';
import type { ComposedKind } from './composed-kind.js';

export interface ComposedToCheck {
  readonly model: Pick<FormModel, 'asks'>;
  /** Of every group that there is. */
  readonly groups: readonly Path[];
  /** `undefined` where nothing is asked, or nothing was answered that is right by itself. */
  readonly valueAt: (path: Path) => Json | undefined;
}

export type ComposedCheck = (check: ComposedToCheck) => readonly Issue[];

export function composedIssues(kinds: Readonly<Record<string, ComposedKind<string, string>>>): ComposedCheck {
  return ({ model, groups, valueAt }) =>
    groups.flatMap((path): readonly Issue[] => {
      const { kind = '', roles = {} } = model.asks[patternOf(path)] ?? {};
      const values = Object.entries(roles).flatMap(([role, name]) => {
        const value = valueAt(memberPath(path, name));
        return value === undefined ? [] : [[role, value] as const];
      });
      const found = Object.hasOwn(kinds, kind) ? kinds[kind]?.check(Object.fromEntries(values)) : undefined;
      if (found === undefined) return [];
      const { at, also, ...issue } = found;
      const pathOf = (role: string): Path => memberPath(path, roles[role] ?? role);
      return [{ ...issue, path: pathOf(at), ...(also === undefined ? {} : { also: also.map(pathOf) }) }];
    });
}
