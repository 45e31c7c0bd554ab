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
