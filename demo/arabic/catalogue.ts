// All words of the interface in Arabic, in the shape that `registerLanguage` takes.
import { countedWords } from './counted-words.js';
import { issueWords } from './issue-words.js';
import { words } from './words.js';

export const templates = { ...words, ...issueWords, ...countedWords };
