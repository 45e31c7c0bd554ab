// An example of a kind as a procedure like any other: its files, which are checked and compiled as a designer's would be.
import { EXAMPLE_LANGUAGES } from '../../src/fields/kind-example.js';
import type { ExampleLanguage, KindExample } from '../../src/fields/kind-example.js';
import type { ShownKind } from '../../src/fields/kind-examples.js';
import { checkProcedure } from '../../src/procedure/check-procedure.js';
import { compileProcedure } from '../../src/procedure/compile-procedure.js';
import type { FormModel } from '../../src/model/form-model.js';
import type { JsonObject } from '../../src/model/json.js';
import { PROCEDURE_FORMAT, TEXTS_FORMAT } from '../../src/model/procedure.js';
import type { AskFile, PartialTexts, ProcedureFiles } from '../../src/model/procedure.js';
import { ASKED, MISSING, stateName } from './states.js';
import type { Moment } from './states.js';

export type AnyExample = KindExample<ShownKind>;

export interface ExampleProcedure {
  readonly model: FormModel;
  readonly texts: Readonly<Record<string, PartialTexts>>;
}

/** The questions of a moment, in order: each is the example in another state. */
export function membersOf({ wrong }: AnyExample, moment: Moment): readonly string[] {
  return moment === 'asked' ? ASKED : [MISSING, ...wrong.map((_, index) => `wrong${index}`)];
}

/** @throws {Error} the example is none that can run */
export async function exampleProcedure(example: AnyExample, moment: Moment): Promise<ExampleProcedure> {
  const { checked, problems } = checkProcedure(filesOf(example, moment));
  if (checked === undefined) throw new Error(`The example ${example.name} cannot run: ${JSON.stringify(problems)}`);
  return { model: await compileProcedure(checked, sha256), texts: checked.texts };
}

export function filesOf(example: AnyExample, moment: Moment): ProcedureFiles {
  const members = membersOf(example, moment);
  const ask = members.map((path): AskFile => ({ ...askOf(example), path }));
  const procedure = {
    format: PROCEDURE_FORMAT, id: `gallery-${example.name}`, version: '1.0.0', languages: EXAMPLE_LANGUAGES, answers: 'answers.schema.json', draftDays: 1,
    texts: Object.fromEntries(EXAMPLE_LANGUAGES.map((language) => [language, `texts/${language}.json`])),
    ...(moment === 'asked' ? SOURCES : {}),
    steps: [{ id: 'states', ask }],
  };
  const answers = { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', additionalProperties: false, required: members, properties: Object.fromEntries(members.map((member) => [member, schemaOf(example, member)])) };
  return { procedure, answers, texts: Object.fromEntries(EXAMPLE_LANGUAGES.map((language) => [language, textsOf(example, members, language)])) };
}

/** One answer about oneself has a token; the same token six times on a page would be none. */
function askOf({ ask: { autocomplete: _once, ...ask } = {} }: AnyExample): Omit<AskFile, 'path'> {
  return ask;
}

function schemaOf({ schema }: AnyExample, member: string): JsonObject {
  return member === 'readOnly' ? { ...schema, readOnly: true } : schema;
}

const SOURCES = {
  legalBasis: [{ id: 'gallery' }],
  sources: [{ id: 'gallery', register: 'urn:example:register', legalBasis: 'gallery', fields: ['prefilled', 'contested'].map((to) => ({ from: `/${to}`, to })) }],
};

function textsOf({ texts }: AnyExample, members: readonly string[], language: ExampleLanguage): unknown {
  const { hint, ...own } = texts[language];
  const question = (member: string) => ({
    ...own,
    label: `${own.label} – ${stateName(member, language)}`,
    ...(own.shortLabel === undefined ? {} : { shortLabel: `${own.shortLabel} – ${stateName(member, language)}` }),
    ...(member === 'empty' ? {} : { hint }),
  });
  const { register, title } = FRAME[language];
  return {
    format: TEXTS_FORMAT,
    language,
    procedure: { title: own.label, introduction: [title], authority: 'gov-form', nextSteps: [title] },
    ...(members.includes('prefilled') ? { legalBasis: { gallery: title }, sources: { gallery: { name: register, authority: 'gov-form', purpose: title } } } : {}),
    steps: { states: { title: own.label } },
    questions: Object.fromEntries(members.map((member) => [member, question(member)])),
  };
}

const FRAME: Readonly<Record<ExampleLanguage, { readonly title: string; readonly register: string }>> = {
  fr: { title: 'Exemple de question.', register: 'un registre inventé' },
  de: { title: 'Beispiel einer Frage.', register: 'ein erfundenes Register' },
  lb: { title: 'Beispill vun enger Fro.', register: 'en erfonnte Register' },
  en: { title: 'Example of a question.', register: 'an invented register' },
};

async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
