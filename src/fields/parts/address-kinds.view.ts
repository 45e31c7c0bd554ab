// The views of e-mail and web addresses, as one part of the program: fetched only for a form that asks for one.
import { emailView } from '../email/email.view.js';
import { webAddressView } from '../web-address/web-address.view.js';

export const addressViews = { email: emailView, 'web-address': webAddressView } as const;
