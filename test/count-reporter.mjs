// A node:test reporter that counts tests and writes `{"passed", "failed"}`. A skipped, cancelled or unfinished test is
// a failed one; suites are not tests; a file without any test is a failure, not a silent pass.
import { relative } from 'node:path';

/** Node reports each file as a test of its own only when it held none, or when it could not be loaded. */
function isFile(data) {
  return data.nesting === 0 && data.file !== undefined && (data.name === data.file || data.name === relative(process.cwd(), data.file));
}

function isSuite(data) {
  return data.details?.type === 'suite';
}

function didNotRun(data) {
  return (data.skip !== undefined && data.skip !== false) || (data.todo !== undefined && data.todo !== false);
}

export default async function* countTests(events) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of events) {
    if ((type !== 'test:pass' && type !== 'test:fail') || isSuite(data)) continue;
    if (type === 'test:fail' || didNotRun(data) || isFile(data)) failed += 1;
    else passed += 1;
  }
  yield `${JSON.stringify({ passed, failed })}\n`;
}
