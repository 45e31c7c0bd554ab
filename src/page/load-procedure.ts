// Fetches a procedure, compiled or as it was written, and makes it ready to run. What only a procedure as written needs
// (load-written.ts: checks, the CEL parser) is loaded only for one.
import { fetchJson } from './fetch-json.js';
import type { LoadedProcedure } from './loaded-procedure.js';
import { MODEL_FORMAT } from '../model/form-model.js';
import { isJsonObject } from '../model/json.js';
import type { Json } from '../model/json.js';
import type { FormModel } from '../model/form-model.js';
import type { PartialTexts } from '../model/procedure.js';
import type { Language } from '../model/text.js';
import { fetchSettings } from '../ui/settings/fetch-settings.js';
import type { InlineSchema } from '../ui/session-request.js';
import { wordsFrom } from '../procedure/texts.js';
import type { Words } from '../procedure/texts.js';

/**
 * @param address of procedure.json, absolute
 * @throws {GovFormError} GF201 nothing can be fetched there, GF202 it is not JSON, GF206 a compiled one of another version
 * @throws {ProcedureError} GF203 it is no procedure that can run; `problems` names everything that is wrong
 */
export async function loadProcedure(address: URL, sha256: (text: string) => Promise<string>): Promise<LoadedProcedure> {
  const content = await fetchJson(address, '"src"');
  if (isModel(content)) return loadCompiled(content, address);
  if (isJsonObject(content) && String(content.format).startsWith('gov-form/model/')) throw (await fetchSettings()).otherVersion(address, content.format);
  const { loadWritten } = await import('./load-written.js');
  return loadWritten(content, address, sha256);
}

function loadCompiled(model: FormModel, address: URL): LoadedProcedure {
  const fetched = new Map<Language, Promise<PartialTexts>>();
  const textsIn = (language: Language): Promise<PartialTexts> => {
    // Checked boundary: compiled texts were checked when they were written.
    const texts = fetched.get(language) ?? (fetchJson(new URL(model.texts[language] ?? '', address), address.href) as Promise<PartialTexts>);
    fetched.set(language, texts);
    // A failure is not remembered: the next switch tries again.
    texts.catch(() => fetched.delete(language));
    return texts;
  };
  const loadWords = async (language: Language): Promise<Words> => {
    const fallbacks = model.incompleteTexts.includes(language) ? model.languages.filter((other) => other !== language) : [];
    return wordsFrom(await Promise.all([language, ...fallbacks].map(textsIn)));
  };
  return { model, loadWords };
}

/**
 * A form that is a JSON Schema and nothing else.
 * @param schema its address, absolute, or the schema itself
 * @throws {GovFormError} GF201, GF202
 * @throws {ProcedureError} GF203 it asks for nothing; `problems` says why
 */
export async function loadSchema(schema: URL | InlineSchema, sha256: (text: string) => Promise<string>): Promise<LoadedProcedure> {
  const [content, { copyOf, loadSchemaAlone }] = await Promise.all([schema instanceof URL ? fetchJson(schema, '"schema"') : undefined, import('./load-schema-alone.js')]);
  // Checked boundary: it came as JSON from the network.
  return schema instanceof URL ? loadSchemaAlone(content as Json, schema, sha256) : loadSchemaAlone(copyOf(schema), undefined, sha256);
}

function isModel(content: unknown): content is FormModel {
  return isJsonObject(content) && content['format'] === MODEL_FORMAT;
}
