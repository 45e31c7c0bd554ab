// The help of the command line, as text; and the error of one who used it otherwise.
import { GovFormError } from '../model/error.js';
import type { Command, OptionSpec } from './command.js';

export const SHARED_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  json: { type: 'boolean', about: 'print one JSON document instead of text' },
  help: { type: 'boolean', short: 'h', about: 'show this help' },
};

/** GF501: the command line was used in a way it does not know; exit code 2. */
export function wrongUse(message: string, command?: string): GovFormError {
  return new GovFormError('GF501', message, `gov-form ${command === undefined ? '' : `${command} `}--help shows what there is.`);
}

/** What `gov-form --help` says. */
export function helpOfAll(commands: Readonly<Record<string, { readonly summary: string }>>): string {
  const names = Object.entries(commands).map(([name, { summary }]) => [name, summary] as const);
  return [
    'gov-form: write, check and publish procedures.',
    '',
    'Usage: gov-form <command> [arguments]',
    '',
    ...columns(names),
    '',
    'gov-form <command> --help says more about one of them.',
    EXIT_CODES,
  ].join('\n');
}

/** What `gov-form <command> --help` says. */
export function helpOf({ name, summary, usage, about, options }: Command): string {
  const all = Object.entries({ ...options, ...SHARED_OPTIONS });
  return [
    `gov-form ${name}: ${summary}.`,
    '',
    `Usage: gov-form ${name} ${usage}`.trimEnd(),
    '',
    about,
    '',
    ...columns(all.map(([option, spec]) => [signature(option, spec), spec.about] as const)),
    '',
    EXIT_CODES,
  ].join('\n');
}

const EXIT_CODES = 'Exit codes: 0 all is well, 1 there are findings, 2 wrong use, 70 a mistake of gov-form itself.';

function signature(option: string, { short, value }: OptionSpec): string {
  return `${short === undefined ? '' : `-${short}, `}--${option}${value === undefined ? '' : ` ${value}`}`;
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
