// What an exported schema cannot say, as a list: for people, for programs, and for the schema's own comment.
import type { Path } from '../../model/path.js';

export interface LeftOut {
  /** `members` are those of a group that holds itself. */
  readonly what: 'condition' | 'rule' | 'calculation' | 'kind' | 'decimals' | 'members';
  /** Places in the answers that it is about. */
  readonly on: readonly Path[];
  readonly file: 'procedure.json' | 'answers.schema.json';
  /** RFC 6901 */
  readonly pointer: string;
  /** CEL, or the keyword. */
  readonly text: string;
  /** One clause. */
  readonly reason: string;
}

const EFFECTS: Readonly<Record<LeftOut['what'], string>> = {
  condition: 'the schema takes the answer whether or not it is asked, and never demands it',
  rule: 'the schema does not refuse what breaks it',
  calculation: 'the schema does not compare the answer with it',
  kind: 'the schema does not',
  decimals: 'a validator that counts in binary fractions may refuse a correct amount',
  members: 'the schema takes members that nobody asks for',
};

/** One line for people. */
export function sentenceOf({ what, on, file, pointer, text, reason }: LeftOut): string {
  return `${file}#${pointer}\n    ${what}${on.length > 0 ? ` on ${on.join(', ')}` : ''}: ${text}\n    ${reason}; ${EFFECTS[what]}`;
}
