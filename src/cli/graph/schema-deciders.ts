// What the schema of the answers says by itself of when something is asked, which no "when" of the procedure repeats. Looks
// at no answers.
import { memberPath, placesAlong, stepsOf } from '../../model/path.js';
import type { Path } from '../../model/path.js';
import { placeAt } from '../../procedure/schema-places.js';
import { followUpsOf } from '../../schema/follow-ups.js';
import type { SchemaDocument } from '../../schema/schema-document.js';

/**
 * The answers by which the schema decides whether the path is asked at all; none where it asks for it in any case. Of what a
 * branch brings, the place that has branches.
 */
export function decidersOf(schema: SchemaDocument, path: Path): readonly Path[] {
  const places = ['', ...placesAlong(path)];
  return stepsOf(path).flatMap((step, index) => {
    const group = places[index] ?? '';
    const inside = 'name' in step ? placeAt(schema, group)?.places : undefined;
    const deciding = inside === undefined || !('name' in step) ? undefined : followUpsOf(schema, inside).get(step.name);
    if (deciding === undefined) return [];
    return deciding.size === 0 ? [group === '' ? 'the branch chosen' : `the branch of ${group}`] : [...deciding].map((name) => memberPath(group, name));
  });
}
