// Grows a place of several answers that the schema lets nobody change: what lies in it can only be read too. Of a list that the
// schema refuses nothing is sent: nobody can mend it.
import { isRefused } from './grow-question.js';
import type { Grown, Growth, Spot } from './growth.js';
import type { OpenPlaces } from './open-part.js';
import { rowsPath } from './rows.js';

export function growToRead(growth: Growth, spot: Spot, { isList, growAs }: Parameters<OpenPlaces['growToRead']>[2]): Grown {
  const { items, value } = growAs(growth.readOnly === true ? growth : { ...growth, readOnly: true, known: new Map() });
  const isUnfit = isList && spot.asked.whole && value !== undefined && isRefused(growth, spot.places, value);
  if (isUnfit && growth.answers.has(rowsPath(spot.path))) growth.unfit.add(spot.path);
  const sent = isUnfit ? undefined : value;
  if (sent === undefined) {
    // The schema may require it in vain.
    growth.places.delete(spot.pointer);
    growth.hidden.add(spot.pointer);
  }
  return { items, value: sent };
}
