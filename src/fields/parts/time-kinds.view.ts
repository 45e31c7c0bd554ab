// The views of the kinds that ask for times, as one part of the program: fetched only for a form that asks for one.
import { dateTimeView } from '../date-time/date-time.view.js';
import { durationView } from '../duration/duration.view.js';
import { timeView } from '../time/time.view.js';

export const timeViews = { time: timeView, 'date-time': dateTimeView, duration: durationView } as const;
