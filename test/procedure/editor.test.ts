// What an editor shows a designer: the JSON language service of Visual Studio Code, with the published schemas, on the
// procedures of this repository and on copies with mistakes planted in them.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type * as LanguageService from 'vscode-json-languageservice';
import { FORMS } from '../procedure-files.js';

// Its module build is not one that Node can import by name.
const { getLanguageService, TextDocument }: typeof LanguageService = createRequire(import.meta.url)('vscode-json-languageservice');

const service = getLanguageService({
  schemaRequestService: async (uri) => readFileSync(fileURLToPath(uri), 'utf8'),
  workspaceContext: { resolveRelativePath: (relative, resource) => new URL(relative, resource).href },
});

interface Opened {
  readonly document: LanguageService.TextDocument;
  readonly json: LanguageService.JSONDocument;
}

/** A file as an editor opens it: its own `$schema` says what to hold it against. */
function opened(url: URL, text = readFileSync(url, 'utf8')): Opened {
  const document = TextDocument.create(url.href, 'json', 1, text);
  return { document, json: service.parseJSONDocument(document) };
}

/** What is underlined. */
async function underlined({ document, json }: Opened): Promise<readonly string[]> {
  const found = await service.doValidation(document, json);
  return found.map(({ range }) => document.getText(range));
}

const procedures = readdirSync(FORMS);
const files = procedures.flatMap((name) => {
  const folder = new URL(`${name}/`, FORMS);
  return ['procedure.json', ...readdirSync(new URL('texts/', folder)).map((file) => `texts/${file}`)].map((file) => ({ name: `${name}/${file}`, url: new URL(file, folder) }));
});

const certificate = new URL('residence-certificate/procedure.json', FORMS);
const words = new URL('residence-certificate/texts/fr.json', FORMS);

/** File, what is replaced by what, and what is then underlined. */
const MISTAKES: readonly (readonly [name: string, file: URL, from: string | RegExp, to: string, underlined: string])[] = [
  ['a member of another name', certificate, '"legalBasis": [', '"legalBases": [', '"legalBases"'],
  ['a version that is none', certificate, /"version": "[^"]+"/, '"version": "one"', '"one"'],
  ['a number written as text', certificate, /"draftDays": \d+/, '"draftDays": "7"', '"7"'],
  ['another format', certificate, 'gov-form/procedure/1', 'gov-form/procedure/9', '"gov-form/procedure/9"'],
  ['a law that is no address', certificate, /"eli": "[^"]+"/, '"eli": 5', '5'],
  ['an id with a space', certificate, /"steps": \[\s*\{\s*"id": "[^"]+"/, '"steps": [{ "id": "first step"', '"first step"'],
  ['a language that is a number', words, '"language": "fr"', '"language": 1', '1'],
  ['a title that is a list', words, /"title": "[^"]+"/, '"title": []', '[]'],
];

/** File, the text before the cursor, and some of what is then offered. */
const OFFERED: readonly (readonly [name: string, file: URL, before: string, offered: readonly string[]])[] = [
  ['members of a procedure', certificate, '{\n  ', ['draftDays', 'legalBasis', 'sources', 'steps', 'rules', 'workflow']],
  ['members of a step', certificate, '"steps": [\n    { "id": "x", ', ['ask', 'when']],
  ['members of a question', certificate, '"steps": [\n    { "id": "x", "ask": [{ ', ['path', 'kind', 'when', 'calculate', 'needed', 'autocomplete']],
  ['when an answer is needed', certificate, '"steps": [\n    { "id": "x", "ask": [{ "needed": ', ['"now"', '"later"']],
  ['how severe a rule is', certificate, '"rules": [{ "severity": ', ['"error"', '"warning"', '"later"']],
  ['members of the texts', words, '{\n  ', ['procedure', 'steps', 'questions', 'rules']],
];

const FRAMES: ReadonlyMap<URL, string> = new Map([[certificate, '../../src/procedure/procedure.schema.json'], [words, '../../../src/procedure/texts.schema.json']]);

describe('an editor that knows $schema', () => {
  for (const { name, url } of files) {
    it(`underlines nothing in ${name}`, async () => {
      expect(await underlined(opened(url))).to.deep.equal([]);
    });
  }

  for (const [name, url, from, to, expected] of MISTAKES) {
    it(`underlines ${name}`, async () => {
      const text = readFileSync(url, 'utf8');
      const spoilt = text.replace(from, to);
      expect(spoilt).to.not.equal(text);
      expect(await underlined(opened(url, spoilt))).to.deep.equal([expected]);
    });
  }

  for (const [name, url, before, offered] of OFFERED) {
    it(`offers ${name}`, async () => {
      const text = `{ "$schema": "${FRAMES.get(url) ?? ''}",\n${before.replace(/^\{\s*/, '')}`;
      const { document, json } = opened(url, text);
      const completed = await service.doComplete(document, document.positionAt(text.length), json);
      expect(completed?.items.map(({ label }) => label)).to.include.members([...offered]);
    });
  }

  it('explains a member that the pointer rests on', async () => {
    const { document, json } = opened(certificate);
    const hover = await service.doHover(document, document.positionAt(document.getText().indexOf('"draftDays"') + 2), json);
    expect(JSON.stringify(hover?.contents)).to.match(/draft/i);
  });
});
