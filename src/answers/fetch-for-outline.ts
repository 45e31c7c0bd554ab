// What growing an outline needs and only some forms have, each in a part of the program of its own: there when this is done.
import { fetchParts } from '../fields/parts/parts.js';
import { fetchMeanings } from '../fields/text/pattern-words.js';
import type { FormModel } from '../model/form-model.js';
import { fetchLinearPatterns } from '../procedure/fetch-linear-patterns.js';
import { haveOpenPlaces } from './open-part.js';
import { fetchSame } from './same-part.js';

export async function fetchForOutline(model: FormModel): Promise<void> {
  await Promise.all([fetchParts(model), fetchSame(model), fetchOpenPlaces(model), fetchMeanings(model), fetchLinearPatterns(model.schema)]);
}

async function fetchOpenPlaces({ openPlaces }: FormModel): Promise<void> {
  if (openPlaces !== false) haveOpenPlaces((await import('./open-places.js')).openPlaces);
}
