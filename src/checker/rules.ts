// The table of the checker's rules, in the order in which their findings are given.
import type { Rule } from './rule.js';

export const RULES: readonly Rule[] = [];
