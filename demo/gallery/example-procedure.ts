// An example of a kind as a procedure like any other: its files, which are checked and compiled as a designer's would be.
import { ASKED_STATES, EXAMPLE_LANGUAGES, USUAL_STATES } from '../../src/fields/kind-example.js';
import type { ComposedExample, ExampleLanguage, KindExample } from '../../src/fields/kind-example.js';
import type { ShownKind } from '../../src/fields/kind-examples.js';
import { checkProcedure } from '../../src/procedure/check-procedure.js';
import { compileProcedure } from '../../src/procedure/compile-procedure.js';
import { readBlocks } from '../../src/procedure/read-blocks.js';
import { withBlocks } from '../../src/procedure/texts-with-blocks.js';
import type { FormModel } from '../../src/model/form-model.js';
import type { JsonObject } from '../../src/model/json.js';
import { PROCEDURE_FORMAT, TEXTS_FORMAT } from '../../src/model/procedure.js';
import type { AskFile, PartialTexts, ProcedureFiles, QuestionTexts } from '../../src/model/procedure.js';
import type { BlockExample } from './block-examples.js';
import { MISSING, MOMENTS, ORIGINAL, stateName } from './states.js';
import type { Moment } from './states.js';
import { galleryWords } from './words.js';

/** A question in its states, or what stands among questions. */
export type AnyExample = KindExample<ShownKind> | ComposedExample | BlockExample;
export type AskedExample = Exclude<AnyExample, BlockExample>;

export interface ExampleProcedure {
  readonly model: FormModel;
  readonly texts: Readonly<Record<string, PartialTexts>>;
}

/** The questions of a moment, in order: each is the example in another state. */
export function membersOf(example: AskedExample, moment: Moment): readonly string[] {
  const states: readonly string[] = example.states ?? USUAL_STATES;
  return isBefore(moment) ? ASKED_STATES.filter((state) => states.includes(state)) : [...(states.includes(MISSING) ? [MISSING] : []), ...example.wrong.map((_, index) => `wrong${index}`)];
}

/** The moments at which there is something to see. */
export function momentsOf(example: AnyExample): readonly Moment[] {
  if (isBlockExample(example)) return ['asked', 'checked'];
  return MOMENTS.filter((moment) => membersOf(example, moment).length > 0 && (!isOfRow(moment) || example.ask?.rows === 'pages'));
}

/** Before a Continue that failed. */
export function isBefore(moment: Moment): boolean {
  return moment === 'asked' || moment === 'row';
}

export function isOfRow(moment: Moment): boolean {
  return moment === 'row' || moment === 'row-checked';
}

/** What one of them is asked at: itself, or each member of a group. */
export function pathsOf(example: AskedExample, member: string): readonly string[] {
  const parts = isComposedExample(example) ? Object.keys(example.memberTexts).filter((part) => /^\w/.test(part)) : [];
  return parts.length === 0 ? [member] : parts.map((part) => partPath(member, part));
}

/** @param part of `memberTexts`; empty: the place itself */
export function partPath(member: string, part: string): string {
  return /^\w/.test(part) ? `${member}.${part}` : `${member}${part}`;
}

export function isComposedExample(example: AnyExample): example is ComposedExample {
  return 'memberTexts' in example;
}

export function isBlockExample(example: AnyExample): example is BlockExample {
  return 'asks' in example;
}

/**
 * @param amongOthers the form stands beside others on one page, which are told apart by the name of the moment
 * @throws {Error} the example is none that can run
 */
export async function exampleProcedure(example: AnyExample, moment: Moment, amongOthers = false): Promise<ExampleProcedure> {
  const { checked, problems } = checkProcedure(amongOthers ? filesAmongOthers(example, moment) : filesOf(example, moment));
  if (checked === undefined) throw new Error(`The example ${example.name} cannot run: ${JSON.stringify(problems)}`);
  const texts = Object.entries(checked.texts).map(([language, written]) => [language, withBlocks(written, (markdown) => readBlocks(markdown).blocks)] as const);
  return { model: await compileProcedure(checked, sha256), texts: Object.fromEntries(texts) };
}

type StepTitle = (texts: QuestionTexts, language: ExampleLanguage) => string;

export function filesOf(example: AnyExample, moment: Moment, stepTitle: StepTitle = ({ label }) => label): ProcedureFiles {
  return isBlockExample(example) ? blockFiles(example, stepTitle) : statesFiles(example, moment, stepTitle);
}

function frameOf(name: string): object {
  return {
    format: PROCEDURE_FORMAT, id: `gallery-${name}`, version: '1.0.0', languages: EXAMPLE_LANGUAGES, answers: 'answers.schema.json', draftDays: 1,
    texts: Object.fromEntries(EXAMPLE_LANGUAGES.map((language) => [language, `texts/${language}.json`])),
  };
}

