// Dates and lists, in a browser: each engine brings its own data.
import { intlTests } from './intl-cases.js';

describe('words for dates and lists, in the browser', () => {
  intlTests((name, test) => it(name, test));
});
