// The contract of the engine half of a kind of question: rules only, no DOM, no words.
import type { Answer } from '../model/answer.js';
import type { AttachmentReference } from '../model/attachment.js';
import type { Json, JsonObject } from '../model/json.js';
import type { Found } from './shared/shared-issues.js';

export interface KindIssue {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * @typeParam Options what the kind needs from the schema, plain JSON
 * @typeParam Raw what the controls give and show
 * @typeParam Code every issue this kind can raise beside `required`; its view must have a sentence for each
 */
export interface FieldKind<Name extends string, Options extends Json, Raw extends Json, Code extends string> {
  readonly kind: Name;
  /** What was typed becomes an answer: blank, read or unread. */
  read(raw: Raw, options: Options): Answer;
  /** A value becomes what the controls show. */
  format(value: Json, options: Options): Raw;
  readonly blankRaw: Raw;
  /** What is wrong with something that could not be read. */
  unreadIssue(raw: Raw, options: Options): KindIssue & { readonly code: Code };
  /** JSON Schema keyword to issue code; a keyword not named here has the code that all kinds share (shared-issues.ts). */
  readonly issueByKeyword: Readonly<Record<string, Code>>;
  /** Where the options know more of a keyword than its name: this goes before `issueByKeyword`. */
  issueFor?(found: Found, options: Options): (KindIssue & { readonly code: Code }) | undefined;
  /** Rules beyond JSON Schema (check digits). */
  check?(value: Json, options: Options): (KindIssue & { readonly code: Code }) | undefined;
  /** The files that a value speaks of; a kind without it has none. */
  attachments?(value: Json): readonly AttachmentReference[];
  /** What the controls show when the bytes of some are no longer there. @param gone their digests */
  withoutAttachments?(value: Json, gone: ReadonlySet<string>): Raw;
}

/**
 * What a kind makes of a schema, once for each place of it. The schema has its `$ref` and `allOf` merged in, and `null` taken out of its types.
 */
export interface SchemaReader<Options extends Json> {
  /** Chosen from the schema alone when procedure.json names no kind; the first that accepts wins. */
  accepts(schema: JsonObject): boolean;
  options(schema: JsonObject): Options;
}
