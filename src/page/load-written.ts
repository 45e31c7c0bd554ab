// Makes a procedure as its designers wrote it ready to run: fetches its files, checks, compiles.
// For quick starts and previews; a compiled procedure needs none of this.
import { fetchJson } from './fetch-json.js';
import type { LoadedProcedure } from './loaded-procedure.js';
import { ProcedureError } from '../model/procedure-error.js';
import { isJsonObject } from '../model/json.js';
import type { Json } from '../model/json.js';
import { TEXTS_FORMAT } from '../model/procedure.js';
import type { CheckedProcedure, PartialTexts } from '../model/procedure.js';
import type { Language } from '../model/text.js';
import { checkProcedure } from '../procedure/check-procedure.js';
import { fetchLinearPatterns } from '../procedure/fetch-linear-patterns.js';
import { compileProcedure } from '../procedure/compile-procedure.js';
import { wordsFrom } from '../procedure/texts.js';
import { hasMarkdown, withBlocks } from '../procedure/texts-with-blocks.js';

/** @throws {ProcedureError} GF203 it is no procedure that can run; `problems` names everything that is wrong */
export async function loadWritten(procedure: unknown, address: URL, sha256: (text: string) => Promise<string>): Promise<LoadedProcedure> {
  const addresses = addressesIn(procedure);
  const answers = addresses.answers === undefined ? undefined : await fetchJson(new URL(addresses.answers, address), 'procedure.json');
  const texts = Object.fromEntries(
    await Promise.all(Object.entries(addresses.texts).map(async ([language, at], index) => [language, await fetchTexts(new URL(at, address), language, index === 0)] as const)),
  );
  if (answers !== undefined) await fetchLinearPatterns(answers as Json);
  const { checked, problems } = checkProcedure({ procedure, answers, texts });
  if (checked === undefined) throw new ProcedureError(address.href, problems);
  const model = await compileProcedure(checked, sha256);
  const { texts: read } = await withMarkdownRead(checked);
  return { model, loadWords: async (language) => wordsFrom(inOrder({ ...checked, texts: read }, language)) };
}

/** The parser is fetched only where there is something to read. */
async function withMarkdownRead({ texts }: CheckedProcedure): Promise<Pick<CheckedProcedure, 'texts'>> {
  if (!Object.values(texts).some(hasMarkdown)) return { texts };
  const { readBlocks } = await import('../procedure/read-blocks.js');
  return { texts: Object.fromEntries(Object.entries(texts).map(([language, each]) => [language, withBlocks(each, (markdown) => readBlocks(markdown).blocks)])) };
}

/** A language whose file cannot be read is one without words of its own: it falls back, as a missing text does. */
async function fetchTexts(address: URL, language: Language, isFirst: boolean): Promise<unknown> {
  const texts = fetchJson(address, 'procedure.json');
  return isFirst ? texts : texts.catch(() => ({ format: TEXTS_FORMAT, language }));
}

function inOrder({ procedure, texts }: CheckedProcedure, language: Language): readonly PartialTexts[] {
  return [language, ...procedure.languages.filter((other) => other !== language)].flatMap((each) => texts[each] ?? []);
}

/** The addresses an unchecked file names, as far as it names any: the check says what is wrong with it. */
function addressesIn(content: unknown): { readonly answers?: string; readonly texts: Readonly<Record<Language, string>> } {
  if (!isJsonObject(content)) return { texts: {} };
  const { answers, texts } = content;
  const named = isJsonObject(texts) ? Object.entries(texts).filter((entry): entry is [string, string] => typeof entry[1] === 'string') : [];
  return { ...(typeof answers === 'string' ? { answers } : {}), texts: Object.fromEntries(named) };
}
