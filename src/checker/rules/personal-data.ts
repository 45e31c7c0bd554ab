// What the law wants of a form that asks personal data. GF175: asked although a register of the State holds it (once only).
// GF176: a legal basis without its ELI. GF177: nobody says how long it is kept. GF178: a draft that is kept for long.
import { isInRows } from '../asked-places.js';
import { meaningOf } from '../meaning.js';
import type { Meaning } from '../meaning.js';
import type { Finding, Rule } from '../rule.js';
import type { Subject } from '../subject.js';
import { isAboutOthers } from '../whose.js';
import { atAsk } from './questions.js';

interface Register {
  readonly id: string;
  readonly name: string;
  readonly holds: ReadonlySet<Meaning>;
}

/** Registers of Luxembourg, and what they certainly hold of a resident or a company established there. */
const REGISTERS: readonly Register[] = [
  { id: 'urn:lu:register:rnpp', name: 'the National Register of Natural Persons (RNPP)', holds: new Set<Meaning>(['family-name', 'given-name', 'name', 'birth-date', 'birth-place', 'sex', 'nationality', 'national-id', 'street', 'postal-code', 'locality']) },
  { id: 'urn:lu:register:ccss', name: 'the Joint Social Security Centre (CCSS)', holds: new Set<Meaning>(['employer']) },
  { id: 'urn:lu:register:rcs', name: 'the Trade and Companies Register (RCS)', holds: new Set<Meaning>(['company-name', 'company-number']) },
];
/** What is known of oneself, whatever the path says of an employer. */
const OWN_ANYWAY: ReadonlySet<Meaning> = new Set<Meaning>(['employer']);

export const heldAlready: Rule = {
  code: 'GF175',
  severity: 'warning',
  find: (subject) => {
    if (!isOfLuxembourg(subject)) return [];
    const fetched = new Set(subject.model.sources.flatMap(({ fields }) => fields.map(({ to }) => to)));
    return subject.questions.flatMap((question): readonly Finding[] => {
      const meaning = meaningOf(question, subject);
      const register = REGISTERS.find(({ holds }) => meaning !== undefined && holds.has(meaning));
      if (register === undefined || meaning === undefined || fetched.has(question.pattern) || question.leaf.readOnly === true) return [];
      if (isInRows(question) || (isAboutOthers(question.pattern) && !OWN_ANYWAY.has(meaning))) return [];
      return [atAsk(question, `"${question.pattern}" is asked of everybody, though ${register.name} holds it.`, `Add a source for ${register.id} that fills it, with its legal basis; or accept it under "accepted", with the reason.`)];
    });
  },
};

/** The list knows no other country's registers. */
function isOfLuxembourg({ procedure }: Subject): boolean {
  return procedure.languages.includes('lb') || (procedure.sources ?? []).some(({ register }) => register.startsWith('urn:lu:'));
}

const ELI = /^https:\/\/[^/]+\/(?:[^/]+\/)*eli(?:\/[^/]+){3,}\/?$/;
/** Luxembourg's: the collection, the sort of act, its date, its number. */
const ELI_OF_LEGILUX = /^https:\/\/(?:data\.)?legilux\.public\.lu\/(?:filestore\/)?eli\/etat\/(?:leg|adm|projet)\/[a-z]+\/\d{4}\/\d{2}\/\d{2}\/[a-z]+\d+(?:\/[^/]+)*\/?$/;

export const legalBasisWithoutEli: Rule = {
  code: 'GF176',
  severity: 'warning',
  find: ({ procedure }) =>
    (procedure.legalBasis ?? []).flatMap(({ id, eli }, index): readonly Finding[] => {
      const at = { file: 'procedure.json', pointer: `/legalBasis/${index}` };
      if (eli === undefined) return [{ ...at, message: `The legal basis "${id}" has no ELI: nobody can look the law up.`, remedy: 'Write "eli": the https address that the official journal gives, for example https://legilux.public.lu/eli/etat/leg/loi/2013/06/19/n3/jo.' }];
      const isLegilux = /^https:\/\/[^/]*legilux\.public\.lu\//.test(eli);
      if (isLegilux ? ELI_OF_LEGILUX.test(eli) : ELI.test(eli)) return [];
      return [{ file: at.file, pointer: `${at.pointer}/eli`, message: `${eli} has not the form of an ELI.`, remedy: 'Copy it from the official journal: …/eli/<jurisdiction>/<sort>/<year>/…, in Luxembourg with the date and the number.' }];
    }),
};

const PERSONAL: ReadonlySet<Meaning> = new Set<Meaning>(['family-name', 'given-name', 'name', 'birth-date', 'birth-place', 'sex', 'nationality', 'national-id', 'email', 'phone', 'iban']);

export const noRetention: Rule = {
  code: 'GF177',
  severity: 'warning',
  find: (subject) => {
    const first = subject.procedure.retention === undefined ? firstPersonal(subject) : undefined;
    if (first === undefined) return [];
    return [{ file: 'procedure.json', pointer: '', message: `Personal data is asked ("${first}"), and nothing says how long the authority keeps it.`, remedy: 'Write "retention": { "days": … }, and say it where you inform about data protection (GDPR, article 13(2)(a)).' }];
  },
};

/** A month is enough to find a paper; the device may be shared, lost or sold. */
const MOST_DRAFT_DAYS = 30;

export const longDraft: Rule = {
  code: 'GF178',
  severity: 'warning',
  find: (subject) => {
    const { draftDays } = subject.procedure;
    const first = draftDays > MOST_DRAFT_DAYS ? firstPersonal(subject) : undefined;
    if (first === undefined) return [];
    return [{ file: 'procedure.json', pointer: '/draftDays', message: `A draft with personal data ("${first}") is kept for ${draftDays} days on a device that may be shared or lost.`, remedy: `Keep it for at most ${MOST_DRAFT_DAYS} days.` }];
  },
};

function firstPersonal(subject: Subject): string | undefined {
  return subject.questions.find((question) => {
    const meaning = meaningOf(question, subject);
    return meaning !== undefined && PERSONAL.has(meaning);
  })?.pattern;
}
