// What a translator has to know about one text: what it is, where a citizen reads it, how long it may be. In English, for
// people who have the form in front of them in no language yet.
import { textSortOf } from '../../checker/every-text.js';
import { MOST_CHARACTERS } from '../../checker/rules/wording.js';
import { isJsonObject } from '../../model/json.js';
import type { Json, JsonObject } from '../../model/json.js';
import { liesIn, pointerTokens } from '../../model/path.js';
import type { CheckedProcedure } from '../../model/procedure.js';
import { kindForSchema } from '../../fields/kind-schemas.js';
import { askedQuestions } from '../../procedure/asked-questions.js';
import { placeAt } from '../../procedure/schema-places.js';
import textsSchema from '../../procedure/texts.schema.json' with { type: 'json' };
import { readSchema } from '../../schema/schema-document.js';

const PROCEDURE: Readonly<Record<string, string>> = {
  title: 'Name of the form: heading of the start page, title of the window.',
  introduction: 'Paragraph on the start page.',
  authority: 'Who is responsible: start page and receipt.',
  nextSteps: 'What happens after sending: step on the receipt.',
};
const SOURCES: Readonly<Record<string, string>> = {
  name: 'Name of a register, as it stands in the middle of a sentence.',
  authority: 'Who keeps the register.',
  purpose: 'Why the register is asked: one sentence, before the citizen agrees.',
};
const QUESTIONS: Readonly<Record<string, string>> = {
  label: 'The question itself, or the name of a group or list: on the page where it is asked.',
  shortLabel: 'Short name: on the page where answers are checked, and in the list of errors.',
  hint: 'Hint under the question.',
  errors: 'Error message, when the answer is not accepted.',
  body: 'What the citizen reads before the question, for example what is declared by ticking its box.',
  help: 'Longer help at the question, folded away until it is wanted.',
};
const MARKS = 'Marks of Markdown stay where they belong: **strong**, *emphasis*, [words](address), "- " before an item of a list.';

export function contextOf(checked: CheckedProcedure, pointer: string): readonly string[] {
  const [part = '', name = '', word = '', ...more] = pointerTokens(pointer);
  switch (part) {
    case 'procedure':
      return [PROCEDURE[name] ?? ''];
    case 'legalBasis':
      return [`Name of the law "${name}", as a citizen reads it.`];
    case 'sources':
      return [SOURCES[word] ?? '', `Register "${name}".`];
    case 'steps':
      return [word === 'title' ? 'Heading of a step.' : 'Paragraph under the heading of a step.', `Step "${name}".`];
    case 'easy':
      return ['In easy language (Leichte Sprache, FALC): short sentences, one thought each, everyday words.', ...contextOf(checked, pointer.slice('/easy'.length))];
    case 'notices':
      return [`Notice "${name}" among the questions. ${MARKS}`];
    case 'tasks':
      return ['Name of a task, or heading of a section, in the task list.', `"${name}".`];
    case 'rules':
      return ['Error message, when answers do not go together.', ...ruleContext(checked, name)];
    default:
      return [word === 'options' ? optionContext(more) : `${QUESTIONS[word] ?? ''}${word === 'errors' ? ` Case: ${more.join('.')}.` : word === 'body' || word === 'help' ? ` ${MARKS}` : ''}`, ...questionContext(checked, name)];
  }
}

function optionContext([code = '', word]: readonly string[]): string {
  return word === 'hint' ? `Hint under the option "${code}".` : `Option "${code}" to choose.`;
}

function ruleContext({ procedure }: CheckedProcedure, id: string): readonly string[] {
  const rule = (procedure.rules ?? []).find((each) => each.id === id);
  return rule === undefined ? [] : [`Questions: ${rule.on.join(', ')}.`, `Shown when this is false: ${rule.check}`];
}

function questionContext({ procedure, answers }: CheckedProcedure, pattern: string): readonly string[] {
  const place = placeAt(readSchema(answers), pattern.replace(/#.*$/, ''));
  const asks = askedQuestions(procedure);
  const ask = asks.find(({ path }) => path === pattern) ?? asks.find(({ path }) => liesIn(pattern, path));
  const kind = asks.find(({ path }) => path === pattern)?.kind ?? (place?.sort.sort === 'question' ? (kindForSchema(place.sort.schema) ?? 'text') : place?.sort.sort);
  return [`Question ${pattern}${kind === undefined ? '' : ` (${kind})`}${ask === undefined ? '' : `, step "${ask.step}"`}.`];
}

/** What is accepted without a warning: fewer than the published schema of texts allows, where more would not be read. */
export function mostCharacters(pointer: string): number | undefined {
  const allowed = mostAllowed(pointer);
  const sort = textSortOf(pointer);
  const read = sort === undefined ? undefined : MOST_CHARACTERS[sort];
  return allowed === undefined || read === undefined ? allowed : Math.min(allowed, read);
}

function mostAllowed(pointer: string): number | undefined {
  let at: Json = textsSchema;
  for (const token of pointerTokens(pointer)) {
    const found: Json | undefined = isJsonObject(at) ? innerOf(resolved(at), token) : undefined;
    if (found === undefined) return undefined;
    at = found;
  }
  const { maxLength } = isJsonObject(at) ? resolved(at) : {};
  return typeof maxLength === 'number' ? maxLength : undefined;
}

function innerOf(schema: JsonObject, token: string): Json | undefined {
  const { properties, additionalProperties, items } = schema;
  if (isJsonObject(properties) && properties[token] !== undefined) return properties[token];
  if (isJsonObject(additionalProperties)) return additionalProperties;
  if (isJsonObject(items)) return items;
  return branchesOf(schema).map((branch) => innerOf(branch, token)).find((each) => each !== undefined);
}

/** Its own keywords, those of what it refers to, and the length of the text that it may be. */
function resolved(schema: JsonObject): JsonObject {
  const { $ref } = schema;
  const target = typeof $ref === 'string' ? pointerTokens($ref).reduce<Json | undefined>((at, token) => (isJsonObject(at) ? at[token] : undefined), textsSchema as JsonObject) : undefined;
  const text = branchesOf(schema).find(({ type }) => type === 'string');
  return { ...(isJsonObject(target) ? resolved(target) : {}), ...(text === undefined ? {} : { maxLength: text.maxLength ?? null }), ...schema };
}

function branchesOf({ then, else: otherwise }: JsonObject): readonly JsonObject[] {
  return [then, otherwise].flatMap((branch) => (isJsonObject(branch) ? [resolved(branch)] : []));
}
