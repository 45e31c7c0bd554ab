// The evidence report as a page of Markdown, from what is known of each criterion. Pure: claims nothing that is not there.
import { criteria, notTried, wcag22, type Criterion, type Held } from './criteria.js';
import { named, row, testLines } from './markdown.js';
import { references, type CriterionNumber } from './references.js';

const OFFICIAL = 'https://accessibilite.public.lu/en/raweb1/criteres.html';
const WAYS = ['automatic', 'semi-automatic', 'not tested', 'host', 'does not apply'] as const;
type Way = (typeof WAYS)[number];

const MEANING: Readonly<Record<Way, string>> = {
  automatic: 'tests hold all that the criterion asks of the form, as far as a program can see it',
  'semi-automatic': 'tests hold a part; the rest is for a person to judge',
  'not tested': 'neither a test nor a person has looked',
  host: 'the page around the form has to see to it',
  'does not apply': 'the form has nothing of the sort',
};

/** The numbers of RAWeb 1, in its order. */
export const criterionNumbers: readonly CriterionNumber[] = Object.keys(references).filter(isCriterion);

function isCriterion(number: string): number is CriterionNumber {
  return Object.hasOwn(criteria, number);
}

/** How many criteria are held in each way. */
export function countByWay(): Readonly<Record<Way, number>> {
  const count = (way: Way): number => criterionNumbers.filter((number) => criteria[number][1].by === way).length;
  return { automatic: count('automatic'), 'semi-automatic': count('semi-automatic'), 'not tested': count('not tested'), host: count('host'), 'does not apply': count('does not apply') };
}

/** How many of those that are for a person a person has looked at. */
export function lookedAt(): number {
  return criterionNumbers.filter((number) => lookOf(criteria[number][1]) !== undefined).length;
}

function lookOf(held: Held) {
  return held.by === 'semi-automatic' ? held.looked : undefined;
}

export function accessibilityReport(): string {
  return [...opening(), ...counts(), ...grid(), ...later(), ...tests()].join('\n');
}

function opening(): readonly string[] {
  return [
    '# Accessibility: what is known, by criterion', '',
    '<!-- Made by `npm run a11y:report` from test/accessibility. Do not write here. -->', '',
    `For the 136 criteria of [RAWeb 1](${OFFICIAL}), Luxembourg’s method for EN 301 549 v3.2.1, this page says what holds each for a form in a page: a test, a person, or nothing. It is no audit, and no statement of conformity: a service is audited as a whole, with its texts and the page around them ([draft of a statement](statement.md)). The names of the criteria are our own short ones; what counts is the official text, to which each number leads. What the form claims of itself beyond the criteria, and what of it does not hold, is in [fifty claims](claims.md).`, '',
    `**No real screen reader or other assistive technology has been tried**, nor have people with disabilities been asked. Not tried: ${notTried.en}. What a test says of names, states and announcements is what three browser engines expose ([engines](../engines.md)), and what a simulation reads; a product may speak otherwise.`, '',
  ];
}

function counts(): readonly string[] {
  const counted = countByWay();
  return [
    '## How many', '',
    '| held | criteria | that is |', '|---|---|---|',
    ...WAYS.map((way) => `| ${way} | ${counted[way]} | ${MEANING[way]} |`),
    `| **together** | **${criterionNumbers.length}** | |`, '',
    `Of the ${counted['semi-automatic']} that need a person as well, a person has looked at ${lookedAt()} and said so here.`, '',
  ];
}

function grid(): readonly string[] {
  return [
    '## RAWeb 1', '',
    'A clause of EN 301 549 is the number of WCAG 2.1 with a 9 before it, unless others are named.', '',
    '| criterion | what (in our words) | level | WCAG 2.1 | held | by what, and what is left |', '|---|---|---|---|---|---|',
    ...criterionNumbers.map((number) => {
      const [level, wcag, clauses] = references[number].length === 3 ? references[number] : [...references[number], undefined];
      const official = `[${number}](${OFFICIAL}#crit-${number.replace('.', '-')})`;
      const stands = [wcag.replaceAll(' ', ', '), ...(clauses === undefined ? [] : [`EN: ${clauses.replaceAll(' ', ', ')}`])].filter((each) => each !== '').join('; ');
      return row([official, criteria[number][0], level, stands, ...heldCells(criteria[number])]);
    }),
    '',
  ];
}

function later(): readonly string[] {
  return [
    '## New in WCAG 2.2', '',
    'RAWeb 1 stands for WCAG 2.1; 2.2 has these besides. It dropped 4.1.1.', '',
    '| WCAG 2.2 | what (in our words) | level | held | by what, and what is left |', '|---|---|---|---|---|',
    ...Object.entries(wcag22).map(([number, [level, ...criterion]]) => row([number, criterion[0], level, ...heldCells(criterion)])),
    '',
  ];
}

function heldCells([, held]: Criterion): readonly [string, string] {
  return [held.by, saidOf(held)];
}

function saidOf(held: Held): string {
  switch (held.by) {
    case 'automatic':
      return [named(held.tests), held.note ?? ''].filter((each) => each !== '').join('. ');
    case 'semi-automatic':
      return [`${named(held.tests)}. Left: ${held.rest}`, held.looked === undefined ? '' : `Looked at: ${held.looked.what} (${held.looked.who}, ${held.looked.when}).`].filter((each) => each !== '').join(' ');
    default:
      return held.why;
  }
}

function tests(): readonly string[] {
  const used = new Set<string>([...Object.values(criteria), ...Object.values(wcag22).map(([, ...criterion]) => criterion)].flatMap(([, held]) => ('tests' in held ? held.tests : [])));
  return [
    '## The tests', '',
    'Those of `a11y-checks.ts` run at every screen of the certificate of residence (`a11y-screens.e2e.test.ts`) and on every kind of question in all its states (`gallery.e2e.test.ts`); axe, structure, languages, tree, dark and narrow in four languages, the others in one. `a11y-faults.e2e.test.ts` plants faults to show that they are noticed.', '',
    ...testLines(used), '',
  ];
}
