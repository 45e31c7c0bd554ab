// Fetches a procedure, compiled or as it was written, and makes it ready to run. What only a procedure as written needs
// (load-written.ts: checks, the CEL parser, the interpreter) is loaded only for one.
import { fetchJson } from './fetch-json.js';
import type { LoadedProcedure } from './loaded-procedure.js';
import { GovFormError } from '../model/error.js';
import { MODEL_FORMAT } from '../model/form-model.js';
import { isJsonObject } from '../model/json.js';
import type { FormModel } from '../model/form-model.js';
import type { PartialTexts } from '../model/procedure.js';
import type { Language } from '../model/text.js';
import { wordsFrom } from '../procedure/texts.js';
import type { Words } from '../procedure/texts.js';
import { validatorOf } from '../validation/ajv-findings.js';
import type { AjvValidate } from '../validation/ajv-findings.js';
import type { SchemaValidator } from '../validation/schema-validator.js';

/**
 * @param address of procedure.json, absolute
 * @throws {GovFormError} GF201 nothing can be fetched there, GF202 it is not JSON, GF206 a compiled one without validator,
 *   GF209 one whose validator lies on another origin
 * @throws {ProcedureError} GF203 it is no procedure that can run; `problems` names everything that is wrong
 */
export async function loadProcedure(address: URL, sha256: (text: string) => Promise<string>): Promise<LoadedProcedure> {
  const content = await fetchJson(address);
  if (isModel(content)) return loadCompiled(content, address);
  const { loadWritten } = await import('./load-written.js');
  return loadWritten(content, address, sha256);
}

async function loadCompiled(model: FormModel, address: URL): Promise<LoadedProcedure> {
  const fetched = new Map<Language, Promise<PartialTexts>>();
  const textsIn = (language: Language): Promise<PartialTexts> => {
    // Checked boundary: compiled texts were checked when they were written.
    const texts = fetched.get(language) ?? (fetchJson(new URL(model.texts[language] ?? '', address)) as Promise<PartialTexts>);
    fetched.set(language, texts);
    // A failure is not remembered: the next switch tries again.
    texts.catch(() => fetched.delete(language));
    return texts;
  };
  const loadWords = async (language: Language): Promise<Words> => {
    const fallbacks = model.incompleteTexts.includes(language) ? model.languages.filter((other) => other !== language) : [];
    return wordsFrom(await Promise.all([language, ...fallbacks].map(textsIn)));
  };
  return { model, validator: await loadValidator(model, address), loadWords };
}

async function loadValidator({ validator }: FormModel, address: URL): Promise<SchemaValidator> {
  if (validator === undefined) {
    throw new GovFormError('GF206', `${address.href} names no validator`, 'Compile the procedure again; a model is published together with its validator.');
  }
  const at = new URL(validator, address);
  if (at.origin !== address.origin) {
    throw new GovFormError('GF209', `${address.href} names a validator elsewhere, at ${at.origin}`, 'Publish the validator beside its procedure: it is code, and runs with the page\'s rights.');
  }
  const module = (await import(/* @vite-ignore */ at.href)) as { readonly validate: AjvValidate };
  return validatorOf(module.validate);
}

function isModel(content: unknown): content is FormModel {
  return isJsonObject(content) && content['format'] === MODEL_FORMAT;
}
