// The engine halves of what asks for addresses: a part of the program of its own.
import { composedIssues } from '../composed/composed-issues.js';
import { postcodeOptions } from '../postcode/postcode-schema.js';
import { postcode } from '../postcode/postcode.js';
import { address } from './address.js';

const composed = { address } as const;

export const addressPart = { kinds: { postcode }, schemas: { postcode: postcodeOptions }, composed, issues: composedIssues(composed) } as const;

export type AddressPart = typeof addressPart;
