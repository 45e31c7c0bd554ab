// The outline vectors, in a browser.
import vectors from '../vectors/outline.json';
import { outlineTests } from './outline-vectors.js';
import type { OutlineVectors } from './outline-vectors.js';

// Checked boundary: the same file runs in Node, where every vector is held against what it does.
for (const { title, tests } of outlineTests(vectors as unknown as OutlineVectors)) {
  describe(title, () => {
    for (const { name, run } of tests) it(name, run);
  });
}
