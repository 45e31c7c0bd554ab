// The issues of places that are no questions themselves: groups, lists, maps. Their sentences stand in
// place-issues.view.ts.

export type PlaceSort = 'group' | 'list' | 'map';
export type PlaceCode =
  | 'required' | 'list.required'
  | 'list.too-few' | 'list.too-many' | 'list.repeated' | 'list.contains' | 'list.contains-too-many'
  | 'group.too-few' | 'group.too-many'
  | 'map.key' | 'map.key-repeated'
  | 'place.not-allowed' | 'place.not' | 'place.one-of' | 'place.any-of' | 'place.any-of-required' | 'place.one-of-required' | 'place.other'
  | 'branch.required';

const OF_ALL: Readonly<Record<string, PlaceCode>> = {
  required: 'required',
  dependentRequired: 'required',
  extra: 'place.not-allowed',
  additionalProperties: 'place.not-allowed',
  unevaluatedProperties: 'place.not-allowed',
  unevaluatedItems: 'place.not-allowed',
  not: 'place.not',
  oneOf: 'place.one-of',
  anyOf: 'place.any-of',
  propertyNames: 'map.key',
  minProperties: 'group.too-few',
  maxProperties: 'group.too-many',
};
const OF_LISTS: Readonly<Record<string, PlaceCode>> = {
  required: 'list.required',
  dependentRequired: 'list.required',
  minItems: 'list.too-few',
  maxItems: 'list.too-many',
  uniqueItems: 'list.repeated',
  contains: 'list.contains',
  minContains: 'list.contains',
  maxContains: 'list.contains-too-many',
};
/** To whoever fills in a map, its members are entries of a list. */
const OF_MAPS: Readonly<Record<string, PlaceCode>> = { required: 'list.required', minProperties: 'list.too-few', maxProperties: 'list.too-many' };
const OWN: Readonly<Record<PlaceSort, Readonly<Record<string, PlaceCode>>>> = { group: {}, list: OF_LISTS, map: OF_MAPS };

/** What a validator's finding at a place is called; `place.other` for any keyword without a code of its own. */
export function placeCodeFor(keyword: string, sort: PlaceSort): PlaceCode {
  const own = OWN[sort];
  if (Object.hasOwn(own, keyword)) return own[keyword] ?? 'place.other';
  return (Object.hasOwn(OF_ALL, keyword) ? OF_ALL[keyword] : undefined) ?? 'place.other';
}
