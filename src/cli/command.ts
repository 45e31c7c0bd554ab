// What a command of `gov-form` is. A command reads files and decides; only the command line prints and ends the process.
import type { Json } from '../model/json.js';

/** One option, as `--name` on the command line. */
export interface OptionSpec {
  /** `boolean` takes no value. */
  readonly type: 'string' | 'boolean';
  /** A single letter. */
  readonly short?: string;
  /** May be given more than once; its value is then a list. */
  readonly multiple?: boolean;
  /** What stands for the value in the help: `<file>`. */
  readonly value?: string;
  /** One line of help. */
  readonly about: string;
}

export type OptionValue = string | boolean | readonly string[];

/** What was typed after the command's name. */
export interface Request {
  readonly positionals: readonly string[];
  /** By option name; an option that was not given is absent. */
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly terminal: Terminal;
}

/** The world around a command, so that tests can stand in its place. */
export interface Terminal {
  /** Absolute folder that paths are relative to. */
  readonly folder: string;
  /** Someone can be asked and can answer. */
  readonly isInteractive: boolean;
  /** Someone reads what is printed: lines may be shown from the files, and colours where `hasColours`. Absent: a file or another program does. */
  readonly isRead?: boolean;
  readonly hasColours?: boolean;
  /** A line for people, at once, on the error stream; for what goes on while a command runs. */
  say(line: string): void;
  /** A line on the standard output at once, for commands that run until they are stopped. */
  print?(line: string): void;
  /** Ends when the user stops the command (Ctrl+C). */
  readonly stop: AbortSignal;
}

/** What a command found or made. */
export interface Outcome {
  /** 1 says that there were findings; 0 that all is well. Wrong use is an error, not an outcome. */
  readonly exitCode: 0 | 1;
  /** For people; ends without a line break. Empty prints nothing. */
  readonly text: string;
  /** The same for programs: what `--json` prints. */
  readonly json: Json;
  /** It was printed while the command ran; nothing more is. */
  readonly isPrinted?: true;
}

export interface Command {
  readonly name: string;
  /** What it does, one line. */
  readonly summary: string;
  /** The arguments, as the help shows them: `<folder>`. */
  readonly usage: string;
  /** Some lines more for `--help`: what comes out, an example. */
  readonly about: string;
  /** Fewest and most arguments. */
  readonly takes: readonly [number, number];
  /** Besides `--help` and `--json`, which every command has. */
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** @throws {GovFormError} GF5xx wrong use: exit code 2 */
  readonly run: (request: Request) => Promise<Outcome>;
}
