// The only thing that travels back from the views: what the citizen wants.
import type { Json } from '../model/json.js';
import type { Path } from '../model/path.js';
import type { Language } from '../model/text.js';

/** The one place that a command is about. */
export function pathOf(command: Command): Path | undefined {
  if ('path' in command) return command.path;
  if ('list' in command) return command.list;
  return 'row' in command ? command.row : undefined;
}

export type Command =
  /** `raw` is what the question's controls hold, in that kind's own shape. */
  | { readonly do: 'answer'; readonly path: Path; readonly raw: Json }
  | { readonly do: 'add-row'; readonly list: Path }
  /** Can be taken back by `restore-row` until something else is done to that list. */
  | { readonly do: 'remove-row'; readonly row: Path }
  | { readonly do: 'restore-row'; readonly list: Path }
  | { readonly do: 'move-row'; readonly row: Path; readonly by: -1 | 1 }
  /** To the page of a row, and there to the question at a path; Continue and Back lead back to the list. */
  | { readonly do: 'open-row'; readonly row: Path; readonly at?: Path }
  | { readonly do: 'continue' }
  | { readonly do: 'back' }
  /** From check-your-answers to the step of a question, and back there on Continue. `aims`: to the question itself, with what is wrong on its page. */
  | { readonly do: 'change'; readonly path: Path; readonly aims?: true }
  /** From the task list to a step of a task. */
  | { readonly do: 'open-task'; readonly step: string }
  | { readonly do: 'choose-device'; readonly device: 'own' | 'shared' }
  | { readonly do: 'request-source' }
  | { readonly do: 'use-source' }
  | { readonly do: 'decline-source' }
  | { readonly do: 'submit' }
  /** Tries a queued submission again now. */
  | { readonly do: 'send-now' }
  | { readonly do: 'switch-language'; readonly language: Language }
  /** Kept when another language is chosen. */
  | { readonly do: 'use-easy-language'; readonly easy: boolean }
  /** Erases the draft and begins anew. */
  | { readonly do: 'start-over' };
