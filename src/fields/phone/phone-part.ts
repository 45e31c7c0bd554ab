// The engine half of telephone numbers: a part of the program of its own, for the numbering plans of all countries come with it.
import { phoneSchema } from './phone-schema.js';
import { phone } from './phone.js';

export const phonePart = { kinds: { phone }, schemas: { phone: phoneSchema } } as const;

export type PhonePart = typeof phonePart;
