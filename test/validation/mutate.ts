// Spoils an answers' document in up to three places, by a seeded generator: the same seed gives the same document.
import fc from 'fast-check';
import type { Json } from '../../src/engine.js';

const VALUES: readonly Json[] = [
  null, true, false, 0, -1, 1.5, 1e21, '', ' ', 'since', 'standard', 'x'.repeat(501), 'é'.repeat(101), '\u{1F600}'.repeat(120), '2024-02-29', '2023-02-29',
  '2024-2-9', '0000-01-01', '1899-12-31', '9999-12-31', '2024-02-29T00:00:00Z', '1893120105732', '１２３４', '1234', '01234', [], ['spouse'], ['spouse', 'spouse'],
  ['spouse', 1], [null], 1, 2, 3, 0.1, 0.3, 1e-9, 1e308, 1.005, 'a@b.lu', 'a@b', 'http://[::1]/x?y#z', 'not an address', '12:30:00Z', '23:59:60Z', '2024-02-29T12:30:00+01:00', 'P1Y2M', 'P1Y2D', '::1', '1.2.3', '123e4567-e89b-12d3-a456-426614174000', '/a~1b', 'short', 'tenant', 'owner', 'x', ['a', 1], ['a', 'b', 'c', 'd'], [1, 'a', true], [1, 1], [[1], [1]], { kind: 'tenant' }, { kind: 'tenant', rent: 1 }, { kind: 'owner' }, { kind: 'owner', rent: 1 }, 10, 9, 0.07, 12.345, 1.1, 'ab', 'abcde', ['ab', 'ab'], ['abc', 'abcd', 'x', 'yy'], { x: 'ABC' }, { x: 'abc', y: 'z' }, {}, { which: 'since' }, { which: 'none', since: '2020-01-01' }, { toString: 1 }, { constructor: 'x' },
];
const NAMES = ['t', 'u', 'e', 'k', 'r', 'x-a', 'x-b', 'kind', 'rent', 'left', 'next', 'value', '__proto__', 'n', 'm', 's', 'b', 'l', 'o', 'x', 'requester', 'applicant', 'variant', 'formerAddresses', 'since', 'which', 'mentions', 'constructor', 'toString', 'hasOwnProperty', '', 'a/b', 'a~b'];

export function mutated(originals: readonly Json[]): fc.Arbitrary<Json> {
  const change = fc.record({
    where: fc.double({ min: 0, max: 1, noNaN: true }),
    how: fc.constantFrom('replace', 'remove', 'add') as fc.Arbitrary<'replace' | 'remove' | 'add'>,
    value: fc.constantFrom(...VALUES),
    name: fc.constantFrom(...NAMES),
  });
  return fc
    .tuple(fc.constantFrom(...originals), fc.array(change, { maxLength: 3 }))
    .map(([original, changes]) => changes.reduce((document, each) => apply(document, each), structuredClone(original)));
}

interface Change {
  readonly where: number;
  readonly how: 'replace' | 'remove' | 'add';
  readonly value: Json;
  readonly name: string;
}

function apply(document: Json, { where, how, value, name }: Change): Json {
  const places = placesIn(document);
  const place = places[Math.floor(where * (places.length - 1))];
  if (place === undefined) return value;
  if (how === 'remove' && Array.isArray(place.holder)) place.holder.splice(Number(place.key), 1);
  else if (how === 'remove') delete place.holder[place.key];
  else if (how === 'replace') place.holder[place.key] = structuredClone(value);
  else Object.defineProperty(place.holder, Array.isArray(place.holder) ? String(place.holder.length) : name, { value: structuredClone(value), enumerable: true, configurable: true, writable: true });
  return document;
}

function placesIn(value: Json): readonly { readonly holder: Record<string, Json>; readonly key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, Json>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key] ?? null)]);
}
