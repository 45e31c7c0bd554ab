// Rules that say the same of everybody, and rules of which one or the other always speaks. Said only where it is proven.
// GF195: a rule never fails. GF196: it always does. GF197: two rules refuse together every answer that must be given.
import type { FormModel, RuleModel } from '../../model/form-model.js';
import { liesIn, placesAlong, stepsOf } from '../../model/path.js';
import type { Path } from '../../model/path.js';
import { mayBeNull } from '../../schema/merge-keywords.js';
import { patternsIn } from '../explore/expression-parts.js';
import { claimAt, claimsGuarding } from '../proof/guards.js';
import { knownLimits } from '../proof/known-limits.js';
import { groundsOf, outcomes } from '../proof/outcomes.js';
import type { Claim } from '../proof/outcomes.js';
import type { Finding, Rule } from '../rule.js';
import type { Subject } from '../subject.js';

interface Judged {
  readonly rule: RuleModel;
  readonly index: number;
  readonly claim: Claim;
  readonly text: string;
  /** `undefined`: it cannot be told. */
  readonly found: ReadonlySet<string> | undefined;
}

const judged = new WeakMap<Subject, readonly Judged[]>();

function judge(subject: Subject): readonly Judged[] {
  const known = judged.get(subject);
  if (known !== undefined) return known;
  const grounds = groundsOf(subject.document, subject.today);
  const all = subject.model.rules.map((rule, index) => {
    const claim = claimAt(rule.check, rule.on[0] ?? '');
    const readsSomething = patternsIn(rule.check, claim.rows).size > 0;
    return { rule, index, claim, text: subject.procedure.rules?.[index]?.check.trim() ?? '', found: readsSomething ? outcomes(grounds, [claim]) : undefined };
  });
  judged.set(subject, all);
  return all;
}

function at({ rule, index }: Judged, message: string, remedy: string): Finding {
  return { file: 'procedure.json', pointer: `/rules/${index}/check`, message, remedy, ...(rule.on[0] === undefined ? {} : { about: rule.on[0] }) };
}

export const neverFails: Rule = {
  code: 'GF195',
  severity: 'warning',
  find: (subject) =>
    judge(subject).filter(({ found }) => found !== undefined && !found.has('F')).map((each) =>
      at(each, `The rule "${each.rule.id}" can never fail: "${each.text}" is true of every answer that the schema allows.`, 'Correct the rule, or take it out: the schema says it already.'),
    ),
};

export const alwaysFails: Rule = {
  code: 'GF196',
  severity: 'error',
  find: (subject) =>
    judge(subject).filter(isRefusing).map((each) =>
      at(each, `The rule "${each.rule.id}" fails whatever is answered: "${each.text}" is true of no answer that the schema allows.`, 'Correct the rule: as it is, nobody gets past it.'),
    ),
};

function isRefusing({ found }: Judged): boolean {
  return found !== undefined && found.has('F') && !found.has('T');
}

export const contradictingRules: Rule = {
  code: 'GF197',
  severity: 'error',
  find: (subject) => {
    const grounds = groundsOf(subject.document, subject.today);
    const stopping = judge(subject).filter((each) => each.rule.severity === undefined && !isRefusing(each) && !each.rule.on.some((path) => path.includes('[]')));
    return stopping.flatMap((one, index) =>
      stopping.slice(index + 1).flatMap((other) => {
        const patterns = [one, other].map(({ claim }) => patternsIn(claim.expression, claim.rows));
        const [reads = new Set<Path>(), more = new Set<Path>()] = patterns;
        if (![...reads].some((pattern) => more.has(pattern))) return [];
        const present = new Set([...reads, ...more].filter((pattern) => isAlwaysThere(subject, pattern)));
        const found = outcomes(grounds, [one.claim, other.claim], { present, enough: (outcome) => !outcome.includes('F') });
        if (found === undefined || [...found].some((each) => !each.includes('F'))) return [];
        return [at(other, `No valid answers exist: whatever satisfies the rule "${other.rule.id}" breaks the rule "${one.rule.id}".`, `Correct "${other.text}" or "${one.text}".`)];
      }),
    );
  },
};

/** Asked of everybody, and needed to go on. */
function isAlwaysThere({ document, model }: Subject, pattern: Path): boolean {
  if (pattern.includes('[]') || claimsGuarding(model, pattern).length > 0 || isSpared(model, pattern)) return false;
  if (!model.steps.some(({ ask }) => ask.some((path) => liesIn(pattern, path)))) return false;
  // Null is as good as blank.
  if (placesAlong(pattern).some((place) => mayBeNull(knownLimits(document, place).merged))) return false;
  return ['', ...placesAlong(pattern)].slice(0, -1).every((place, level) => {
    const step = stepsOf(pattern)[level];
    return step !== undefined && 'name' in step && knownLimits(document, place).required.has(step.name);
  });
}

function isSpared({ asks }: FormModel, pattern: Path): boolean {
  return placesAlong(pattern).some((place) => asks[place]?.later === true || asks[place]?.calculate !== undefined);
}
