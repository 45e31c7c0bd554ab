// The engine halves of the kinds that ask for numbers of organisations and vehicles, and what a schema says to each: a part of
// the program of its own.
import type { JsonObject } from '../../model/json.js';
import { exampleIn } from '../shared/given-example.js';
import { onlyCountry } from '../shared/only-country.js';
import { legalPersonNumber } from '../legal-person-number/legal-person-number.js';
import { rcs } from '../rcs/rcs.js';
import { vat, type VatOptions } from '../vat/vat.js';
import { vehiclePlate, type VehiclePlateOptions } from '../vehicle-plate/vehicle-plate.js';
import { vin } from '../vin/vin.js';

/** An example is all that a schema tells most of them. */
function exampleFor({ read }: { read(raw: string, options: Record<string, never>): { readonly state: string } }): (schema: JsonObject) => { readonly example?: string } {
  return (schema) => exampleIn(schema, (text) => read(text, {}).state === 'read');
}

function plateOptions(schema: JsonObject): VehiclePlateOptions {
  const anyCountry = typeof schema.pattern === 'string' ? ({ anyCountry: true } as const) : {};
  return { ...anyCountry, ...exampleIn(schema, (text) => vehiclePlate.read(text, anyCountry).state === 'read') };
}

function vatOptions(schema: JsonObject): VatOptions {
  return { ...onlyCountry(schema), ...exampleFor(vat)(schema) };
}

export const identifierKinds = {
  kinds: { vat, rcs, 'legal-person-number': legalPersonNumber, 'vehicle-plate': vehiclePlate, vin },
  schemas: { vat: vatOptions, rcs: exampleFor(rcs), 'legal-person-number': exampleFor(legalPersonNumber), 'vehicle-plate': plateOptions, vin: exampleFor(vin) },
} as const;

export type IdentifierKinds = typeof identifierKinds;
