// Every kind of question and of place at once, for programs that are no page.
import { haveEveryPart } from '../fields/parts/every-part.js';
import { haveOpenPlaces } from './open-part.js';
import { openPlaces } from './open-places.js';

export function haveEveryPlace(): void {
  haveEveryPart();
  haveOpenPlaces(openPlaces);
}
