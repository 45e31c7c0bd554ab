// The view of telephone numbers, as one part of the program: fetched only for a form that asks for one.
import { phoneView } from './phone.view.js';

export const phoneViews = { phone: phoneView } as const;
