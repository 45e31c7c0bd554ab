// What a page names and cannot be used, or has to name and does not: as errors.
import { GovFormError } from '../../model/error.js';

/** @param source the register of which nothing says where it answers; left out, it is the receiver */
export function missingPort(source: string | undefined): GovFormError {
  if (source === undefined) return new GovFormError('GF204', 'nothing says where submissions go', 'Set the attribute "receiver" to the receiver\'s address, or the property "ports.submission".');
  return new GovFormError('GF212', `nothing says where the register "${source}" answers`, 'Set the attribute "sources" to the folder under which each register answers at its id, or the property "ports.sources".');
}

/** @param named where the address stands: an attribute, or a procedure */
export function badAnswer({ href }: URL, named: string, status: number): GovFormError {
  return new GovFormError('GF201', `${href} answers ${status}`, `Check the address in ${named}.`);
}

/** @param named where the address stands: an attribute, or a procedure */
export function notJson({ href }: URL, named: string, cause: unknown): GovFormError {
  return new GovFormError('GF202', `${href} is not JSON`, `Serve JSON at the address in ${named}; an editor shows where it breaks.`, { cause });
}

export function otherVersion({ href }: URL, format: unknown): GovFormError {
  return new GovFormError('GF206', `${href} was compiled for another version: ${JSON.stringify(format)}`, 'Compile the procedure with the version of gov-form that is on the page.');
}

/** Tells the page (`reportError`) that a method was given no path: GF211. */
export function refusePath(path: unknown): void {
  reportError(new GovFormError('GF211', `goTo() is given no path: ${String(path)}`, 'Give the path of an answer, for example goTo("applicant.email").'));
}
