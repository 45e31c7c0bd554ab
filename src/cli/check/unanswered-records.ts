// GF709: records of the preview that no source answers with. Pure.
import { isJsonObject } from '../../model/json.js';
import type { Json } from '../../model/json.js';
import type { ProcedureProblem } from '../../model/error.js';
import { suggesting } from '../../procedure/nearest-name.js';
import { problem } from '../../procedure/problem.js';
import type { ProcedureFolder } from '../procedure-folder.js';

/** None where procedure.json cannot be read. */
export function unansweredRecords({ contents: { procedure }, records = {}, files }: ProcedureFolder): readonly ProcedureProblem[] {
  if (!isJsonObject(procedure)) return [];
  const sources = Array.isArray(procedure.sources) ? procedure.sources.flatMap(idOf) : [];
  const written = [...files.keys()].flatMap((file) => /^preview\/records\/(.+)\.json$/.exec(file)?.[1] ?? []);
  const free = sources.filter((source) => !written.includes(source));
  return [
    ...written.filter((name) => !sources.includes(name)).map((name) => aboutRecord(name, 'is there, and no source has this id: nothing answers with it.', suggesting(name, free, 'Name the file like a source of procedure.json, or take it away.'))),
    ...sources.filter((source) => fileOf(source) in records && !isJsonObject(records[fileOf(source)])).map((source) => aboutRecord(source, 'holds no JSON object: the source cannot answer with it.', 'Write { "<field>": … } with the fields that the source names in "from".')),
  ];
}

const fileOf = (source: string): string => `preview/records/${source}.json`;

const idOf = (source: Json): readonly string[] => (isJsonObject(source) && typeof source.id === 'string' ? [source.id] : []);

function aboutRecord(name: string, what: string, remedy: string): ProcedureProblem {
  return problem('GF709', { file: fileOf(name), pointer: '' }, `${fileOf(name)} ${what}`, remedy);
}
