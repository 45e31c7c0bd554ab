// What several commands do with the options that they share. Wrong use is said as such.
import type { ProcedureFile } from '../model/procedure.js';
import type { Language } from '../model/text.js';
import type { OptionValue } from './command.js';
import { wrongUse } from './usage.js';

/** The value of an option that may be left out. */
export function optionalText(value: OptionValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The language asked for, the procedure's first one if none is. @throws {GovFormError} GF501 the procedure does not have it */
export function languageOf({ languages }: ProcedureFile, value: OptionValue | undefined, command: string): Language {
  const language = optionalText(value) ?? languages[0] ?? '';
  if (!languages.includes(language)) throw wrongUse(`The procedure has no texts in "${language}". It has: ${languages.join(', ')}.`, command);
  return language;
}
