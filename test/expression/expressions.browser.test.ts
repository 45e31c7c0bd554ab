// The expression vectors, in a browser.
import vectors from '../vectors/expressions.json';
import { vectorTests } from './vectors.js';

for (const { title, tests } of vectorTests(vectors)) {
  describe(title, () => {
    for (const { name, run } of tests) it(name, run);
  });
}
