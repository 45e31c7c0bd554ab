// What the pages on accessibility are put together from: rows of tables, and the tests that hold something, by name.
import type { Tests } from './criteria.js';
import { evidence } from './evidence.js';

/** Links to the tests at the end of the same page. */
export function named(tests: Tests): string {
  return tests.map((name) => `[${name}](#${name.toLowerCase()})`).join(', ');
}

export function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** Each of these tests with its file, to be linked to. */
export function testLines(used: ReadonlySet<string>): readonly string[] {
  const shown = Object.entries(evidence).filter(([name]) => used.has(name));
  return shown.map(([name, { file, name: test }]) => `- <a id="${name.toLowerCase()}"></a>**${name}**: \`${file}\`, “${test}”`);
}
