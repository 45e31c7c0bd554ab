// The expression vectors, in Node.
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { vectorTests } from './vectors.js';

const vectors = JSON.parse(readFileSync(new URL('../vectors/expressions.json', import.meta.url), 'utf8'));

for (const { title, tests } of vectorTests(vectors)) {
  describe(title, () => {
    for (const { name, run } of tests) it(name, run);
  });
}
