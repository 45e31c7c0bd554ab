// The views of the kinds that ask for times, as one part of the program: fetched only for a form that asks for one.
import { dateTimeView } from './date-time/date-time.view.js';
import { durationView } from './duration/duration.view.js';
import type { FieldView } from './field-view.js';
import type { TimeKind } from './later-kinds.js';
import { timeView } from './time/time.view.js';

export type TimeViews = { readonly [K in TimeKind]: FieldView<K> };

export const timeViews: TimeViews = { time: timeView, 'date-time': dateTimeView, duration: durationView };
