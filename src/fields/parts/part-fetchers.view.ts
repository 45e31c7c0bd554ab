// Where the views of the kinds that come in parts are, and the words for them: fetched only for a form that asks for one of them.
import type { Language } from '../../model/text.js';
import type { CatalogueLoader } from '../../text/localizer.js';
import type { ComposedView } from '../composed/composed.view.js';
import type { Kind } from '../field-kinds.js';
import type { FieldView } from '../field-view.js';
import type { PartName, Parts } from './parts.js';

type PartViews<Name extends PartName> = { readonly [K in Kind & keyof Parts[Name]['kinds']]: FieldView<K> } & ComposedViews<Parts[Name]>;
type ComposedViews<Part> = Part extends { readonly composed: infer Kinds } ? { readonly [K in keyof Kinds]: ComposedView<Kinds[K]> } : unknown;

export const viewFetchers: { readonly [Name in PartName]: () => Promise<PartViews<Name>> } = {
  times: async () => (await import('./time-kinds.view.js')).timeViews,
  iban: async () => (await import('../iban/iban-part.view.js')).ibanViews,
  phone: async () => (await import('../phone/phone-part.view.js')).phoneViews,
  identifiers: async () => (await import('./identifier-kinds.view.js')).identifierViews,
  addresses: async () => (await import('./address-kinds.view.js')).addressViews,
  places: async () => (await import('../places/places.view.js')).placeViews,
  amounts: async () => (await import('./amount-kinds.view.js')).amountViews,
  calendar: async () => (await import('./calendar-kinds.view.js')).calendarViews,
  composed: async () => (await import('../composed/composed-part.view.js')).composedViews,
  documents: async () => (await import('../documents/documents-part.view.js')).documentsViews,
  address: async () => (await import('../address/address-part.view.js')).addressPartViews,
};

export const wordFetchers: ReadonlyMap<Language, CatalogueLoader> = new Map<Language, CatalogueLoader>([
  ['de', () => import('../../text/locales/parts/de.js')],
  ['fr', () => import('../../text/locales/parts/fr.js')],
  ['lb', () => import('../../text/locales/parts/lb.js')],
]);
