// The engine halves of the composed kinds that are made of dates and numbers: a part of the program of its own.
import { dateRange } from '../date-range/date-range.js';
import { person } from '../person/person.js';
import { composedIssues } from './composed-issues.js';

const composed = { 'date-range': dateRange, person } as const;

export const composedPart = { kinds: {}, schemas: {}, composed, issues: composedIssues(composed) } as const;

export type ComposedPart = typeof composedPart;
