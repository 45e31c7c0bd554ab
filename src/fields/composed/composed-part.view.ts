// The views of the composed kinds of composed-part.ts.
import { dateRangeView } from '../date-range/date-range.view.js';
import { personView } from '../person/person.view.js';

export const composedViews = { 'date-range': dateRangeView, person: personView } as const;
