// Whether a schema refuses everything that a kind of number gives (VAT, RCS, IBAN, VIN): said where neither what the kind
// gives fits the schema, nor what the schema's pattern takes is such a number.
import type { Json, JsonObject } from '../../model/json.js';
import { compilePattern } from '../../fields/text/compile-pattern.js';
import { textsFromPattern } from '../../fields/text/pattern-meaning.js';
import { iban } from '../../fields/iban/iban.js';
import { legalPersonNumber } from '../../fields/legal-person-number/legal-person-number.js';
import { rcs } from '../../fields/rcs/rcs.js';
import { vat } from '../../fields/vat/vat.js';
import { vin } from '../../fields/vin/vin.js';
import { valuesOfKind } from '../explore/kind-values.js';

/** What is wrong with a text; `undefined`: it is such a number. */
const FAULT = {
  vat: (text: string) => (vat.read(text, {}).state === 'read' ? undefined : vat.unreadIssue(text, {}).code),
  rcs: (text: string) => (rcs.read(text, {}).state === 'read' ? undefined : rcs.unreadIssue(text, {}).code),
  iban: (text: string) => (iban.read(text, {}).state === 'read' ? undefined : iban.unreadIssue(text, {}).code),
  vin: (text: string) => (vin.read(text, {}).state === 'read' ? undefined : vin.unreadIssue(text, {}).code),
  'legal-person-number': (text: string) => (legalPersonNumber.read(text, {}).state === 'read' ? undefined : legalPersonNumber.unreadIssue(text, {}).code),
} as const;

type Coded = keyof typeof FAULT;

/** Of every country that has one; what the kind names as its example. */
const VAT_COUNTRIES = 'AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK XI';
const vatExamples = (): readonly Json[] => VAT_COUNTRIES.split(' ').flatMap((country) => vat.unreadIssue(`${country}1`, {}).params.example ?? []);
const rcsNumbers = (): readonly Json[] => [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((letter) => ['1', '12', '123', '1234', '12345', '123456', '1234567'].map((digits) => `${letter}${digits}`));
const MORE: Partial<Readonly<Record<Coded, () => readonly Json[]>>> = { vat: vatExamples, rcs: rcsNumbers };

/** @returns one that the schema refuses, as it refuses all; `undefined`: it takes some, or it cannot be told */
export function refusedCode(kind: string, schema: JsonObject): string | undefined {
  if (!isCoded(kind)) return undefined;
  const { pattern, minLength } = schema;
  const given = [...valuesOfKind(kind, { options: {}, merged: {}, today: '2026-01-01', turn: 0 }), ...(MORE[kind]?.() ?? [])].map(String);
  if (given.some((each) => !refusesText(schema, each))) return undefined;
  const taken = typeof pattern === 'string' ? textsFromPattern(pattern, Number(minLength ?? 0)) : [];
  const isTold = typeof pattern !== 'string' || taken.some((each) => !refusesText(schema, each));
  return isTold && taken.every((each) => isNone(FAULT[kind](each))) ? given[0] : undefined;
}

/** Of a country that there is, and with the right check digits, it may be one. */
function isNone(fault: string | undefined): boolean {
  return fault !== undefined && !fault.endsWith('.checksum') && !fault.endsWith('.country');
}

function isCoded(kind: string): kind is Coded {
  return Object.hasOwn(FAULT, kind);
}

export function refusesText({ pattern, minLength = 0, maxLength = Infinity }: JsonObject, text: string): boolean {
  return text.length < Number(minLength) || text.length > Number(maxLength) || (typeof pattern === 'string' && compilePattern(pattern)?.test(text) === false);
}
