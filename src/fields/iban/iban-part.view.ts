// The view of the IBAN as one part of the program: fetched only for a form that asks for one.
import { ibanView } from './iban.view.js';

export const ibanViews = { iban: ibanView } as const;
