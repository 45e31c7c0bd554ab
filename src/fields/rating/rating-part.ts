// The engine half of the scale as a part of the program of its own.
import { rating, ratingSchema } from './rating.js';

export const ratingPart = { kinds: { rating }, schemas: { rating: ratingSchema } } as const;
export type RatingPart = typeof ratingPart;
