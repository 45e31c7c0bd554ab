// Reads every import of every TypeScript file below a folder: static, re-exported, dynamic and in types.
// Never follows a package.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'rolldown/utils';

export interface SourceFile {
  /** Below the folder, with `/`. */
  readonly path: string;
  readonly lines: number;
  /** Paths of the files it imports, below the same folder. */
  readonly files: readonly string[];
  readonly packages: readonly string[];
  /** Relative specifiers that lead to no file. */
  readonly broken: readonly string[];
}

/** Everything in `import('…')` and `import … from '…'` position, wherever it stands in the syntax tree. */
function specifiersIn(node: unknown, found: Set<string>): void {
  if (Array.isArray(node)) {
    for (const inner of node) specifiersIn(inner, found);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const entries: Readonly<Record<string, unknown>> = { ...node };
  const source = entries['source'];
  if (typeof source === 'object' && source !== null && 'value' in source && typeof source.value === 'string') found.add(source.value);
  for (const value of Object.values(entries)) specifiersIn(value, found);
}

function specifiersOf(path: string, text: string): readonly string[] {
  const { program, errors } = parseSync(path, text, { lang: 'ts' });
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path} cannot be parsed: ${error.message}`);
  const found = new Set<string>();
  specifiersIn(program, found);
  return [...found];
}

/** `./a.js` is written for `./a.ts`; other files are named as they are. */
function resolveFrom(folder: string, path: string, specifier: string): string | undefined {
  const named = posix.join(posix.dirname(path), specifier);
  const candidates = [named.replace(/\.js$/, '.ts'), named.replace(/\.js$/, '.d.ts'), named];
  return candidates.find((candidate) => existsSync(join(folder, candidate)));
}

function readFile(folder: string, path: string): SourceFile {
  const text = readFileSync(join(folder, path), 'utf8');
  const specifiers = specifiersOf(path, text).map((specifier) => specifier.replace(/\?.*$/, ''));
  const relative = specifiers.filter((specifier) => specifier.startsWith('.'));
  const resolved = relative.map((specifier) => resolveFrom(folder, path, specifier));
  return {
    path,
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    files: resolved.filter((file) => file !== undefined),
    packages: specifiers.filter((specifier) => !specifier.startsWith('.')),
    broken: relative.filter((_, index) => resolved[index] === undefined),
  };
}

/** Configuration of tools lies beside the sources, and is not part of the house. */
export function readSources(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts') && !path.endsWith('.config.ts'))
    .sort()
    .map((path) => readFile(folder, path));
}
