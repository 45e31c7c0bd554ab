// Holds a source folder against the rules of the house: floors, cycles, length of files. Only reads.
import { problemOfImport, problemOfPackage } from './floors.js';
import { readSources } from './read-imports.js';
import type { SourceFile } from './read-imports.js';

const MAX_LINES = 250;
/** Written by a tool, as long as the interface has messages. */
const GENERATED = /^text\/locales\//;

function importProblems({ path, files, packages, broken }: SourceFile): readonly string[] {
  const problems = [
    ...files.map((file) => problemOfImport(path, file)),
    ...packages.map((specifier) => problemOfPackage(path, specifier)),
    ...broken.map((specifier) => `${path} imports ${specifier}, which does not exist`),
  ].filter((problem) => problem !== undefined);
  return [...new Set(problems)];
}

/** Each cycle once, as the files in the order in which they import each other. */
function cycles(sources: readonly SourceFile[]): readonly (readonly string[])[] {
  const importsOf = new Map(sources.map(({ path, files }) => [path, files]));
  const finished = new Set<string>();
  const found: (readonly string[])[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path]);
    if (start >= 0 || finished.has(path)) return;
    for (const file of importsOf.get(path) ?? []) visit(file, [...trail, path]);
    finished.add(path);
  };
  for (const { path } of sources) visit(path, []);
  return found;
}

/** Every breach of the rules below a source folder, one sentence each; empty when the house is in order. */
export function houseProblems(folder: string): readonly string[] {
  const sources = readSources(folder);
  return [
    ...sources.flatMap(importProblems),
    ...cycles(sources).map((cycle) => `import cycle: ${cycle.join(' → ')}`),
    ...sources
      .filter(({ path, lines }) => lines > MAX_LINES && !GENERATED.test(path))
      .map(({ path, lines }) => `${path} has ${lines} lines, more than ${MAX_LINES}`),
  ];
}
