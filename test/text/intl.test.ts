// Dates and lists, in Node.
import { describe, it } from 'node:test';
import { intlTests } from './intl-cases.js';

describe('words for dates and lists, in Node', () => intlTests((name, test) => it(name, test)));
