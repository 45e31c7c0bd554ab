// A checked procedure as the files that a page loads: the model with its expressions compiled, and one texts file for
// each language. Writes nothing.
import { createHash } from 'node:crypto';
import { meaningsIn } from '../fields/text/pattern-meaning.js';
import type { FormModel } from '../model/form-model.js';
import type { CheckedProcedure, PartialTexts } from '../model/procedure.js';
import { compileProcedure } from '../procedure/compile-procedure.js';
import { hasOpenPlaces } from '../procedure/has-open-places.js';
import { readBlocks } from '../procedure/read-blocks.js';
import { withBlocks } from '../procedure/texts-with-blocks.js';

export interface CompiledFiles {
  readonly model: FormModel;
  /** Contents by path, relative to where the procedure is published. */
  readonly files: ReadonlyMap<string, string>;
}

export async function compiledFiles(checked: CheckedProcedure): Promise<CompiledFiles> {
  const compiled = await compileProcedure(checked, sha256);
  const model = Object.freeze({ ...compiled, patterns: meaningsIn(compiled.schema), ...(hasOpenPlaces(compiled.schema) ? {} : { openPlaces: false as const }) });
  return { model, files: new Map([['procedure.json', JSON.stringify(model)], ...textsOf(checked)]) };
}

function textsOf({ procedure, texts }: CheckedProcedure): readonly (readonly [string, string])[] {
  return Object.entries(procedure.texts).map(([language, file]) => [file, JSON.stringify(compiledTexts(texts[language]))]);
}

/** With the Markdown in them read: a page needs no parser. */
function compiledTexts(texts: PartialTexts | undefined): PartialTexts | undefined {
  return texts === undefined ? undefined : withBlocks(texts, (markdown) => readBlocks(markdown).blocks);
}

function sha256(text: string): Promise<string> {
  return Promise.resolve(createHash('sha256').update(text).digest('hex'));
}
