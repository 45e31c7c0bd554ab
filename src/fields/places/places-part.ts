// The engine halves of the kinds that ask for places and languages, and what a schema says to each: a part of the program of
// its own.
import { nationalitiesSchema, placesSchema } from './places-schema.js';
import { canton, commune, country, language, nationalities, nationality } from './places.js';

export const placesPart = {
  kinds: { country, nationality, nationalities, language, commune, canton },
  schemas: {
    country: placesSchema('country'), nationality: placesSchema('nationality'), nationalities: nationalitiesSchema,
    language: placesSchema('language'), commune: placesSchema('commune'), canton: placesSchema('canton'),
  },
} as const;
export type PlacesPart = typeof placesPart;
