#!/usr/bin/env node
// The program `gov-form`: joins the command line to the process. Decides nothing.
import { createRequire } from 'node:module';
import { runCommandLine } from './command-line.js';

const packageJson: { readonly version: string } = createRequire(import.meta.url)('gov-form/package.json');

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
process.once('SIGTERM', () => stop.abort());

const { exitCode, out, err } = await runCommandLine(
  process.argv.slice(2),
  {
    folder: process.cwd(),
    isInteractive: process.stdin.isTTY === true && process.stderr.isTTY === true,
    say: (line) => process.stderr.write(`${line}\n`),
    stop: stop.signal,
  },
  packageJson.version,
);
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = exitCode;
