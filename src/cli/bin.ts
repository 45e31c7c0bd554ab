#!/usr/bin/env node
// The program `gov-form`: joins the command line to the process. Decides nothing.
import { runCommandLine } from './command-line.js';
import { packageVersion } from './package-files.js';

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
process.once('SIGTERM', () => stop.abort());

// Whoever reads only the beginning (`| head`) closes the rest: that is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { exitCode, out, err } = await runCommandLine(
  process.argv.slice(2),
  {
    folder: process.cwd(),
    isInteractive: process.stdin.isTTY === true && process.stderr.isTTY === true,
    isRead: process.stdout.isTTY === true,
    hasColours: process.stdout.isTTY === true && process.stdout.hasColors(),
    say: (line) => process.stderr.write(`${line}\n`),
    print: (line) => process.stdout.write(`${line}\n`),
    stop: stop.signal,
  },
  packageVersion(),
);
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = exitCode;
