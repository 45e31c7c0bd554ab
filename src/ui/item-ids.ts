// The ids of what stands around the questions of a step: rows, their buttons, the offer to take a removal back.
import { idOf, type Path } from '../model/path.js';

/** `row`: its heading. `undo` and `add` belong to a list, the others to a row; `hint` and `error` to either. */
export type ItemPart = 'row' | 'undo' | 'add' | 'up' | 'down' | 'remove' | 'title' | 'hint' | 'error' | 'limit';

export function itemPartId(path: Path, part: ItemPart): string {
  return `${idOf(path)}:${part}`;
}
