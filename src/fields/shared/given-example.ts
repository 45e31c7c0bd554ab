// The example that a schema has for an answer. Never one that the kind could not read.
import type { JsonObject } from '../../model/json.js';

/** The first text among them that fits. */
export function exampleIn({ examples }: JsonObject, fits: (text: string) => boolean = () => true): { readonly example?: string } {
  const example = Array.isArray(examples) ? examples.find((each) => typeof each === 'string' && fits(each)) : undefined;
  return typeof example === 'string' ? { example } : {};
}
