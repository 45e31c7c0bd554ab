// The one country whose numbers a schema takes, where its pattern begins with two letters (`^LU`).
import type { Json, JsonObject } from '../../model/json.js';

export function onlyCountry({ pattern }: JsonObject): { readonly country?: string } {
  const [, country] = typeof pattern === 'string' && !pattern.includes('|') ? (/^\^([A-Z]{2})(?![?*{])/.exec(pattern) ?? []) : [];
  return country === undefined ? {} : { country };
}

/** Whether it is of another country. A number of another may be too long or too short before it is anything else. */
export function isElsewhere(keyword: string, given: Json | undefined, country: string): boolean {
  return ['pattern', 'minLength', 'maxLength'].includes(keyword) && !String(given ?? '').startsWith(country);
}
