// An address: how it reads as one answer, and its words.
import { countryName } from '../../text/intl-countries.js';
import type { ComposedValues, ComposedView } from '../composed/composed.view.js';
import { digitsOf } from '../postcode/postcode.js';
import { AddressHelp } from './address-help.view.js';
import type { address, AddressRole } from './address.js';

export const addressView: ComposedView<typeof address> = {
  // As it is written on an envelope.
  summary(values, { language }) {
    const { country = 'LU', extra, number, street, line1, line2 } = values;
    const lines = [extra, joined(', ', number, street), line1, line2, place(values), country === 'LU' ? '' : (countryName(String(country), language) ?? country)];
    return lines.filter((line) => line !== undefined && line !== '').map((line) => ({ text: String(line), lang: language }));
  },
  accompany: (whole) => new AddressHelp(whole),
  issueText: {
    'address.postcode': (_params, { msg }) => msg('enter the four digits of a postcode of Luxembourg, for example L-1234.', { id: 'issue.address.postcode' }),
  },
};

function place({ country = 'LU', postcode, locality }: ComposedValues<AddressRole>): string {
  const digits = country === 'LU' ? digitsOf(String(postcode ?? '')) : undefined;
  return joined(' ', digits === undefined ? postcode : `L-${digits}`, locality);
}

function joined(joint: string, ...parts: readonly unknown[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(joint);
}
