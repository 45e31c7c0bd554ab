// What a schema says to the kind `postcode`: whether it is one of Luxembourg, and how it is written.
import type { JsonObject } from '../../model/json.js';
import { patternOf } from '../../schema/patterns.js';
import { exampleIn } from '../shared/given-example.js';
import { postcode, type PostcodeOptions } from './postcode.js';

export function postcodeOptions(schema: JsonObject): PostcodeOptions {
  const pattern = typeof schema.pattern === 'string' ? patternOf(schema.pattern) : undefined;
  const admits = (text: string): boolean => pattern?.test(text) !== false;
  const prefixed = admits('L-1234') && !admits('1234') ? ({ prefixed: true } as const) : {};
  const isLuxembourg = pattern !== undefined && !admits('AB 12345') && (admits('1234') || admits('L-1234')) ? ({ isLuxembourg: true } as const) : {};
  return { ...prefixed, ...isLuxembourg, ...exampleIn(schema, (text) => postcode.read(text, prefixed).state === 'read' && admits(text)) };
}
