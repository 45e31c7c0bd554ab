// Fetches a procedure, compiled or as it was written, and makes it ready to run. What only a procedure as written needs
// (checks, the CEL parser, the interpreter) is loaded only for one.
import { GovFormError, ProcedureError } from './model/error.js';
import { MODEL_FORMAT } from './model/form-model.js';
import type { FormModel } from './model/form-model.js';
import type { CheckedProcedure, TextsFile } from './model/procedure.js';
import type { Language } from './model/text.js';
import { wordsFrom } from './procedure/texts.js';
import type { Words } from './procedure/texts.js';
import { validatorOf } from './validation/ajv-findings.js';
import type { AjvValidate } from './validation/ajv-findings.js';
import type { SchemaValidator } from './validation/schema-validator.js';

export interface LoadedProcedure {
  readonly model: FormModel;
  readonly validator: SchemaValidator;
  readonly loadWords: (language: Language) => Promise<Words>;
}

/**
 * @param address of procedure.json, absolute
 * @throws {GovFormError} GF201 nothing can be fetched there, GF202 it is not JSON, GF206 a compiled one without validator
 * @throws {ProcedureError} GF203 it is no procedure that can run; `problems` names everything that is wrong
 */
export async function loadProcedure(address: URL, sha256: (text: string) => Promise<string>): Promise<LoadedProcedure> {
  const content = await fetchJson(address);
  return isModel(content) ? loadCompiled(content, address) : loadWritten(content, address, sha256);
}

async function loadCompiled(model: FormModel, address: URL): Promise<LoadedProcedure> {
  const fetched = new Map<Language, Promise<TextsFile>>();
  const textsIn = (language: Language): Promise<TextsFile> => {
    // Checked boundary: compiled texts were checked when they were written.
    const texts = fetched.get(language) ?? (fetchJson(new URL(model.texts[language] ?? '', address)) as Promise<TextsFile>);
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
  const module = (await import(/* @vite-ignore */ new URL(validator, address).href)) as { readonly validate: AjvValidate };
  return validatorOf(module.validate);
}

async function loadWritten(procedure: unknown, address: URL, sha256: (text: string) => Promise<string>): Promise<LoadedProcedure> {
  const { checkProcedure } = await import('./procedure/check-procedure.js');
  const addresses = addressesIn(procedure);
  const answers = addresses.answers === undefined ? undefined : await fetchJson(new URL(addresses.answers, address));
  const texts = Object.fromEntries(
    await Promise.all(Object.entries(addresses.texts).map(async ([language, at]) => [language, await fetchJson(new URL(at, address))] as const)),
  );
  const { checked, problems } = checkProcedure({ procedure, answers, texts });
  if (checked === undefined) throw new ProcedureError(address.href, problems);
  const { compileProcedure } = await import('./procedure/compile-procedure.js');
  const { interpreterValidator } = await import('./validation/interpreter-validator.js');
  const model = await compileProcedure(checked, sha256);
  return { model, validator: interpreterValidator(checked.answers), loadWords: async (language) => wordsFrom(inOrder(checked, language)) };
}

function inOrder({ procedure, texts }: CheckedProcedure, language: Language): readonly TextsFile[] {
  return [language, ...procedure.languages.filter((other) => other !== language)].flatMap((each) => texts[each] ?? []);
}

/** The addresses an unchecked file names, as far as it names any: the check says what is wrong with it. */
function addressesIn(content: unknown): { readonly answers?: string; readonly texts: Readonly<Record<Language, string>> } {
  if (!isObject(content)) return { texts: {} };
  const { answers, texts } = content;
  const named = isObject(texts) ? Object.entries(texts).filter((entry): entry is [string, string] => typeof entry[1] === 'string') : [];
  return { ...(typeof answers === 'string' ? { answers } : {}), texts: Object.fromEntries(named) };
}

async function fetchJson(address: URL): Promise<unknown> {
  const response = await fetch(address).catch((cause: unknown) => {
    throw new GovFormError('GF201', `${address.href} cannot be reached`, 'Check the address in "src" and the network.', { cause });
  });
  if (!response.ok) {
    throw new GovFormError('GF201', `${address.href} answers ${response.status}`, 'Check the address in "src".');
  }
  try {
    return await response.json();
  } catch (cause) {
    throw new GovFormError('GF202', `${address.href} is not JSON`, 'Serve the procedure as JSON; an editor shows where it breaks.', { cause });
  }
}

function isModel(content: unknown): content is FormModel {
  return isObject(content) && content.format === MODEL_FORMAT;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
