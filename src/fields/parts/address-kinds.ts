// The engine halves of e-mail and web addresses, as one part of the program: only a form that asks for one needs it.
import { emailSchema } from '../email/email-schema.js';
import { email } from '../email/email.js';
import { webAddressSchema } from '../web-address/web-address-schema.js';
import { webAddress } from '../web-address/web-address.js';

export const addressKinds = {
  kinds: { email, 'web-address': webAddress },
  schemas: { email: emailSchema, 'web-address': webAddressSchema },
} as const;

export type AddressKinds = typeof addressKinds;
