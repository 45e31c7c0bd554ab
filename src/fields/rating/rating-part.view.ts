// The view of the scale as one part of the program: fetched only for a form that asks for one.
import { ratingView } from './rating.view.js';

export const ratingViews = { rating: ratingView } as const;
