// The views of the kinds that ask for numbers of organisations and vehicles, as one part of the program: fetched only for a
// form that asks for one.
import { legalPersonNumberView } from '../legal-person-number/legal-person-number.view.js';
import { rcsView } from '../rcs/rcs.view.js';
import { vatView } from '../vat/vat.view.js';
import { vehiclePlateView } from '../vehicle-plate/vehicle-plate.view.js';
import { vinView } from '../vin/vin.view.js';

export const identifierViews = {
  vat: vatView,
  rcs: rcsView,
  'legal-person-number': legalPersonNumberView,
  'vehicle-plate': vehiclePlateView,
  vin: vinView,
} as const;
