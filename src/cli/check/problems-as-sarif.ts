// What is wrong with some folders as SARIF 2.1.0 (OASIS), which code hosts show beside the lines of a change.
import { relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Json, JsonObject } from '../../model/json.js';
import type { LocatedPlace, LocatedProblem } from '../places.js';
import type { FolderProblems } from './check-folder.js';

export interface SarifContext {
  /** Absolute; addresses of files are relative to it. Code hosts expect the root of the repository. */
  readonly base: string;
  readonly version: string;
  /** What is known of a code: its page, and what the index of problems says. */
  readonly rule: (code: string) => { readonly helpUri: string; readonly what?: string; readonly remedy?: string };
}

/** One log with one run. */
export function problemsAsSarif(folders: readonly FolderProblems[], { base, version, rule }: SarifContext): JsonObject {
  const all = folders.flatMap(({ read, problems }) => problems.map((problem) => ({ problem, folder: read.folder })));
  const codes = [...new Set(all.map(({ problem }) => problem.code))].toSorted();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'gov-form', semanticVersion: version, rules: codes.map((code) => ruleOf(code, rule(code))) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { ROOT: { description: { text: 'The folder in which gov-form was run.' } } },
        results: all.map(({ problem, folder }) => resultOf(problem, { folder, base, ruleIndex: codes.indexOf(problem.code) })),
      },
    ],
  };
}

function ruleOf(id: string, { helpUri, what, remedy }: ReturnType<SarifContext['rule']>): Json {
  return {
    id,
    helpUri,
    ...(what === undefined ? {} : { shortDescription: { text: what } }),
    ...(remedy === undefined ? {} : { help: { text: remedy } }),
  };
}

interface Where {
  /** Of the procedure. */
  readonly folder: string;
  readonly base: string;
  readonly ruleIndex: number;
}

function resultOf({ code, severity, message, remedy, related = [], within, ...place }: LocatedProblem, { folder, base, ruleIndex }: Where): Json {
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: `${message} ${remedy}` },
    locations: [locationOf(place, { folder, base })],
    ...(related.length === 0 ? {} : { relatedLocations: related.map((each, id) => ({ id, ...locationOf(each, { folder, base }), message: { text: 'The same is wrong here.' } })) }),
    // The same mistake keeps its identity when lines are added above it.
    partialFingerprints: { 'place/v1': `${place.file}#${place.pointer}${within === undefined ? '' : `@${within.start}`}` },
  };
}

function locationOf({ file, pointer, path, line, column, endColumn }: LocatedPlace, { folder, base }: Omit<Where, 'ruleIndex'>): JsonObject {
  return {
    physicalLocation: { artifactLocation: addressOf(resolve(folder, path), base), region: { startLine: line, startColumn: column, endColumn } },
    logicalLocations: [{ fullyQualifiedName: `${file}#${pointer}` }],
  };
}

function addressOf(file: string, base: string): Json {
  const path = relative(base, file);
  if (path.startsWith('..')) return { uri: pathToFileURL(file).href };
  return { uri: path.split(sep).map(encodeURIComponent).join('/'), uriBaseId: 'ROOT' };
}
