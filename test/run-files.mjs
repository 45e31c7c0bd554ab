// `node test/run-files.mjs <how many at once> <where the count goes> <files>`: runs test files in Node's own runner in the
// order in which they are named. By itself `node --test` takes them by their names, however long they take.
import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import countTests from './count-reporter.mjs';

const [concurrency, countFile, ...files] = process.argv.slice(2);
const told = run({ files: files.map((file) => resolve(file)), concurrency: Number(concurrency) });
told.on('test:fail', () => {
  process.exitCode = 1;
});
told.compose(new spec()).pipe(process.stdout);
told.compose(countTests).pipe(createWriteStream(countFile));
