// The fifty claims as a page of Markdown. Pure: claims nothing that is not there.
import { claims } from './claims.js';
import { notTried } from './criteria.js';
import { named, row, testLines } from './markdown.js';

export const allClaims = Object.values(claims).flat();

export function claimsReport(): string {
  return [...opening(), ...groups(), ...tests()].join('\n');
}

function opening(): readonly string[] {
  const whole = allClaims.filter((claim) => claim.not === undefined).length;
  return [
    '# Accessibility: fifty claims', '',
    '<!-- Made by `npm run a11y:report` from test/accessibility. Do not write here. -->', '',
    `What the form claims of itself, beyond the [criteria](raweb.md), each with the tests that hold it and with what of it does not hold. ${whole} of the ${allClaims.length} hold as they stand; of the other ${allClaims.length - whole} the last column says what is missing, and why.`, '',
    `**No person has tried them with a real product.** Not tried: ${notTried.en}. A test holds what browsers expose, show and do.`, '',
  ];
}

function groups(): readonly string[] {
  let number = 0;
  return Object.entries(claims).flatMap(([group, each]) => [
    `## ${group}`, '',
    '| | claim | held by | does not hold, or is not known |', '|---|---|---|---|',
    ...each.map((claim) => row([String((number += 1)), claim.says, named(claim.tests), claim.not ?? ''])),
    '',
  ]);
}

function tests(): readonly string[] {
  return ['## The tests', '', ...testLines(new Set(allClaims.flatMap((claim) => claim.tests))), ''];
}
