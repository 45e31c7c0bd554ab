// Grows a group inside itself: where it stands it would never end, so it is there once the citizen adds it.
import { rowPath } from '../model/path.js';
import { isChosen } from '../procedure/place-sort.js';
import { comesRound } from '../schema/recursion.js';
import { ROWS } from './asked.js';
import type { Grown, Growth, Inner, Spot } from './growth.js';
import { heldRows } from './grow-to-read.js';
import { rowsAt } from './rows.js';
import { wordsAt } from './title-of.js';

/** `undefined`: it is no such group, or was chosen. */
export function growOnRequest(growth: Growth, spot: Spot, inner: Inner): Grown | undefined {
  if (!recurs(growth, spot) || isChosen(growth.schema, inner.shape)) return undefined;
  const { ids } = rowsAt(growth.answers, spot.path, 0);
  growth.places.set(spot.pointer, spot.path);
  const grown = ids.slice(0, 1).map((id) => {
    const path = rowPath(spot.path, id);
    // Its shape follows from what is answered in it: it grows as any place does.
    const { items, value } = inner.grow(growth, { ...spot, path, pattern: `${spot.pattern}${ROWS}`, parent: path, required: true, bare: true, trail: [] });
    return { row: { id, path, items }, value };
  });
  return {
    items: [{ sort: 'list', path: spot.path, pattern: spot.pattern, ...wordsAt(spot, inner.shape.merged), required: spot.required, rows: grown.map(({ row }) => row), least: 0, most: 1, keyed: false, ...heldRows(growth, spot.places) }],
    value: grown[0]?.value,
  };
}

function recurs({ schema }: Growth, { places, trail, bare }: Spot): boolean {
  return bare !== true && comesRound(schema, trail, places);
}
