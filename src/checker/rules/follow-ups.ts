// What comes up on a page while it is filled in. GF708: more than one short question, or not right below the one that brings
// it. Rows are left alone: there is no step after a row's own questions.
import { liesIn, memberPath, placesAlong, stepsOf } from '../../model/path.js';
import type { Path } from '../../model/path.js';
import { placeAt } from '../../procedure/schema-places.js';
import { followUpsOf } from '../../schema/follow-ups.js';
import { isInRows } from '../asked-places.js';
import type { AskedQuestion } from '../asked-places.js';
import type { Finding, Rule } from '../rule.js';
import type { Subject } from '../subject.js';

export const followUpOnThePage: Rule = {
  code: 'GF708',
  severity: 'warning',
  find: (subject) =>
    subject.procedure.steps.flatMap(({ id }): readonly Finding[] => {
      const onPage = subject.questions.filter((question) => question.step === id && !isInRows(question) && !isComposed(question));
      const followUps = onPage.flatMap((question, index) => {
        const by = broughtBy(question, onPage, subject);
        return by === undefined ? [] : [{ question, by, isBelow: onPage[index - 1] === by }];
      });
      return onPage.flatMap((by) => tooMuch(id, by, followUps.filter((each) => each.by === by)));
    }),
};

interface FollowUp {
  readonly question: AskedQuestion;
  /** It stands right below the question that brings it. */
  readonly isBelow: boolean;
}

/** One cause, told once: at the first question that one answer brings up. */
function tooMuch(step: string, by: AskedQuestion, followUps: readonly FollowUp[]): readonly Finding[] {
  const [first, ...others] = followUps;
  if (first === undefined || (first.isBelow && others.length === 0)) return [];
  const { question } = first;
  return [{
    file: 'procedure.json',
    pointer: question.ask.pointer,
    about: question.pattern,
    message: `"${question.pattern}" comes up on the page on which "${by.pattern}" is being answered: who has read on misses it, and a screen reader does not tell.`,
    remedy: `Ask it on a step after "${step}"; the step is passed over where nothing of it applies. One short question may stay, right below the one that brings it.`,
    related: others.map((each) => ({ file: 'procedure.json', pointer: each.question.ask.pointer })),
  }];
}

/** Its parts are asked by one kind, which knows what follows what. */
function isComposed({ ask, pattern }: AskedQuestion): boolean {
  return ask.kind !== undefined && ask.path !== pattern;
}

/** The question of the page that decides whether this one is asked; the last of several. */
function broughtBy({ pattern }: AskedQuestion, onPage: readonly AskedQuestion[], { expressions, document }: Subject): AskedQuestion | undefined {
  const conditions = expressions.filter(({ sort, owner }) => sort === 'question' && liesIn(pattern, owner));
  const reads = [...conditions.flatMap((condition) => condition.reads.map((read) => read.replace(/\.length$/, ''))), ...decidedBySchema(pattern, document)];
  return onPage.findLast((question) => question.pattern !== pattern && reads.includes(question.pattern));
}

function decidedBySchema(pattern: Path, document: Subject['document']): readonly Path[] {
  const around = placesAlong(pattern);
  return around.flatMap((place, index) => {
    const whole = around[index - 1] ?? '';
    const [step] = stepsOf(place.slice(whole.length));
    const group = placeAt(document, whole);
    if (step === undefined || !('name' in step) || group === undefined) return [];
    return [...(followUpsOf(document, group.places).get(step.name) ?? [])].map((name) => memberPath(whole, name));
  });
}
