// The views of what asks for addresses.
import { postcodeView } from '../postcode/postcode.view.js';
import { addressView } from './address.view.js';

export const addressPartViews = { postcode: postcodeView, address: addressView } as const;
