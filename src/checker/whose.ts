// Whose data a question asks: the citizen's, who fills in the form, or somebody else's, as far as paths and labels say. Knows
// the words of French, German, Luxembourgish and English.
import { placesAlong, stepsOf } from '../model/path.js';
import type { Path } from '../model/path.js';
import type { AskedQuestion } from './asked-places.js';
import { isInRows } from './asked-places.js';
import type { Subject } from './subject.js';

/** Names of other people, and of things that are not the citizen's own. */
const OTHERS = new Set([
  'partner', 'spouse', 'husband', 'wife', 'child', 'children', 'kid', 'kids', 'son', 'daughter', 'mother', 'father', 'landlord', 'witness', 'witnesses', 'deceased', 'employer', 'doctor',
  'emergency', 'guarantor', 'heir', 'heirs', 'school', 'provider', 'bank', 'seller', 'buyer',
  'caregiver', 'caregivers', 'carer', 'carers', 'sibling', 'siblings', 'brother', 'sister', 'dependent', 'dependents', 'physician', 'lawyer', 'attorney', 'aidant', 'aidants', 'pflegeperson',
  'conjoint', 'enfant', 'enfants', 'kind', 'kinder', 'kanner',
]);

/** Whether a path speaks of somebody else: a row of people, a partner, a landlord. */
export function isAboutOthers(pattern: Path): boolean {
  return namesIn(pattern).some((name) => wordsIn(name).some((word) => OTHERS.has(word)));
}

/** Beginnings of words that may speak of somebody else, in small letters without accents. Whole words are in WHOLE. */
const STEMS = [
  // English.
  'spouse', 'partner', 'daughter', 'parent', 'guardian', 'landlord', 'landlady', 'tenant', 'subtenant', 'lodger', 'owner', 'coowner', 'occupant', 'witness', 'deceased', 'employer', 'employee', 'doctor', 'physician', 'lawyer', 'attorney',
  'notar', 'representative', 'proxy', 'agent', 'trustee', 'guarantor', 'provider', 'supplier', 'seller', 'vendor', 'buyer', 'purchaser', 'caregiver', 'sibling', 'brother', 'sister', 'dependent', 'dependant', 'beneficiar', 'recipient', 'addressee',
  'patient', 'pupil', 'victim', 'defendant', 'guest', 'neighbour', 'neighbor', 'colleague', 'manager', 'supervisor', 'shareholder', 'donor', 'debtor', 'creditor', 'architect', 'contractor', 'customer', 'client', 'teacher', 'referee', 'relative', 'member', 'helper',
  // French.
  'autre', 'conjoint', 'epou', 'partenaire', 'enfant', 'tuteur', 'tutrice', 'curateur', 'curatrice', 'proprietaire', 'bailleur', 'bailleresse', 'locataire', 'employeur', 'temoin', 'defunt', 'medecin', 'avocat', 'representant', 'mandataire',
  'garant', 'heritier', 'vendeu', 'acheteu', 'acquereur', 'destinataire', 'eleve', 'voisin', 'gerant', 'dirigeant', 'associe', 'donat', 'debiteur', 'creancier', 'entrepreneur', 'fournisseur', 'proche', 'aidant', 'deuxieme', 'secondaire',
  // German.
  'zweit', 'elter', 'mutter', 'vater', 'sohn', 'tochter', 'bruder', 'schwester', 'geschwister', 'ehepartner', 'ehefrau', 'ehemann', 'ehegatt', 'vermieter', 'mieter', 'eigentumer', 'eigentuemer', 'besitzer', 'arbeitgeber', 'zeuge', 'zeugin', 'verstorben', 'arzt', 'anwalt', 'vertreter',
  'bevollmachtigt', 'bevollmaechtigt', 'vormund', 'betreu', 'verkaufer', 'verkaeufer', 'kaufer', 'kaeufer', 'begunstigt', 'beguenstigt', 'empfanger', 'empfaenger', 'schuler', 'schueler', 'opfer', 'nachbar', 'geschaftsfuhrer', 'gesellschafter',
  'schuldner', 'glaubiger', 'kunde', 'kundin', 'kontaktperson', 'angehorig', 'halter', 'pflegeperson',
  // Luxembourgish.
  'zweet', 'eelter', 'koppel', 'kanner', 'proprietar', 'patron', 'zeien', 'verstuerwen', 'dokter', 'affekot', 'vertrieder', 'kontaktpersoun', 'noper', 'ierwen', 'bedreier',
];
const WHOLE: ReadonlySet<string> = new Set([
  ...OTHERS, 'other', 'others', 'another', 'second', 'secondary', 'co', 'mere', 'pere', 'fils', 'fille', 'frere', 'soeur', 'seconde', 'kindes', 'kand', 'mamm', 'papp', 'mann', 'fra', 'jong', 'duechter', 'bridder', 'minor', 'mineur', 'minderjahrig', 'burge', 'buerge', 'erbe', 'erben',
  'andere', 'anderer', 'anderen', 'anderes', 'aner', 'anere', 'aneren', 'anert',
]);

