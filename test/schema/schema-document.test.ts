import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { JsonObject, JsonSchema } from '../../src/engine.js';
import { readSchema } from '../../src/schema/schema-document.js';
import type { SchemaDocument } from '../../src/schema/schema-document.js';
import type { SchemaPlace } from '../../src/schema/schema-place.js';

const at = (place: SchemaPlace): string => `${place.resource.uri}#${place.pointer}`;

const BOOK: JsonObject = {
  $id: 'https://example.lu/book.json',
  properties: {
    home: { $ref: '#address' },
    work: { $ref: 'parts/address.json' },
    street: { $ref: 'parts/address.json#street' },
    pointed: { $ref: '#/$defs/a%7E1b~1c%25' },
    other: { $ref: 'https://elsewhere.lu/x.json#/$defs/y' },
    gone: { $ref: '#/$defs/gone' },
    goneToo: { $ref: 'gone.json' },
    data: { $ref: '#/enum/0/title' },
    broken: { $ref: 'https://[' },
  },
  $defs: {
    a: { $anchor: 'address' },
    b: { $id: 'parts/address.json', properties: { street: { $anchor: 'street' } } },
    'a/b/c%': { type: 'string' },
  },
  enum: [{ $id: 'https://example.lu/data.json', $anchor: 'never', title: 'data' }],
};
const OTHERS: Readonly<Record<string, JsonSchema>> = { 'https://elsewhere.lu/x.json': { $id: 'https://elsewhere.lu/its-own.json', $defs: { y: true } } };

function property(document: SchemaDocument, name: string): SchemaPlace {
  return document.under(document.root, 'properties', name);
}

describe('a schema document', () => {
  const document = readSchema(BOOK, OTHERS);

  const TARGETS: readonly (readonly [string, string])[] = [
    ['home', 'https://example.lu/book.json#/$defs/a'],
    ['work', 'https://example.lu/parts/address.json#'],
    ['street', 'https://example.lu/parts/address.json#/properties/street'],
    ['pointed', 'https://example.lu/book.json#/$defs/a~1b~1c%'],
    ['other', 'https://elsewhere.lu/its-own.json#/$defs/y'],
  ];
  for (const [name, expected] of TARGETS) {
    it(`finds where ${name} leads`, () => {
      expect(at(document.target(property(document, name), '$ref'))).to.equal(expected);
    });
  }

  for (const name of ['gone', 'goneToo', 'data', 'broken']) {
    it(`says that ${name} leads nowhere`, () => {
      expect(() => document.target(property(document, name), '$ref')).to.throw(/leads nowhere/).with.property('code', 'GF130');
    });
  }

  it('gives the same object for the same way', () => {
    expect(document.under(document.root, 'properties', 'home')).to.equal(document.under(document.under(document.root, 'properties'), 'home'));
    expect(document.target(property(document, 'work'), '$ref')).to.equal(document.under(document.root, '$defs', 'b'));
    expect(document.target(property(document, 'work'), '$ref')).to.equal(document.target(property(document, 'work'), '$ref'));
  });

  it('takes what is not there for a schema that allows everything', () => {
    expect(document.under(document.root, 'properties', 'nobody').schema).to.equal(true);
    expect(document.under(document.root, 'properties', 'constructor').schema).to.equal(true);
    expect(document.under(document.root, 'required', '0').schema).to.equal(true);
  });

  it('enters a resource of its own', () => {
    expect(at(document.under(document.root, '$defs', 'b'))).to.equal('https://example.lu/parts/address.json#');
  });

  it('follows a dynamic reference to the outermost anchor on the way', () => {
    const tree: JsonObject = { $id: 'https://example.lu/tree', $dynamicAnchor: 'node', properties: { child: { $dynamicRef: '#node' } } };
    const strict = readSchema({ $id: 'https://example.lu/strict', $dynamicAnchor: 'node', $ref: 'tree', $defs: { tree } });
    const inTree = strict.target(strict.root, '$ref');
    const child = strict.target(strict.under(inTree, 'properties', 'child'), '$dynamicRef');
    expect(at(child)).to.equal('https://example.lu/strict#');
    const alone = readSchema(tree);
    expect(alone.target(alone.under(alone.root, 'properties', 'child'), '$dynamicRef')).to.equal(alone.root);
  });

  it('has finitely many places, however often resources lead to one another', () => {
    const one: JsonObject = { $id: 'https://example.lu/one', $dynamicAnchor: 'x', properties: { a: { $ref: 'two' } } };
    const two: JsonObject = { $id: 'https://example.lu/two', $dynamicAnchor: 'x', properties: { a: { $ref: 'one' } } };
    const both = readSchema({ $defs: { one, two }, $ref: 'https://example.lu/one' });
    const places = new Set<SchemaPlace>();
    for (let place = both.target(both.root, '$ref'); !places.has(place); place = both.target(both.under(place, 'properties', 'a'), '$ref')) places.add(place);
    expect(places.size).to.be.within(2, 4);
  });
});
