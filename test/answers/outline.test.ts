// The outline vectors, in Node.
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { outlineTests } from './outline-vectors.js';
import type { OutlineVectors } from './outline-vectors.js';

// Checked boundary: a vector of another shape does not pass.
const vectors: OutlineVectors = JSON.parse(readFileSync(new URL('../vectors/outline.json', import.meta.url), 'utf8'));

for (const { title, tests } of outlineTests(vectors)) {
  describe(title, () => {
    for (const { name, run } of tests) it(name, run);
  });
}

it('the page that says what applies names every vector, and no other', () => {
  const page = readFileSync(new URL('../../docs/relevance.md', import.meta.url), 'utf8');
  const named = [...page.matchAll(/`([a-z-]+\/[a-z0-9-]+)`/g)].map(([, name]) => name);
  expect([...new Set(named)]).to.have.members(vectors.groups.flatMap((group) => group.vectors.map(({ name }) => name)));
});
