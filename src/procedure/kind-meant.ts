// The kind of question that was meant by a name that other programs use for it.
import { fieldKinds } from '../fields/field-kinds.js';
import { composedKinds, partKinds } from '../fields/parts/parts.js';
import { nearestName } from './nearest-name.js';

const CALLED: Readonly<Record<string, string>> = {
  'long-text': 'textarea memo paragraph multiline longtext', text: 'string input textfield', number: 'integer float decimal numeric', 'yes-no': 'boolean bool switch toggle',
  choice: 'radio radios select dropdown enum list combobox', choices: 'checkboxes multiselect multi-select tags', confirm: 'checkbox consent declaration accept', date: 'day datepicker calendar birthday',
  'date-time': 'timestamp', phone: 'telephone tel mobile gsm', email: 'mail e-mail', 'web-address': 'url uri website link', money: 'amount currency euro euros price', percentage: 'percent', rating: 'scale stars likert',
  'national-id': 'nin ssn matricule national-number personal-number', 'vehicle-plate': 'plate number-plate license-plate licence-plate', 'legal-person-number': 'company-number', iban: 'bank-account account', commune: 'municipality city town', 'partial-date': 'fuzzy-date', 'nationalities': 'citizenships', nationality: 'citizenship', 'date-range': 'daterange period interval',
};

const names: readonly string[] = [...Object.keys(fieldKinds), ...partKinds, ...composedKinds];

/** `undefined` where nothing is near. */
export function kindMeant(written: string): string | undefined {
  const called = Object.entries(CALLED).find(([, others]) => others.split(' ').includes(written.toLowerCase()));
  return called?.[0] ?? nearestName(written, names);
}
