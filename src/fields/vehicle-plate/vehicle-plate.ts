// The registration number of a vehicle, as on its plate. Without a pattern in the schema it is one of Luxembourg. Source:
// règlement grand-ducal of 17 June 2003 on the identification of road vehicles, and the older series still on the road.
import { BLANK } from '../../model/answer.js';
import { bareCode } from '../shared/bare-code.js';
import type { FieldKind } from '../field-kind.js';

// A type alias, not an interface: only an alias is assignable to Json.
export type VehiclePlateOptions = {
  /** The schema's pattern alone says which plates there are. */
  readonly anyCountry?: true;
  readonly example?: string;
};
export type VehiclePlateCode = 'vehicle-plate.shape';

/** Two letters and four digits; two digits on a moped, three before 2003; one letter and four digits; digits alone. */
const LUXEMBOURG = /^(?:[A-Z]{2}\d{2,4}|[A-Z]\d{4}|\d{1,5})$/;
const ANYWHERE = /^(?=.*\d)[\p{Lu}\d]{2,12}$/u;

export const vehiclePlate: FieldKind<'vehicle-plate', VehiclePlateOptions, string, VehiclePlateCode> = {
  kind: 'vehicle-plate',
  read(raw, { anyCountry }) {
    if (raw.trim() === '') return BLANK;
    // The mark of the country, beside the number.
    const plate = bareCode(raw).replace(/^N°/, '');
    const value = anyCountry === true ? plate : plate.replace(/^(?:PLAQUE|KENNZEICHEN)|^L(?=[A-Z]{2}\d{4}$)/, '');
    return (anyCountry === true ? ANYWHERE : LUXEMBOURG).test(value) ? { state: 'read', value, raw } : { state: 'unread', raw };
  },
  format: (value) => String(value).replace(/^([A-Z]{1,2})(?=\d+$)/, '$1 '),
  blankRaw: '',
  unreadIssue: (_raw, options) => ({ code: 'vehicle-plate.shape', params: exampleOf(options) }),
  issueByKeyword: {
    type: 'vehicle-plate.shape', format: 'vehicle-plate.shape', pattern: 'vehicle-plate.shape', minLength: 'vehicle-plate.shape', maxLength: 'vehicle-plate.shape',
  },
  issueFor: ({ keyword }, options) => (keyword === 'pattern' ? { code: 'vehicle-plate.shape', params: exampleOf(options) } : undefined),
};

/** Where any pattern may hold, only the schema knows an example. */
function exampleOf({ anyCountry, example }: VehiclePlateOptions): { readonly example?: string } {
  if (example !== undefined) return { example };
  return anyCountry === true ? {} : { example: 'AB1234' };
}
