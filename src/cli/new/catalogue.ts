// The questions that `gov-form new` can begin with: a procedure of its own, checked like any other, from which steps are
// taken as they are, with their words in four languages.
import answers from './catalogue/answers.schema.json' with { type: 'json' };
import largest from './catalogue/examples/largest.json' with { type: 'json' };
import smallest from './catalogue/examples/smallest.json' with { type: 'json' };
import procedure from './catalogue/procedure.json' with { type: 'json' };
import de from './catalogue/texts/de.json' with { type: 'json' };
import en from './catalogue/texts/en.json' with { type: 'json' };
import fr from './catalogue/texts/fr.json' with { type: 'json' };
import lb from './catalogue/texts/lb.json' with { type: 'json' };
import type { JsonObject } from '../../model/json.js';
import type { ProcedureFile, TextsFile } from '../../model/procedure.js';

export interface Catalogue {
  readonly procedure: ProcedureFile;
  readonly answers: JsonObject;
  readonly texts: Readonly<Record<string, TextsFile>>;
  readonly examples: Readonly<Record<'smallest' | 'largest', JsonObject>>;
}

// Checked boundary: a test checks the catalogue as any other procedure.
export const CATALOGUE = { procedure, answers, texts: { fr, de, lb, en }, examples: { smallest: smallest.answers, largest: largest.answers } } as unknown as Catalogue;

export const KNOWN_LANGUAGES = ['fr', 'de', 'lb', 'en'] as const;

/** Ready-made beginnings: steps that make sense together, for designers in English. */
export const EXAMPLES: Readonly<Record<string, { readonly about: string; readonly steps: readonly string[] }>> = {
  request: { about: 'a request of a person: who, where, how to reach them, what for', steps: ['identity', 'address', 'contact', 'details', 'declaration'] },
  report: { about: 'a report of something in the street, with an answer if one is wanted', steps: ['subject', 'place', 'details', 'reply'] },
  payment: { about: 'a request with a bank account', steps: ['identity', 'contact', 'account', 'declaration'] },
};

/** What each step of the catalogue asks, for designers in English. */
export const STEPS: Readonly<Record<string, string>> = {
  identity: 'name, date of birth, national identification number; fetched from the national register',
  address: 'address; fetched from the national register',
  contact: 'e-mail address and telephone number',
  subject: 'what it is about: a choice of one',
  place: 'where it is: street and locality',
  details: 'what else should be known: free text',
  reply: 'whether an answer is wanted, and where to: a question that depends on another',
  account: 'bank account in Luxembourg',
  declaration: 'a box to confirm that the answers are true',
};
