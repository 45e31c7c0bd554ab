// Whether an object is a document to be given, files and all: then one question asks it as a whole (docs/kinds.md). Told by
// its shape, which is published there: no schema means anything else by it.
import { isJsonObject } from '../../model/json.js';
import type { JsonObject } from '../../model/json.js';
import type { SchemaDocument } from '../../schema/schema-document.js';
import type { SchemaPlace } from '../../schema/schema-place.js';
import { shapeOf } from '../../schema/shape.js';
import type { Shape } from '../../schema/shape.js';

/** The object with its files and what they are, and no deeper. */
const LEVELS = 4;

/** The schema of the whole, references resolved; `undefined`: it is a group like others. */
export function documentsIn(document: SchemaDocument, { merged, members }: Shape): JsonObject | undefined {
  if (!members.has('delivery') || !members.has('files')) return undefined;
  const whole = { ...merged, ...propertiesOf(document, members, LEVELS) };
  return isFiles(whole.properties.files) ? whole : undefined;
}

function propertiesOf(document: SchemaDocument, members: Shape['members'], levels: number): { readonly properties: JsonObject } {
  return { properties: Object.fromEntries([...members].map(([name, places]) => [name, wholeOf(document, places, levels - 1)])) };
}

function wholeOf(document: SchemaDocument, places: readonly SchemaPlace[], levels: number): JsonObject {
  const { merged, members, items } = shapeOf(document, places, { value: undefined, choose: () => undefined });
  if (levels === 0) return merged;
  return {
    ...merged,
    ...(members.size === 0 ? {} : propertiesOf(document, members, levels)),
    ...(items.length === 0 ? {} : { items: wholeOf(document, items, levels - 1) }),
  };
}

function isFiles(files: JsonObject[string] | undefined): boolean {
  const items = isJsonObject(files) && isJsonObject(files.items) ? files.items.properties : undefined;
  return isJsonObject(items) && ['digest', 'mediaType', 'name', 'size'].every((name) => Object.hasOwn(items, name));
}
