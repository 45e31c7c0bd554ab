import { describe, it } from 'node:test';
import { expect } from 'chai';
import { BEYOND_SCHEMA } from '../../../src/cli/export/beyond-schema.js';
import { checkValue, fieldKinds, isKind } from '../../../src/fields/field-kinds.js';
import { optionsFor } from '../../../src/fields/kind-schemas.js';
import { haveEveryPart } from '../../../src/fields/parts/every-part.js';
import { composedKinds, partKinds } from '../../../src/fields/parts/parts.js';
import type { Json, JsonObject } from '../../../src/model/json.js';
import { ajvValidator } from '../../../src/validation/ajv-validator.js';

haveEveryPart();

const text: JsonObject = { type: 'string' };
const file = { digest: 'a'.repeat(64), mediaType: 'application/pdf', name: 'lease.pdf', size: 3 };

/** Each clause once: the schema takes the value, the kind does not. */
const REFUSED: readonly (readonly [kind: string, value: Json, schema?: JsonObject])[] = [
  ['national-id', '123456789012'],
  ['national-id', '1980010112345'],
  ['iban', 'XX280019400644750000'],
  ['iban', 'LU28001940064475000'],
  ['iban', 'LU290019400644750000'],
  ['phone', '+352'],
  ['vat', 'DE12345'],
  ['vat', 'LU12345678'],
  ['rcs', '123456'],
  ['rcs', 'B0123'],
  ['legal-person-number', '1234567890'],
  ['vehicle-plate', 'ABC123'],
  ['vehicle-plate', 'A', { ...text, pattern: '^[A-Z]' }],
  ['vin', 'WVWZZZ1IZXW00000O'],
  ['email', 'anna.example.lu'],
  ['email', 'anna@example'],
  ['email', 'ännchen@example.lu'],
  ['web-address', 'example'],
  ['web-address', 'https://example.lu/a b'],
  ['country', 'ZZ'],
  ['nationality', 'ZZ'],
  ['nationalities', ['LU', 'ZZ'], { type: 'array', items: text }],
  ['language', 'zzz'],
  ['commune', 'Paris'],
  ['canton', 'Paris'],
  ['money', 1.234, { type: 'number' }],
  ['money', '1,5'],
  ['percentage', '12,5'],
  ['rating', 20, { type: 'integer', minimum: 1 }],
  ['postcode', 'L-1234'],
  ['time', '14h30'],
  ['date-time', '2026-02-30T10:00:00Z'],
  ['duration', 'P1.5D'],
  ['month', '2026-13'],
  ['year', '26'],
  ['partial-date', '2026-02-30'],
];

describe('what an exported schema cannot say of a kind of question', () => {
  it('is said for each kind that checks, and for no other', () => {
    const own = Object.entries(fieldKinds).flatMap(([kind, entry]) => ('check' in entry ? [kind] : []));
    expect(Object.keys(BEYOND_SCHEMA).toSorted()).to.deep.equal([...own, ...partKinds, ...composedKinds].toSorted());
  });

  for (const [kind, value, schema = text] of REFUSED) {
    it(`is so: the schema takes ${JSON.stringify(value)}, ${kind} does not`, () => {
      if (!isKind(kind)) throw new Error(kind);
      expect(ajvValidator({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...schema }).validate(value)).to.deep.equal([]);
      expect(checkValue({ kind, options: optionsFor(kind, schema) }, value)).to.not.equal(undefined);
    });
  }

  it('is so of documents: a file that is named twice, and a name that does not end as its type does', () => {
    const schema: JsonObject = { type: 'object', properties: { delivery: { enum: ['attached'] }, files: { type: 'array', items: { type: 'object' } } } };
    const asked = { kind: 'documents', options: optionsFor('documents', schema) };
    const checked = (...files: readonly Json[]) => checkValue(asked, { delivery: 'attached', files });
    expect(checked(file)).to.equal(undefined);
    for (const wrong of [[file, { ...file, name: 'again.pdf' }], [{ ...file, name: 'lease.exe' }], [{ ...file, size: 0 }], [{ ...file, digest: 'a' }]]) expect(checked(...wrong), JSON.stringify(wrong)).to.not.equal(undefined);
  });

  it('has every kind of the table', () => {
    const told = new Set([...REFUSED.map(([kind]) => kind), 'documents', ...composedKinds]);
    expect(Object.keys(BEYOND_SCHEMA).filter((kind) => !told.has(kind))).to.deep.equal([]);
  });
});
