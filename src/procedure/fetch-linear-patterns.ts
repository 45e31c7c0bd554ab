// Fetches what matches expressions that can take any time, for a schema that has one. All others load nothing.
import type { Json } from '../model/json.js';
import { REPEATS_GROUP } from '../schema/patterns.js';

/** What the schema's expressions need is there when this is done. */
export async function fetchLinearPatterns(schema: Json): Promise<void> {
  if (!REPEATS_GROUP.test(JSON.stringify(schema))) return;
  const { hasSlowPattern } = await import('./pattern-cost.js');
  if (hasSlowPattern(schema)) (await import('./linear-patterns.js')).useLinearPatterns();
}
