// Whether an XLIFF file is about the texts of this procedure, and whether it may be written anew. Never reads a file.
import { GovFormError } from '../../model/error.js';
import type { CheckedProcedure } from '../../model/procedure.js';
import type { Language } from '../../model/text.js';
import { notTakenBack } from './outdated.js';
import type { Translated } from './read-xliff.js';
import type { TextUnit } from './text-units.js';
import { idOf } from './write-xliff.js';

/** @throws {GovFormError} GF523 it translates another procedure, or from another language */
export function mustBeOf({ procedure }: CheckedProcedure, { of, from }: Pick<Translated, 'of' | 'from'>): void {
  const [first = ''] = procedure.languages;
  if (from !== first) throw new GovFormError('GF523', `The file translates from "${from}", the procedure's first language is "${first}"`, 'Export again, into another file.');
  const other = of.find((id) => id !== idOf(procedure.id));
  if (other !== undefined) throw new GovFormError('GF523', `The file has the texts of "${other}", and this procedure is "${procedure.id}"`, 'Bring the file that was exported from this procedure, or name the folder of that one.');
}

export interface ToWriteOver {
  /** As it was typed. */
  readonly name: string;
  readonly earlier: Translated;
  readonly to: Language;
  readonly units: readonly TextUnit[];
}

/** @throws {GovFormError} GF523 it is about something else; GF717 translations in it would be lost */
export function mustLoseNothing(checked: CheckedProcedure, { name, earlier, to, units }: ToWriteOver): void {
  mustBeOf(checked, earlier);
  if (earlier.to !== to) throw new GovFormError('GF523', `${name} translates into "${earlier.to}", and not into "${to}"`, 'Give another --out.');
  const lost = notTakenBack(units, earlier.units).length;
  if (lost === 0) return;
  const path = checked.procedure.texts[to] ?? `texts/${to}.json`;
  throw new GovFormError('GF717', `${name} holds ${lost === 1 ? 'a translation that is' : `${lost} translations that are`} not in ${path}: it was not written`, 'Import it first, or give another --out.');
}
