// The registry of the engine halves: every kind of question there is. Walk a form by asking the entry, never by
// switching on the kind. Its twin with the words and templates is field-views.ts.
import type { Answer } from '../model/answer.js';
import type { QuestionModel } from '../model/form-model.js';
import type { Json, JsonObject } from '../model/json.js';
import { choice } from './choice/choice.js';
import { choices } from './choices/choices.js';
import { date } from './date/date.js';
import type { FieldKind, KindIssue } from './field-kind.js';
import { longText } from './long-text/long-text.js';
import { nationalId } from './national-id/national-id.js';
import { text } from './text/text.js';

/** The order matters where several kinds accept a schema: the first one wins. */
export const fieldKinds = {
  'national-id': nationalId,
  date,
  choice,
  choices,
  'long-text': longText,
  text,
} as const;

export type Kind = keyof typeof fieldKinds;
export type OptionsOf<K extends Kind> = ReturnType<(typeof fieldKinds)[K]['options']>;
export type RawOf<K extends Kind> = (typeof fieldKinds)[K]['blankRaw'];
/** Every issue code a kind can raise beside `required` and `answer.other`. */
export type CodeOf<K extends Kind> = (typeof fieldKinds)[K] extends FieldKind<string, infer _O, infer _R, infer C> ? C : never;

export function isKind(name: string): name is Kind {
  return Object.hasOwn(fieldKinds, name);
}

/** The kind a schema asks for by itself; `undefined` when no kind can ask it. */
export function kindForSchema(schema: JsonObject): Kind | undefined {
  return (Object.keys(fieldKinds) as Kind[]).find((kind) => fieldKinds[kind].accepts(schema));
}

/** A kind as the upper floors use it, its options and raw shape being plain JSON to them. */
type AnyKind = FieldKind<string, Json, Json, string>;

function entry(kind: string): AnyKind {
  if (!isKind(kind)) throw new TypeError(`unknown kind of question "${kind}"`);
  // Checked boundary: the options were made by this same entry when the procedure was compiled.
  return fieldKinds[kind] as unknown as AnyKind;
}

export function optionsFor(kind: Kind, schema: JsonObject): Json {
  return entry(kind).options(schema);
}
export function readRaw(question: Pick<QuestionModel, 'kind' | 'options'>, raw: Json): Answer {
  return entry(question.kind).read(raw, question.options);
}
export function rawOf(question: Pick<QuestionModel, 'kind' | 'options'>, answer: Answer): Json {
  const kind = entry(question.kind);
  if (answer.state === 'blank') return kind.blankRaw;
  if (answer.state === 'unread') return answer.raw;
  return answer.raw ?? kind.format(answer.value, question.options);
}
function comparable(value: Json): string {
  return JSON.stringify(Array.isArray(value) ? value.map((each) => JSON.stringify(each)).sort() : value);
}
export function unreadIssueOf(question: QuestionModel, raw: Json): KindIssue {
  return entry(question.kind).unreadIssue(raw, question.options);
}
export function issueCodeFor(question: QuestionModel, keyword: string): string {
  return entry(question.kind).issueByKeyword[keyword] ?? 'answer.other';
}
/**
 * What is wrong with a value beyond its schema. A value that its own controls would not give (blanks only, unseen
 * characters) is refused, whoever sends it.
 */
export function checkValue(question: QuestionModel, value: Json): KindIssue | undefined {
  const kind = entry(question.kind);
  const again = kind.read(kind.format(value, question.options), question.options);
  if (again.state === 'unread') return kind.unreadIssue(again.raw, question.options);
  // In whatever order a list came; an empty list is no answer, and no wrong one.
  if (comparable(again.state === 'read' ? again.value : []) !== comparable(value)) return { code: 'answer.other', params: {} };
  return kind.check?.(value, question.options);
}
