// `autocomplete`, by which a browser fills in what it knows of the person at the keyboard, and a symbol or a word can be put
// beside a question (WCAG 1.3.5). GF171: missing. GF172: no token. GF173: another person's data. GF174: a token that does not
// fit the question, or stands twice in a step.
import { suggesting } from '../../procedure/nearest-name.js';
import type { AskedQuestion } from '../asked-places.js';
import { isInRows } from '../asked-places.js';
import { meaningOf } from '../meaning.js';
import type { Meaning } from '../meaning.js';
import type { Finding, Rule } from '../rule.js';
import type { Subject } from '../subject.js';
import { isAboutOthers, isTheCitizens } from '../whose.js';
import { CONTACT_TOKENS, PREFIXES, TOKENS } from './autocomplete-tokens.js';
import { atAsk } from './questions.js';

const TOKEN_FOR: ReadonlyMap<Meaning, string> = new Map<Meaning, string>([
  ['family-name', 'family-name'], ['given-name', 'given-name'], ['name', 'name'], ['birth-date', 'bday'], ['sex', 'sex'], ['email', 'email'], ['phone', 'tel'],
  ['postal-code', 'postal-code'], ['locality', 'address-level2'], ['country', 'country-name'], ['job-title', 'organization-title'],
]);
/** Tokens that say nothing of the person at the keyboard: all others are wrong in rows, of which a browser fills each with the same. */
const OF_NOBODY: ReadonlySet<string> = new Set(['off', 'on', 'one-time-code', 'transaction-currency', 'transaction-amount']);
/** Not the person's own, and meant so. */
const OF_OTHERS: ReadonlySet<string> = new Set(['off', 'on', 'organization', 'organization-title', 'one-time-code']);

/** Questions that ask what a browser knows, without their token. Not what GF174 would refuse. */
export function tokensWanted(subject: Subject): readonly { readonly question: AskedQuestion; readonly token: string }[] {
  const taken = new Set(withToken(subject).map(({ question, token }) => `${question.step} ${token}`));
  return askedAnew(subject).flatMap((question) => {
    const meaning = meaningOf(question, subject);
    const token = meaning === undefined ? undefined : TOKEN_FOR.get(meaning);
    const place = `${question.step} ${token}`;
    if (token === undefined || tokenOf(subject, question) !== undefined || taken.has(place) || !isFit(question, token) || !isTheCitizens(subject, question)) return [];
    taken.add(place);
    return [{ question, token }];
  });
}

export const missingToken: Rule = {
  code: 'GF171',
  severity: 'warning',
  find: (subject) =>
    tokensWanted(subject).map(({ question, token }) =>
      atAsk(question, `"${question.pattern}" asks what a browser knows of the citizen, and does not say so.`, remedyOf(question, token)),
    ),
};

/** A member of a group that is asked as a whole is named beside the group, which stays as it is. */
function remedyOf({ pattern, ask }: AskedQuestion, token: string): string {
  return `Write { "path": "${pattern}", "autocomplete": "${token}" } in "ask"${ask.path === pattern ? '' : `, beside "${ask.path}"`} (WCAG 1.3.5).`;
}

export const unknownToken: Rule = {
  code: 'GF172',
  severity: 'warning',
  find: (subject) =>
    withToken(subject).filter(({ token }) => !isToken(token)).map(({ question, token }) =>
      atToken(question, `"${token}" is no autocomplete token: browsers pass over it.`, suggesting(token, TOKENS, 'Use one of the tokens of the HTML standard, for example family-name, bday, postal-code, address-level2.')),
    ),
};

export const foreignToken: Rule = {
  code: 'GF173',
  severity: 'warning',
  find: (subject) =>
    withToken(subject).filter(({ question, token }) => isToken(token) && !token.startsWith('section-') && (isInRows(question) ? !OF_NOBODY.has(token) : isAboutOthers(question.pattern) && !OF_OTHERS.has(token))).map(({ question, token }) =>
      atToken(question, `"${question.pattern}" is not about the citizen, but "${token}" lets the browser fill in the citizen's own.`, 'Leave "autocomplete" out: it is for data about the person who fills in the form.'),
    ),
};

export const unfitToken: Rule = {
  code: 'GF174',
  severity: 'warning',
  find: (subject) => {
    const all = withToken(subject).filter(({ token }) => isToken(token));
    const unfit = all.filter(({ question, token }) => !isFit(question, token)).map(({ question, token }) =>
      atToken(question, `"${token}" does not fit "${question.pattern}", which is asked as ${question.kind}.`, 'Correct the token, or leave it out.'),
    );
    const twice = all.filter(({ question, token }, index) => token !== 'off' && token !== 'on' && all.findIndex((other) => other.token === token && other.question.step === question.step) < index).map(({ question, token }) =>
      atToken(question, `"${token}" stands twice in the step "${question.step}": a browser fills both with the same.`, 'Keep it on the one that is meant.'),
    );
    return [...unfit, ...twice];
  },
};

function isFit({ kind }: AskedQuestion, token: string): boolean {
  const last = token.split(' ').at(-1) ?? '';
  if (kind === 'partial-date') return ['bday', 'off', 'on'].includes(last);
  if (kind === 'date') return ['bday', 'cc-exp', 'off', 'on'].includes(last);
  if (['yes-no', 'confirm', 'choices'].includes(kind)) return ['off', 'on'].includes(last);
  return last !== 'bday';
}

function isToken(written: string): boolean {
  const words = written.toLowerCase().split(/\s+/);
  const token = words.pop() ?? '';
  if (words[0]?.startsWith('section-') === true && words[0].length > 'section-'.length) words.shift();
  if (['shipping', 'billing'].includes(words[0] ?? '')) words.shift();
  if (PREFIXES.has(words[0] ?? '') && CONTACT_TOKENS.has(token)) words.shift();
  return words.length === 0 && TOKENS.has(token);
}

function askedAnew({ questions }: Subject): readonly AskedQuestion[] {
  // What may be the same as another answer is copied from there by the form.
  return questions.filter((question) => question.ask.sameAs === undefined && question.leaf.readOnly !== true);
}

function tokenOf({ model }: Subject, { pattern }: AskedQuestion): string | undefined {
  return model.asks[pattern]?.autocomplete;
}

function withToken(subject: Subject): readonly { readonly question: AskedQuestion; readonly token: string }[] {
  return subject.questions.flatMap((question) => {
    const token = tokenOf(subject, question);
    return token === undefined ? [] : [{ question, token }];
  });
}

function atToken(question: AskedQuestion, message: string, remedy: string): Finding {
  const found = atAsk(question, message, remedy);
  return { ...found, pointer: `${found.pointer}/autocomplete` };
}
