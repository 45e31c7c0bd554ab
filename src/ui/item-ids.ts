// The ids of what stands around the questions of a step: groups, lists, rows and their buttons. No question's id can
// be the same: none has an `@`.
import { idOf, type Path } from '../model/path.js';

/** `undo`, `add` belong to a list; `up`, `down`, `change`, `remove` to a row; `place` is the group, list or row itself. */
export type ItemIdPart = 'place' | 'title' | 'hint' | 'error' | 'add' | 'undo' | 'up' | 'down' | 'change' | 'remove';

export function itemId(part: ItemIdPart, path: Path): string {
  return `${part}@${idOf(path)}`;
}
