// Asks every rule about one procedure that is checked and could run.
import type { CheckedProcedure } from '../model/procedure.js';
import { compileProcedure } from '../procedure/compile-procedure.js';
import type { Found } from './accepted.js';
import { RULES } from './rules.js';
import { subjectOf } from './subject.js';
import type { Subject } from './subject.js';

export interface FoundIn {
  readonly subject: Subject;
  readonly found: readonly Found[];
}

export interface FindOptions {
  readonly examples: Readonly<Record<string, unknown>>;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Files in texts/ that the procedure does not name. */
  readonly unnamedTexts?: readonly string[];
  /** Codes of rules that are not asked. */
  readonly without?: ReadonlySet<string>;
}

/** @throws {GovFormError} GF110 an expression does not compile */
export async function findIn(checked: CheckedProcedure, { without = new Set<string>(), ...options }: FindOptions): Promise<FoundIn> {
  // No rule reads the digest.
  const model = await compileProcedure(checked, () => Promise.resolve(''));
  const subject = subjectOf({ checked, model, ...options });
  const found: Found[] = [];
  for (const { code, severity, find } of RULES.filter((rule) => !without.has(rule.code))) {
    for (const { about, cause, ...finding } of await find(subject)) found.push({ problem: { code, severity, ...finding }, ...(about === undefined ? {} : { about }), ...(cause === undefined ? {} : { cause }) });
  }
  return { subject, found };
}
