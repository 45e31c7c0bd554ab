// Objects that one question asks as a whole. Which ones, a part of the program tells that few forms need: it is there before
// anything asks what a schema is (havePart, check-answers-schema.ts).
import type { JsonObject } from '../model/json.js';
import type { SchemaDocument } from '../schema/schema-document.js';
import type { Shape } from '../schema/shape.js';

/** The schema of the whole, references resolved; `undefined`: it is a group like others. */
export type ReadWhole = (document: SchemaDocument, shape: Shape) => JsonObject | undefined;

let read: ReadWhole | undefined;

export function knowWholePlaces(known: ReadWhole): void {
  read = known;
}

export const wholePlace: ReadWhole = (document, shape) => read?.(document, shape);
