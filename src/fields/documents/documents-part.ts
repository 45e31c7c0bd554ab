// The engine half of documents: a part of the program of its own, for few forms ask for files.
import { documentsIn } from './documents-place.js';
import { documentsSchema } from './documents-schema.js';
import { documents } from './documents.js';

export const documentsPart = { kinds: { documents }, schemas: { documents: documentsSchema }, wholes: documentsIn } as const;

export type DocumentsPart = typeof documentsPart;
