// A procedure's folder for translation: a language that has no file of texts yet is one with nothing translated.
import { ProcedureError } from '../../model/procedure-error.js';
import { TEXTS_FORMAT } from '../../model/procedure.js';
import type { CheckedProcedure } from '../../model/procedure.js';
import { checkProcedure } from '../../procedure/check-procedure.js';
import { readProcedureFolder } from '../procedure-folder.js';

/** @throws {ProcedureError} GF203 the procedure has errors. @throws {GovFormError} GF502 */
export async function readForTranslation(folder: string): Promise<CheckedProcedure> {
  const { contents, unreadable } = await readProcedureFolder(folder);
  const absent = unreadable.flatMap(({ code, file, pointer }) => (code === 'GF201' && file === 'procedure.json' ? [/^\/texts\/(.*)$/.exec(pointer)?.[1] ?? ''] : [''])).filter((language) => language !== '');
  if (absent.length < unreadable.length) throw new ProcedureError(folder, unreadable);
  const texts = { ...contents.texts, ...Object.fromEntries(absent.map((language) => [language, { format: TEXTS_FORMAT, language }])) };
  const { checked, problems } = checkProcedure({ ...contents, texts });
  if (checked === undefined) throw new ProcedureError(folder, problems);
  return checked;
}
