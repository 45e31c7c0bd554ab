// What several schemas about one value say together about its type. `undefined` is a schema that says nothing.
// Never looks at a schema.
import type { AnswerType, ExpressionTypes } from './expression-types.js';
import { commonType, lazyGroup, plainName } from './expression-types.js';

type Told = AnswerType | undefined;

/** One of them holds; one that says nothing is passed over. */
export function united(types: readonly Told[]): Told {
  const told = types.filter((type) => type !== undefined);
  const groups = told.flatMap(groupOf);
  if (groups.length > 1 && groups.length === told.length) return { group: merged(groups, united) };
  const codes = told.flatMap((type) => (typeof type === 'object' && 'codes' in type ? [type.codes] : []));
  if (codes.length > 1 && codes.length === told.length) return { codes: [...new Set(codes.flat())] };
  return told.reduce<Told>((left, right) => (left === undefined ? right : (commonType(left, right) ?? 'any')), undefined);
}

/** All of them hold: the one that says most. */
export function met(types: readonly Told[]): Told {
  const told = types.filter((type) => type !== undefined && type !== 'any');
  const groups = told.flatMap(groupOf);
  if (groups.length > 1 && groups.length === told.length) return { group: merged(groups, met) };
  return told.reduce<Told>((left, right) => (left === undefined ? right : bothHold(left, right)), undefined) ?? types.find((type) => type !== undefined);
}

function bothHold(left: AnswerType, right: AnswerType): AnswerType {
  if (left === right) return left;
  if (left === 'text' && (right === 'date' || plainName(right) === 'text')) return right;
  if (right === 'text' && (left === 'date' || plainName(left) === 'text')) return left;
  if (typeof left === 'object' && typeof right === 'object') {
    if ('codes' in left && 'codes' in right) return inBoth(left.codes, right.codes);
    if ('listOf' in left && 'listOf' in right) return { listOf: met([left.listOf, right.listOf]) ?? 'any' };
    if ('group' in left && 'group' in right) return { group: merged([left.group, right.group], met) };
  }
  return 'any';
}

/** A branch that does not always hold adds names, and says what is not said otherwise; it never narrows what is. */
export function extended(sure: Told, maybe: Told): Told {
  // There may be more codes than the branch names.
  if (sure === undefined) return typeof maybe === 'object' && 'codes' in maybe ? 'text' : maybe;
  if (typeof sure !== 'object' || typeof maybe !== 'object') return sure;
  if ('listOf' in sure && 'listOf' in maybe) return { listOf: extended(unlessAny(sure.listOf), maybe.listOf) ?? 'any' };
  if (!('group' in sure) || !('group' in maybe)) return sure;
  return { group: merged([sure.group, maybe.group], ([known, added]) => (added === undefined ? known : extended(unlessAny(known), added))) };
}

function unlessAny(type: Told): Told {
  return type === 'any' ? undefined : type;
}

function merged(groups: readonly ExpressionTypes[], merge: (types: readonly Told[]) => Told): ExpressionTypes {
  const holders = new Map<string, ExpressionTypes[]>();
  for (const group of groups) {
    for (const name of Object.keys(group)) {
      const known = holders.get(name);
      if (known === undefined) holders.set(name, [group]);
      else known.push(group);
    }
  }
  return lazyGroup(holders.keys(), (name) => merge((holders.get(name) ?? []).map((group) => group[name])) ?? 'any');
}

function groupOf(type: AnswerType): readonly ExpressionTypes[] {
  return typeof type === 'object' && 'group' in type ? [type.group] : [];
}

function inBoth(left: readonly string[], right: readonly string[]): AnswerType {
  const known = new Set(right);
  const both = left.filter((code) => known.has(code));
  return { codes: both.length > 0 ? both : [...left, ...right] };
}
