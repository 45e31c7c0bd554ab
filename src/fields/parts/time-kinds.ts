// The engine halves of the kinds that ask for times, and what a schema says to each: a part of the program of its own, which
// only a form that asks for times needs.
import { dateTimeSchema } from '../date-time/date-time-schema.js';
import { dateTime } from '../date-time/date-time.js';
import { durationSchema } from '../duration/duration-schema.js';
import { duration } from '../duration/duration.js';
import { timeSchema } from '../time/time-schema.js';
import { time } from '../time/time.js';

export const timeKinds = {
  kinds: { time, 'date-time': dateTime, duration },
  schemas: { time: timeSchema, 'date-time': dateTimeSchema, duration: durationSchema },
} as const;

export type TimeKinds = typeof timeKinds;
