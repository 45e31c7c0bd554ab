// The error of a procedure that cannot run: with all that is wrong with it. Apart, as a page with a good procedure has no need of it.
import { GovFormError, type ProcedureProblem } from './error.js';

/** GF203: a procedure that cannot run, with everything that is wrong with it. */
export class ProcedureError extends GovFormError {
  readonly problems: readonly ProcedureProblem[];
  /** Of the procedure: what was asked for. */
  readonly address: string;

  constructor(address: string, problems: readonly ProcedureProblem[], sort: 'procedure' | 'schema' = 'procedure') {
    super('GF203', `the ${sort} at ${address} has ${problems.length} problem(s)`, 'Correct what the list names; each entry says how.');
    this.problems = problems;
    this.address = address;
  }
}
