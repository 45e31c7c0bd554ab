// Makes a procedure's files into something the receiver takes: checked and compiled by the engine, validated by ajv.
import { createHash } from 'node:crypto';
import { fromDocument } from '../answers/document.js';
import { outlineOf } from '../answers/outline.js';
import { ProcedureError } from '../model/error.js';
import type { ProcedureFiles } from '../model/procedure.js';
import type { FormModel } from '../model/form-model.js';
import { memberPointerOf, toPointer, valueAtPointer } from '../model/path.js';
import type { Submission } from '../model/submission.js';
import { checkProcedure } from '../procedure/check-procedure.js';
import { compileProcedure } from '../procedure/compile-procedure.js';
import { attachmentsOf } from '../session/attachments.js';
import { ajvValidator } from '../validation/ajv-validator.js';
import { revalidate } from '../validation/revalidate.js';
import type { AcceptedProcedure } from './receiver-options.js';

/**
 * @param files as the designer wrote them, parsed: the browser's compiled procedure has the same digest
 * @throws {ProcedureError} GF203 the files are not a procedure that can run; `problems` names everything that is wrong
 */
export async function acceptProcedure(files: ProcedureFiles): Promise<AcceptedProcedure> {
  const { checked, problems } = checkProcedure(files);
  if (checked === undefined) throw new ProcedureError('procedure.json', problems);
  const model = await compileProcedure(checked, async (text) => createHash('sha256').update(text, 'utf8').digest('hex'));
  const validator = ajvValidator(checked.answers);
  return {
    id: model.id,
    version: model.version,
    digest: model.digest,
    faultIn: (submission) => faultIn(submission, model),
    attachmentsIn(answers, today) {
      const given = fromDocument(model, answers);
      return attachmentsOf({ outline: outlineOf(model, given, today), answers: given });
    },
    revalidate: (answers, today) => revalidate(model, answers, { today, validator }),
  };
}

/** Provenance is the browser's own word; what can be known of it is held against the procedure. */
function faultIn({ language, provenance, answers }: Submission, { languages, sources }: FormModel): string | undefined {
  if (!languages.includes(language)) return '/language';
  for (const [path, { source, retrievedAt }] of Object.entries(provenance)) {
    const holds = sources.some(({ id, fields }) => id === source && fields.some(({ to }) => to === path));
    const isAnswered = valueAtPointer(answers, toPointer(path)) !== undefined;
    if (!holds || !isAnswered || Number.isNaN(Date.parse(retrievedAt))) return memberPointerOf('/provenance', path);
  }
  return undefined;
}
