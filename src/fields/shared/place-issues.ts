// The issues of places that are no questions themselves: groups, lists, maps. Their sentences stand in
// place-issues.view.ts.

export type PlaceCode =
  | 'required' | 'list.required'
  | 'list.too-few' | 'list.too-many' | 'list.repeated' | 'list.contains' | 'list.contains-too-many'
  | 'group.too-few' | 'group.too-many'
  | 'map.key' | 'map.key-repeated'
  | 'place.not-allowed' | 'place.not' | 'place.one-of' | 'place.any-of' | 'place.any-of-required' | 'place.one-of-required' | 'place.other'
  | 'place.calculated' | 'place.needed' | 'place.given' | 'place.worked-out' | 'place.copied'
  | 'branch.required';

const BY_KEYWORD: Readonly<Record<string, PlaceCode>> = {
  required: 'required',
  dependentRequired: 'required',
  minItems: 'list.too-few',
  maxItems: 'list.too-many',
  uniqueItems: 'list.repeated',
  contains: 'list.contains',
  minContains: 'list.contains',
  maxContains: 'list.contains-too-many',
  minProperties: 'group.too-few',
  maxProperties: 'group.too-many',
  propertyNames: 'map.key',
  extra: 'place.not-allowed',
  additionalProperties: 'place.not-allowed',
  unevaluatedProperties: 'place.not-allowed',
  unevaluatedItems: 'place.not-allowed',
  not: 'place.not',
  oneOf: 'place.one-of',
  anyOf: 'place.any-of',
};

/** What a validator's finding at a place is called; `place.other` for any keyword without a code of its own. */
export function placeCodeFor(keyword: string): PlaceCode {
  return (Object.hasOwn(BY_KEYWORD, keyword) ? BY_KEYWORD[keyword] : undefined) ?? 'place.other';
}
