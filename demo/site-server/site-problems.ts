// The site's own problem documents (RFC 9457), for what stands between the browser and the services behind it.
import type { Problem } from '../../src/model/submission.js';

const SITE_PROBLEMS = {
  'signed-out': { status: 401, title: 'Nobody is signed in.', remedy: 'Choose a person on the sign-in page.' },
  'foreign-origin': { status: 403, title: 'This request comes from another site.', remedy: 'Send it from this site.' },
  'person-unknown': { status: 404, title: 'There is no such person in the register.', remedy: 'Choose a person on the sign-in page.' },
  'source-unknown': { status: 404, title: 'There is no such source.', remedy: 'Use a source that this site offers: rnpp or rcs.' },
  'postcode-unknown': { status: 404, title: 'No locality has this postcode.', remedy: 'Type the address without the register.' },
  'page-unknown': { status: 404, title: 'There is nothing at this address.', remedy: 'Start again at /.' },
  'fields-refused': { status: 403, title: 'The register does not give these fields.', remedy: 'Ask only for fields that the procedure declares.' },
  'register-unavailable': { status: 502, title: 'The register does not answer.', remedy: 'Go on by typing, or try again later.' },
  'register-slow': { status: 504, title: 'The register takes too long.', remedy: 'Go on by typing, or try again later.' },
  'receiver-unavailable': { status: 502, title: 'The receiver does not answer.', remedy: 'Send the same bytes again under the same key later.' },
} as const;

export type SiteProblemCode = keyof typeof SITE_PROBLEMS;

export function siteProblem(code: SiteProblemCode): Response {
  const { status, title, remedy } = SITE_PROBLEMS[code];
  const problem: Problem = { type: `urn:gov-form:problem:${code}`, title, status, detail: title, code, remedy };
  return new Response(JSON.stringify(problem), { status, headers: { 'Content-Type': 'application/problem+json' } });
}
