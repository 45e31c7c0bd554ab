import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { JsonObject } from '../../src/engine.js';
import { namesRead } from '../../src/schema/names-read.js';
import { readSchema } from '../../src/schema/schema-document.js';

describe('what a condition looks at', () => {
  const CONDITIONS: readonly (readonly [condition: JsonObject, names: readonly string[] | 'all'])[] = [
    [{}, []],
    [{ title: 'Tenant', properties: { a: { const: 1 } }, required: ['b'] }, ['a', 'b']],
    [{ dependentRequired: { a: ['b'] }, dependentSchemas: { c: { required: ['d'] } } }, ['a', 'b', 'c', 'd']],
    [{ not: { allOf: [{ required: ['a'] }] } }, ['a']],
    [{ $ref: '#/$defs/tenant' }, ['tenant']],
    [{ type: 'object', required: ['a'] }, ['a', 'itself']],
    [{ type: ['object', 'null'] }, ['itself']],
    [{ type: 'string' }, 'all'],
    [{ type: ['object', 'string'] }, 'all'],
    [{ minimum: 5 }, 'all'],
    [{ exclusiveMaximum: 5 }, 'all'],
    [{ multipleOf: 2 }, 'all'],
    [{ format: 'email' }, 'all'],
    [{ allOf: [{ required: ['a'] }, { maximum: 5 }] }, 'all'],
    [{ minProperties: 1 }, 'all'],
    [{ 'not-yet-known': true }, 'all'],
  ];
  for (const [condition, names] of CONDITIONS) {
    it(`by ${JSON.stringify(condition)}: ${String(names)}`, () => {
      const schema = readSchema({ if: condition, $defs: { tenant: { required: ['tenant'] } } });
      const found = namesRead(schema, schema.under(schema.root, 'if'));
      expect(found === 'all' ? found : [...[...found.names].sort(), ...(found.itself ? ['itself'] : [])]).to.deep.equal(names);
    });
  }
});
