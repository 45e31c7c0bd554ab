// The outline vectors, in Node.
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { outlineTests } from './outline-vectors.js';

const vectors = JSON.parse(readFileSync(new URL('../vectors/outline.json', import.meta.url), 'utf8'));

for (const { title, tests } of outlineTests(vectors)) {
  describe(title, () => {
    for (const { name, run } of tests) it(name, run);
  });
}