/** Groups that are the citizen, by the beginnings of their words. */
const OWN = ['applicant', 'request', 'requerant', 'citizen', 'self', 'myself', 'declarant', 'claimant', 'petitioner', 'demandeu', 'citoyen', 'usager', 'antragsteller', 'undragsteller', 'ufroer', 'burger', 'buerger', 'bierger'];
const OWN_WHOLE: ReadonlySet<string> = new Set(['me', 'my', 'own', 'i', 'you', 'your', 'user', 'moi', 'ich', 'mech']);
/** Groups that say nothing of whose. */
const NOBODYS = ['person', 'identit', 'detail', 'address', 'adress', 'residence', 'domicile', 'home', 'wohn', 'personal', 'coordonnees', 'general', 'name', 'data', 'information'];

/**
 * Whether a browser may be asked to fill in what it knows of the person at the keyboard: never in rows, nor where path, label,
 * or heading may speak of somebody else. A missing hint is better than the citizen's name as that of the other parent.
 */
export function isTheCitizens(subject: Subject, question: AskedQuestion): boolean {
  const { pattern } = question;
  if (isInRows(question) || isAboutOthers(pattern) || namesIn(pattern).some(maySpeakOfOthers) || groupsOf(pattern).some((name) => /[2-9]$/.test(name))) return false;
  if (groupsOf(pattern).some(isOwn)) return true;
  if (groupsOf(pattern).some((name) => wordsIn(name).includes('contact')) || wordsAround(subject, question).some(maySpeakOfOthers)) return false;
  return strangersIn(subject, pattern).length === 0;
}

/** Of a group that is called otherwise than the citizen: other groups about people, of which any may be the citizen. */
function strangersIn({ questions }: Subject, pattern: Path): readonly string[] {
  const [own = ''] = groupsOf(pattern);
  if (own === '' || startsAny(own, NOBODYS)) return [];
  const groups = new Set(questions.flatMap((each) => (isInRows(each) ? [] : groupsOf(each.pattern).slice(0, 1))));
  return [...groups].filter((group) => group !== own && (isOwn(group) || questions.some((each) => groupsOf(each.pattern)[0] === group && OF_A_PERSON.test(each.pattern))));
}
const OF_A_PERSON = /(?:name|nom|prenom|prénom|vorname|birth\w*|geburt\w*|naissance)s?$/i;

/** The labels of the question and of what it lies in, and the heading of its step, in every language. */
function wordsAround({ texts }: Subject, { pattern, step }: AskedQuestion): readonly string[] {
  return Object.values(texts).flatMap(({ questions, steps }) => [...placesAlong(pattern).flatMap((place) => questions?.[place]?.label ?? []), steps?.[step]?.title ?? '']);
}

function maySpeakOfOthers(text: string): boolean {
  return wordsIn(text).some((word) => WHOLE.has(word) || STEMS.some((stem) => word.startsWith(stem))) || CONTACT_PERSON.test(text);
}
const CONTACT_PERSON = /contact person|contactPerson|person to contact|personne (?:de contact|à contacter)/i;

function isOwn(name: string): boolean {
  return wordsIn(name).some((word) => OWN_WHOLE.has(word) || OWN.some((stem) => word.startsWith(stem)));
}

function startsAny(name: string, stems: readonly string[]): boolean {
  return wordsIn(name).some((word) => stems.some((stem) => word.startsWith(stem)));
}

function namesIn(pattern: Path): readonly string[] {
  return stepsOf(pattern).flatMap((step) => ('name' in step ? [step.name] : []));
}

function groupsOf(pattern: Path): readonly string[] {
  return namesIn(pattern).slice(0, -1);
}

/** In small letters, without accents; each part of `otherParent`. */
function wordsIn(text: string): readonly string[] {
  return text.replace(/([a-z])([A-Z])/g, '$1 $2').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[^a-z]+/).filter((word) => word !== '');
}
