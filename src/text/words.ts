// What a view needs to speak: the interface's words and the language they are really in. Never a word of a procedure.
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Language } from '../model/text.js';

export interface Words {
  /** The language of the interface's words; texts of another language are marked with their own `lang`. */
  readonly language: Language;
  /** Takes the English words and an explicit id, gives the words in `language`. */
  readonly msg: MsgFn;
  /** Whether `language` has words under an id that the source does not know: a further form of a noun. */
  readonly has?: (id: string) => boolean;
}
