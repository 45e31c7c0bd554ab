// The command behind the `floors` part of `npm test`: prints each problem, and fails when there is one.
import { fileURLToPath } from 'node:url';
import { houseProblems } from './house-problems.js';
import { readSources } from './read-imports.js';

const folder = fileURLToPath(new URL('../../src', import.meta.url));
const problems = houseProblems(folder);
for (const problem of problems) console.error(problem);
console.log(`${readSources(folder).length} source files, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
