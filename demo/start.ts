// `npm start`: starts the demonstration, says where it is and what to try, and ends cleanly at Ctrl-C.
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDemo } from './demonstration.js';
import type { Demonstration } from './demonstration.js';

const root = fileURLToPath(new URL('..', import.meta.url));

function port(name: string, fallback: number): number {
  const value = process.env[name] ?? String(fallback);
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
  throw new Error(`${name}=${value} is not a port. Use a number from 0 (any free port) to 65535.`);
}

function greeting({ siteUrl, register, receiver }: Demonstration): string {
  const shown = (file: string): string => relative(process.cwd(), file) || file;
  return `
gov-form · demonstration (invented people, not a public service)

  Open        ${siteUrl}/       or directly: ${siteUrl}/fr/  /de/  /lb/  /en/

  Try         1  Sign in as one of the invented people, fetch the data from the register, send the request.
              2  Choose "Lento" for a slow register, "Kapott" for one that answers nonsense, "Partielle" for a gap.
              3  Fill in half, close the browser, come back. Switch the language in the middle.
              4  Go offline after the first page has loaded (developer tools, Network), finish, send; go online again.
              5  ${siteUrl}/fr/business-permit/  signed in as Testine: two registers, a task list, addresses, documents.
              6  ${siteUrl}/side-by-side/  two languages on one page, ${siteUrl}/embed/  the embedding example.
              7  ${siteUrl}/gallery/  every kind of question in every state.
              8  ${siteUrl}/arabic/  a form that runs from right to left.

  What came   ${shown(receiver.databaseFile)}   (SQLite, table "submissions")
  Register    ${shown(register.databaseFile)}   (SQLite, tables "persons" and "companies")
  Receiver    ${receiver.url}   keys for checking receipts: ${receiver.url}/.well-known/jwks.json

  Stop with Ctrl-C.
`;
}

async function main(): Promise<void> {
  const demonstration = await startDemo({
    ports: { site: port('PORT', 8080), register: port('REGISTER_PORT', 8081), receiver: port('RECEIVER_PORT', 8082) },
    dataFolder: process.env['DATA_FOLDER'] ?? join(root, '.demo-data'),
    log: ({ outcome, status, referenceHash, durationMs }) => console.log(`receiver: ${outcome} ${status} ${referenceHash ?? ''} ${durationMs} ms`),
  });
  console.log(greeting(demonstration));
  let ending = false;
  const end = (): void => {
    if (ending) return;
    ending = true;
    demonstration.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
