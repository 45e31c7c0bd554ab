// GF701: an amount of money whose currency nothing says. Said only of numbers that are money by their names; a figure of
// another sort may well have no unit.
import { memberPointerOf, placesAlong, stepsOf } from '../../model/path.js';
import type { Language } from '../../model/text.js';
import type { AskedQuestion } from '../asked-places.js';
import type { Finding, Rule } from '../rule.js';
import type { Subject } from '../subject.js';

/** In property names, in small letters. */
const MONEY: ReadonlySet<string> = new Set([
  'income', 'incomes', 'salary', 'salaries', 'wage', 'wages', 'rent', 'price', 'cost', 'costs', 'fee', 'fees', 'pension', 'revenu', 'revenus', 'salaire', 'loyer', 'prix', 'frais',
  'einkommen', 'gehalt', 'lohn', 'miete', 'preis', 'kosten', 'akommes', 'loun', 'präis',
]);
/** Of money, where there are cents. */
const WITH_CENTS: ReadonlySet<string> = new Set(['amount', 'amounts', 'total', 'montant', 'betrag', 'summe']);

const CURRENCY = /[€$£%]|euro|dollar|franc|franken|pound|livre|\b(?:EUR|USD|GBP|CHF)\b|per ?cent|prozent|pour ?cent/iu;

export const amountWithoutCurrency: Rule = {
  code: 'GF701',
  severity: 'warning',
  find: (subject) => {
    const amounts = subject.questions.filter((question) => question.kind === 'number' && question.leaf.readOnly !== true && subject.model.asks[question.pattern]?.calculate === undefined && isAmountByName(question));
    return subject.languages.flatMap((language) => amounts.flatMap((question) => unsaid(subject, question, language)));
  },
};

export function isAmountByName({ pattern, schema }: AskedQuestion): boolean {
  const words = stepsOf(pattern).map((step) => ('name' in step ? step.name.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').toLowerCase().split(/[\s_-]+/) : []));
  const hasCents = schema.multipleOf === 0.01;
  const last = words.at(-1)?.at(-1) ?? '';
  return MONEY.has(last) || (hasCents && words.flat().some((word) => MONEY.has(word) || WITH_CENTS.has(word)));
}

/** Said once in the step, it is said. */
function unsaid({ texts, questions }: Subject, question: AskedQuestion, language: Language): readonly Finding[] {
  const words = texts[language];
  const { label, hint } = words?.questions?.[question.pattern] ?? {};
  if (label === undefined || label.trim() === '') return [];
  const inStep = new Set(questions.filter(({ step }) => step === question.step).flatMap(({ pattern }) => placesAlong(pattern)));
  const around = [...inStep].flatMap((place) => [words?.questions?.[place]?.label, words?.questions?.[place]?.hint]);
  const step = words?.steps?.[question.step];
  if ([label, hint, ...around, step?.title, ...(step?.body ?? [])].some((text) => CURRENCY.test(text ?? ''))) return [];
  return [{
    file: `texts/${language}.json`,
    pointer: `${memberPointerOf('/questions', question.pattern)}/label`,
    about: question.pattern,
    message: `"${label}" asks for an amount of money, and nothing in its step says in which currency.`,
    remedy: question.schema.multipleOf === 0.01 ? `If it is in euros, ask it as such: { "path": "${question.pattern}", "kind": "money" }. Otherwise name the currency in the label, or in the hint.` : 'Say it in the label, or in the hint: in euros, for example 2350.50.',
  }];
}
