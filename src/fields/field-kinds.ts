// The registry of the engine halves: every kind of question there is, those of parts.ts included. Walk a form by asking the entry, never by
// switching on the kind. Its twin with the words and templates is field-views.ts.
import type { Answer } from '../model/answer.js';
import type { AttachmentReference } from '../model/attachment.js';
import type { Json } from '../model/json.js';
import { choice } from './choice/choice.js';
import { choices } from './choices/choices.js';
import { confirm } from './confirm/confirm.js';
import { date } from './date/date.js';
import type { FieldKind, KindIssue } from './field-kind.js';
import { fixed } from './fixed/fixed.js';
import { kept } from './kept/kept.js';
import { longText } from './long-text/long-text.js';
import { nationalId } from './national-id/national-id.js';
import { number } from './number/number.js';
import { jsonEqual } from '../schema/json-equal.js';
import { isPartKind, partWith } from './parts/parts.js';
import type { PartKinds } from './parts/parts.js';
import { paramsOf, SHARED_BY_KEYWORD } from './shared/shared-issues.js';
import type { Found } from './shared/shared-issues.js';
import { text } from './text/text.js';
import { valueType } from './value-type/value-type.js';
import { yesNo } from './yes-no/yes-no.js';

export const fieldKinds = {
  'national-id': nationalId,
  date,
  confirm,
  fixed,
  'yes-no': yesNo,
  choice,
  choices,
  number,
  'long-text': longText,
  text,
  kept,
  'value-type': valueType,
} as const;

type AllKinds = typeof fieldKinds & PartKinds;
export type Kind = keyof AllKinds;
export type OptionsOf<K extends Kind> = AllKinds[K] extends FieldKind<string, infer O, infer _R, string> ? O : never;
export type RawOf<K extends Kind> = AllKinds[K]['blankRaw'];
/** Every issue code a kind can raise beside `required` and `answer.other`. */
export type CodeOf<K extends Kind> = AllKinds[K] extends FieldKind<string, infer _O, infer _R, infer C> ? C : never;

export function isKind(name: string): name is Kind {
  return Object.hasOwn(fieldKinds, name) || isPartKind(name);
}

/** What of a question's model speaks to its kind: what `optionsFor` made of the schema; only that kind reads it. */
export interface Asked {
  readonly kind: string;
  readonly options: Json;
}

/** A kind as the upper floors use it, its options and raw shape being plain JSON to them. */
type AnyKind = FieldKind<string, Json, Json, string>;

function entry(kind: string): AnyKind {
  if (!isKind(kind)) throw new TypeError(`unknown kind of question "${kind}"`);
  // Checked boundary: the options were made for this same kind.
  return (isPartKind(kind) ? partWith(kind).kinds[kind] : fieldKinds[kind]) as unknown as AnyKind;
}

export function readRaw(question: Asked, raw: Json): Answer {
  return entry(question.kind).read(raw, question.options);
}
export function rawOf(question: Asked, answer: Answer): Json {
  const kind = entry(question.kind);
  if (answer.state === 'blank') return kind.blankRaw;
  if (answer.state === 'unread') return answer.raw;
  return answer.raw ?? kind.format(answer.value, question.options);
}
function withoutOuterSpaces(value: Json): Json {
  const bare = typeof value === 'string' ? value.trim() : value;
  return bare === '' ? value : bare;
}
function isSame(one: Json, other: Json): boolean {
  return jsonEqual(comparable(one), comparable(other));
}
function comparable(value: Json): Json {
  return Array.isArray(value) ? value.map((each) => JSON.stringify(each)).sort() : value;
}
/** How the controls show a value when the bytes of some of its files are gone. */
export function rawWithoutAttachments({ kind }: Pick<Asked, 'kind'>, value: Json, gone: ReadonlySet<string>): Json {
  return entry(kind).withoutAttachments?.(value, gone) ?? value;
}
/** The files that a value speaks of. */
export function attachmentsIn({ kind }: Pick<Asked, 'kind'>, value: Json): readonly AttachmentReference[] {
  return entry(kind).attachments?.(value) ?? [];
}
export function unreadIssueOf(question: Asked, raw: Json): KindIssue {
  return entry(question.kind).unreadIssue(raw, question.options);
}
/** The issue that a validator's finding at the question's own value is. Whatever the keyword, the view has a sentence. */
export function issueOfFinding({ kind, options }: Asked, found: Found): KindIssue {
  const own = entry(kind).issueFor?.(found, options);
  const code = own?.code ?? entry(kind).issueByKeyword[found.keyword] ?? sharedCode(found.keyword);
  return { code, params: { ...paramsOf(found), ...own?.params } };
}
function sharedCode(keyword: string): string {
  return (Object.hasOwn(SHARED_BY_KEYWORD, keyword) ? SHARED_BY_KEYWORD[keyword] : undefined) ?? 'answer.other';
}
/**
 * What is wrong with a value beyond its schema. A value that its own controls would not give (blanks only, unseen
 * characters) is refused, whoever sends it; spaces around a text are let be.
 */
export function checkValue(question: Asked, value: Json): KindIssue | undefined {
  // An empty text says no more than no text.
  if (value === '') return undefined;
  const kind = entry(question.kind);
  const again = kind.read(kind.format(value, question.options), question.options);
  if (again.state === 'unread') return kind.unreadIssue(again.raw, question.options);
  // In whatever order a list came; an empty list is no answer, and no wrong one.
  if (!isSame(again.state === 'read' ? again.value : [], withoutOuterSpaces(value))) return { code: 'answer.other', params: {} };
  return kind.check?.(value, question.options);
}