const SCHEMA = { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', additionalProperties: false };

function blockFiles({ name, asks, properties, required, texts }: BlockExample, stepTitle: StepTitle): ProcedureFiles {
  const words = (language: ExampleLanguage): object => {
    const { label, ...own } = texts[language];
    const { title } = FRAME[language];
    return { format: TEXTS_FORMAT, language, procedure: { title: label, introduction: [title], authority: 'gov-form', nextSteps: [title] }, steps: { states: { title: stepTitle({ label }, language) } }, ...own };
  };
  return { procedure: { ...frameOf(name), steps: [{ id: 'states', ask: asks }] }, answers: { ...SCHEMA, required, properties }, texts: Object.fromEntries(EXAMPLE_LANGUAGES.map((language) => [language, words(language)])) };
}

function statesFiles(example: AskedExample, moment: Moment, stepTitle: StepTitle): ProcedureFiles {
  const states = membersOf(example, moment);
  const { sameAs, ...again } = askOf(example);
  const before = sameAs === undefined ? [] : [ORIGINAL];
  const members = [...before, ...states];
  const ask = [...before.map((path): AskFile => ({ ...again, path })), ...states.map((path): AskFile => ({ ...askOf(example), path }))];
  const procedure = {
    ...frameOf(example.name),
    ...(isBefore(moment) ? sourcesOf(example) : {}),
    steps: [{ id: 'states', ask }],
  };
  const answers = { ...SCHEMA, required: states, properties: Object.fromEntries(members.map((member) => [member, schemaOf(example, member)])) };
  return { procedure, answers, texts: Object.fromEntries(EXAMPLE_LANGUAGES.map((language) => [language, { ...textsOf(example, members, language), steps: { states: { title: stepTitle(example.texts[language], language) } } }])) };
}

function filesAmongOthers(example: AnyExample, moment: Moment): ProcedureFiles {
  const named = ({ label }: QuestionTexts, language: ExampleLanguage): string => `${label} – ${galleryWords[language][moment]}`;
  return filesOf(example, moment, named);
}

/** One answer about oneself has a token; the same token six times on a page would be none. */
function askOf({ ask: { autocomplete: _once, ...ask } = {} }: AskedExample): Omit<AskFile, 'path'> {
  return ask;
}

function schemaOf({ schema }: AskedExample, member: string): JsonObject {
  return member === 'readOnly' ? { ...schema, readOnly: true } : schema;
}

/** The states in which the register has given an answer. */
const FROM_REGISTER: readonly string[] = ['prefilled', 'contested'];

/** Those of them that there are. */
export function givenIn(example: AnyExample): readonly string[] {
  return isBlockExample(example) ? [] : FROM_REGISTER.filter((member) => membersOf(example, 'asked').includes(member));
}

function sourcesOf(example: AskedExample) {
  const members = givenIn(example);
  if (members.length === 0) return {};
  const fields = members.flatMap((member) => pathsOf(example, member)).map((to) => ({ from: `/${to.replace('.', '/')}`, to }));
  return { legalBasis: [{ id: 'gallery' }], sources: [{ id: 'gallery', register: 'urn:example:register', legalBasis: 'gallery', fields }] };
}

function textsOf(example: AskedExample, members: readonly string[], language: ExampleLanguage): object {
  const { hint, ...own } = example.texts[language];
  const parts = Object.entries(isComposedExample(example) ? example.memberTexts : {});
  const partTexts = members.flatMap((member) => parts.map(([name, own]) => [partPath(member, name), inState(own[language], member, language)] as const));
  const question = (member: string) => ({ ...inState(own, member, language), ...(member === 'empty' ? {} : { hint }) });
  const { register, title } = FRAME[language];
  return {
    format: TEXTS_FORMAT,
    language,
    procedure: { title: own.label, introduction: [title], authority: 'gov-form', nextSteps: [title] },
    ...(members.some((member) => FROM_REGISTER.includes(member)) ? { legalBasis: { gallery: title }, sources: { gallery: { name: register, authority: 'gov-form', purpose: title } } } : {}),
    questions: Object.fromEntries([...members.map((member) => [member, question(member)] as const), ...partTexts]),
  };
}

function inState(texts: QuestionTexts, member: string, language: ExampleLanguage): QuestionTexts {
  const named = (name: string): string => `${name} – ${stateName(member, language)}`;
  return { ...texts, label: named(texts.label), ...(texts.shortLabel === undefined ? {} : { shortLabel: named(texts.shortLabel) }) };
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
