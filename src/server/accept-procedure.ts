// Makes a procedure's files into something the receiver takes: checked and compiled by the engine, validated by ajv.
import { createHash } from 'node:crypto';
import { fromDocument } from '../answers/document.js';
import { haveEveryPlace } from '../answers/every-place.js';
import { outlineOf } from '../answers/outline.js';
import { ProcedureError } from '../model/procedure-error.js';
import type { ProcedureFiles } from '../model/procedure.js';
import type { FormModel } from '../model/form-model.js';
import { liesIn, memberPointerOf, toPointer, valueAtPointer } from '../model/path.js';
import type { Path } from '../model/path.js';
import type { SentOrigin, Submission } from '../model/submission.js';
import { checkProcedure } from '../procedure/check-procedure.js';
import { compileProcedure } from '../procedure/compile-procedure.js';
import { jsonEqual } from '../schema/json-equal.js';
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
  haveEveryPlace();
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

function isHeld(path: Path, { source, retrievedAt }: Extract<SentOrigin, { readonly source: string }>, sources: FormModel['sources']): boolean {
  return sources.some(({ id, fields }) => id === source && fields.some(({ to }) => to === path)) && !Number.isNaN(Date.parse(retrievedAt));
}

/** In rows that are named by their position. */
function mayBeCopied(path: Path, asks: FormModel['asks']): boolean {
  const pattern = path.replaceAll(/\[\d+\]/g, '[]');
  return Object.entries(asks).some(([place, { sameAs }]) => sameAs !== undefined && (liesIn(path, place) || liesIn(pattern, place)));
}

/** Provenance is the browser's own word; what can be known of it is held against the procedure. */
function faultIn({ language, provenance, answers }: Submission, { languages, sources, asks }: FormModel): string | undefined {
  if (!languages.includes(language)) return '/language';
  for (const [path, origin] of Object.entries(provenance)) {
    const answer = valueAtPointer(answers, toPointer(path));
    const isTrue = 'copiedFrom' in origin ? mayBeCopied(path, asks) && jsonEqual(answer, valueAtPointer(answers, toPointer(origin.copiedFrom))) : isHeld(path, origin, sources);
    if (answer === undefined || !isTrue) return memberPointerOf('/provenance', path);
  }
  return undefined;
}
