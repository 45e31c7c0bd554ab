// Digits as they are typed in Arabic and in Persian are read by every kind whose answer is made of digits. What was typed stays.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { date } from '../../src/fields/date/date.js';
import { duration } from '../../src/fields/duration/duration.js';
import { iban } from '../../src/fields/iban/iban.js';
import { nationalId } from '../../src/fields/national-id/national-id.js';
import { number } from '../../src/fields/number/number.js';
import { phone } from '../../src/fields/phone/phone.js';
import { time } from '../../src/fields/time/time.js';

const DECIMAL = { whole: false, negative: true };
const WHOLE = { whole: true, negative: true };

const READ: readonly (readonly [read: () => { readonly state: string; readonly value?: unknown }, value: unknown])[] = [
  [() => number.read('٢٥', WHOLE), 25],
  [() => number.read('۲۵', WHOLE), 25],
  [() => number.read('١٬٢٣٤٬٥٦٧٫٨٩', DECIMAL), 1_234_567.89],
  [() => number.read('\u061c-١٢', WHOLE), -12],
  [() => number.read('\u200e-12', WHOLE), -12],
  [() => number.read('١،٥', DECIMAL), 1.5],
  // Never thousands: Arabic has another mark for these.
  [() => number.read('١٫٢٣٤', WHOLE), 1.234],
  [() => date.read({ day: '٣١', month: '٣', year: '١٩٨٠' }, {}), '1980-03-31'],
  [() => date.read({ day: '٣١/٣/١٩٨٠', month: '', year: '' }, {}), '1980-03-31'],
  [() => time.read({ time: '١٤:٣٠', given: '' }, { end: '' }), '14:30'],
  [() => duration.read({ ...duration.blankRaw, years: '٣' }, { units: ['years'] }), 'P3Y'],
  [() => nationalId.read('١٨٩٣ ١٢٠١ ٠٥٧٣٢', {}), '1893120105732'],
  [() => iban.read('LU٢٨ ٠٠١٩ ٤٠٠٦ ٤٤٧٥ ٠٠٠٠', {}), 'LU280019400644750000'],
  [() => phone.read({ typed: '٦٢١ ١٢٣ ٤٥٦', given: '' }, {}), '+352621123456'],
];

describe('digits of Arabic and Persian keyboards', () => {
  for (const [index, [read, value]] of READ.entries()) {
    it(`${index + 1}: are read as ${String(value)}`, () => {
      const answer = read();
      expect([answer.state, answer.value]).to.deep.equal(['read', value]);
    });
  }

  it('stay as they were typed', () => {
    expect(number.read('٢٥', WHOLE)).to.deep.equal({ state: 'read', value: 25, raw: '٢٥' });
  });

  it('are no number with two marks of decimals', () => {
    expect(number.read('١٫٢٫٣', DECIMAL).state).to.equal('unread');
  });
});
