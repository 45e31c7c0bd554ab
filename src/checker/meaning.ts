// What an answer is about a person or a company, as far as its name in the schema or its label says so beyond doubt, in
// French, German, Luxembourgish or English. A miss is better than a false alarm.
import { stepsOf } from '../model/path.js';
import type { AskedQuestion } from './asked-places.js';
import type { Subject } from './subject.js';

export type Meaning =
  | 'family-name' | 'given-name' | 'name' | 'birth-date' | 'birth-place' | 'sex' | 'nationality' | 'national-id' | 'email' | 'phone'
  | 'street' | 'postal-code' | 'locality' | 'country' | 'iban' | 'employer' | 'company-name' | 'company-number' | 'job-title';

interface Signs {
  readonly meaning: Meaning;
  /** The property's name in small letters, without what divides words. */
  readonly name: RegExp;
  /** The whole label in small letters, without what stands in brackets. */
  readonly label: RegExp;
}

const SIGNS: readonly Signs[] = [
  { meaning: 'family-name', name: /^(?:family|last|sur)name$|^nomdefamille$|^familienname$|^nachname$|^familljennumm$/, label: /^(?:family name|last name|surname|nom de famille|familienname|nachname|familljennumm)$/ },
  { meaning: 'given-name', name: /^(?:given|first|fore)names?$|^prenoms?$|^vornamen?$|^virn(?:umm|imm)$/, label: /^(?:given names?|first names?|prénoms?|vornamen?|virnumm|virnimm)$/ },
  { meaning: 'name', name: /^fullname$|^nomcomplet$/, label: /^(?:full name|nom complet|vollständiger name|vollstännegen numm)$/ },
  { meaning: 'birth-date', name: /^(?:birth(?:date|day)|dateofbirth|dob|datedenaissance|geburtsdatum|gebuertsdatum)$/, label: /^(?:date of birth|birth date|date de naissance|geburtsdatum|gebuertsdatum)$/ },
  { meaning: 'birth-place', name: /^(?:birthplace|placeofbirth|lieudenaissance|geburtsort|gebuertsplaz)$/, label: /^(?:place of birth|lieu de naissance|geburtsort|gebuertsplaz)$/ },
  { meaning: 'sex', name: /^(?:sex|gender|sexe|geschlecht)$/, label: /^(?:sex|gender|sexe|geschlecht)$/ },
  { meaning: 'nationality', name: /^(?:nationality|nationalities|nationalite|staatsangehoerigkeit|nationaliteit)$/, label: /^(?:nationality|nationalities|nationalités?|staatsangehörigkeit(?:en)?|nationalitéit(?:en)?)$/ },
  { meaning: 'national-id', name: /^(?:nationalid(?:entificationnumber)?|matricule|nin)$/, label: /^(?:national identification number|matricule|numéro d’identification national|nationale identifikationsnummer|national identifikatiounsnummer)$/ },
  { meaning: 'email', name: /^e?mail(?:address)?$|^courriel$/, label: /^(?:e-?mail(?:[ -]?(?:address|adresse|adress))?|adresse e-?mail|courriel)$/ },
  { meaning: 'phone', name: /^(?:tele)?phone(?:number)?$|^mobile(?:number|phone)?$|^tel$|^telefon(?:nummer)?$/, label: /^(?:(?:tele|mobile )?phone(?: number)?|(?:numéro de )?téléphone|telefon(?:nummer)?|handynummer|telefonsnummer)$/ },
  { meaning: 'street', name: /^street(?:name)?$|^rue$|^strasse$|^strooss$/, label: /^(?:street|rue|straße|strooss)$/ },
  { meaning: 'postal-code', name: /^(?:postal|post|zip)code$|^plz$|^codepostal$/, label: /^(?:postal code|postcode|code postal|postleitzahl|postleetzuel)$/ },
  { meaning: 'locality', name: /^(?:locality|city|town|localite|ortschaft|uertschaft|wohnort)$/, label: /^(?:town or village|town|city|localité|ville|ortschaft|wohnort|uertschaft)$/ },
  { meaning: 'country', name: /^(?:countryofresidence|residencecountry)$/, label: /^(?:country of residence|pays de résidence|wohnsitzland)$/ },
  { meaning: 'iban', name: /^iban$/, label: /^iban$/ },
  { meaning: 'employer', name: /^employer(?:name)?$|^employeur$|^arbeitgeber$/, label: /^(?:name of your employer|nom de votre employeur|name ihres arbeitgebers|numm vun ärem (?:patron|employeur))$/ },
  { meaning: 'company-name', name: /^(?:company|business)name$|^raisonsociale$|^firmenname$/, label: /^(?:company name|raison sociale|firmenname|firmennumm)$/ },
  { meaning: 'company-number', name: /^(?:rcs(?:number)?|companynumber|numerorcs|rcsnummer)$/, label: /^(?:rcs number|numéro rcs|rcs-nummer)$/ },
  { meaning: 'job-title', name: /^jobtitle$/, label: /^(?:job title|intitulé du poste)$/ },
];

/** Kinds that cannot hold what is looked for. */
const MUTE: ReadonlySet<string> = new Set(['yes-no', 'confirm', 'fixed', 'kept', 'value-type']);

export function meaningOf(question: AskedQuestion, { texts }: Pick<Subject, 'texts'>): Meaning | undefined {
  const { kind, pattern, schema } = question;
  if (MUTE.has(kind)) return undefined;
  if (schema.format === 'email' || schema.format === 'idn-email') return 'email';
  if (kind === 'iban') return 'iban';
  const name = plainName(nameOf(pattern));
  const labels = Object.values(texts).flatMap(({ questions }) => questions?.[pattern]?.label ?? []).map(plainLabel);
  const found = SIGNS.find((signs) => signs.name.test(name) || labels.some((label) => signs.label.test(label)))?.meaning;
  return found !== undefined && OF_AN_ADDRESS.has(found) && !isAHome(pattern) ? undefined : found;
}

const OF_AN_ADDRESS: ReadonlySet<Meaning> = new Set<Meaning>(['street', 'postal-code', 'locality']);
const HOME = /address|adress|residence|domicile|home|wohn|applicant|person|citizen|resident|contact/i;

/** A street may be that of a road works, a shop or an accident. */
function isAHome(pattern: string): boolean {
  return stepsOf(pattern).slice(0, -1).some((step) => 'name' in step && HOME.test(step.name));
}

function nameOf(pattern: string): string {
  const last = stepsOf(pattern).findLast((step) => 'name' in step);
  return last !== undefined && 'name' in last ? last.name : '';
}

function plainName(name: string): string {
  return name.replace(/[\s_.-]/g, '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function plainLabel(label: string): string {
  return label.replace(/\([^)]*\)/g, '').replaceAll("'", '’').replace(/\s+/g, ' ').trim().toLowerCase();
}
