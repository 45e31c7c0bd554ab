// The table of the checker's rules, in the order in which their findings are given.
import type { Rule } from './rule.js';
import { lateSource } from './rules/late-source.js';
import { alwaysHolds, neverAsked, neverHolds, neverShown } from './rules/reachable.js';
import { alwaysFails, contradictingRules, neverFails } from './rules/rule-outcomes.js';
import { deadBranch } from './rules/schema-branches.js';

export const RULES: readonly Rule[] = [
  // What no answers reach, and what all do.
  neverHolds, alwaysHolds, neverAsked, neverShown, deadBranch, neverFails, alwaysFails, contradictingRules, lateSource,
];
