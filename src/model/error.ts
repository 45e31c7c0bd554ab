// The error programmers and designers get: a stable code, what happened, where, and what to do.
export class GovFormError extends Error {
  /** Stable and searchable: `GF1xx` procedure, `GF2xx` host page, `GF3xx` submission, `GF4xx` device storage. */
  readonly code: string;
  readonly remedy: string;

  constructor(code: string, message: string, remedy: string, options?: ErrorOptions) {
    super(`${code}: ${message}`, options);
    this.name = 'GovFormError';
    this.code = code;
    this.remedy = remedy;
  }
}

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

/** One mistake in a procedure's files. */
export interface ProcedureProblem {
  readonly code: string;
  /** Which file, relative to the procedure's folder. */
  readonly file: string;
  /** RFC 6901 pointer into that file. */
  readonly pointer: string;
  readonly message: string;
  readonly remedy: string;
  /** Other places where the same is wrong: one cause, told once. */
  readonly related?: readonly { readonly file: string; readonly pointer: string }[];
  /** Which part of the text at the pointer, in UTF-16 code units. Left out: all of it. */
  readonly within?: { readonly start: number; readonly length: number };
  /** Only an error stops a procedure from running. */
  readonly severity: 'error' | 'warning';
}
