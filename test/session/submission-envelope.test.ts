import { expect } from 'chai';
import { describe, it } from 'node:test';
import { manualEnvironment } from '../../src/adapters/index.js';
import { sealEnvelope } from '../../src/session/submission-envelope.js';
import { begun, given, modelOf } from '../answers/outline-vectors.js';

describe('an incomplete application', () => {
  it('names what is still to be given by pointer, lists and rows among it', async () => {
    const child = { type: 'object', properties: { name: { type: 'string' }, 'born/at': { type: 'string' } }, required: ['born/at'] };
    const model = await modelOf({
      schema: { properties: { children: { type: 'array', items: child }, home: { type: 'object', properties: { street: { type: 'string' } } } } },
      procedure: {
        steps: [{ id: 'one', ask: ['children', { path: 'children[].born/at', needed: 'later' }, 'home'] }],
        rules: [{ id: 'two-children', check: 'size(children) >= 2', on: ['children'], severity: 'later' }],
      },
    });
    const state = given(begun(model, new Map(), '2026-03-01'), 'children', ['r7']);
    const { body } = await sealEnvelope(state, manualEnvironment());
    expect(JSON.parse(body).later).to.deep.equal(['/children', '/children/0/born~1at']);
  });
});
