// A property's name as words that can be read: what stands where neither texts nor schema have a title.
import { stepsOf } from '../model/path.js';
import type { Path } from '../model/path.js';

/** `applicant.birthDate` becomes `Birth date`; empty for rows and for questions about a place. */
export function readableName(path: Path): string {
  // The entries of a map go by its own name.
  const last = stepsOf(path.replace(/#entries$/, '')).at(-1);
  if (last === undefined || 'row' in last || 'about' in last) return '';
  const name = 'name' in last ? last.name : String(last.position + 1);
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/([A-Za-z])(\d)/g, '$1 $2')
    .replace(/[_\-.:]+/g, ' ')
    .trim();
  const lower = words.replace(/\b[A-Z][a-z]+\b/g, (word) => word.toLowerCase());
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
