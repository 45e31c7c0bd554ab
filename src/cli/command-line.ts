// From what was typed to what is printed: finds the command, reads its options, runs it. Ends no process.
import { parseArgs } from 'node:util';
import { GovFormError } from '../model/error.js';
import { ProcedureError } from '../model/procedure-error.js';
import type { Json } from '../model/json.js';
import { nearestName, suggesting } from '../procedure/nearest-name.js';
import type { Command, OptionValue, Outcome, Terminal } from './command.js';
import { COMMANDS } from './commands.js';
import { helpOf, helpOfAll, SHARED_OPTIONS, wrongUse } from './usage.js';

/** What the process prints and returns. */
export interface Printed {
  readonly exitCode: 0 | 1 | 2 | 70;
  /** For the standard output. */
  readonly out: string;
  /** For the error stream. */
  readonly err: string;
}

/** Runs one command line, the program's own name left out. Never throws. */
export async function runCommandLine(typed: readonly string[], terminal: Terminal, version: string): Promise<Printed> {
  const json = typed.includes('--json');
  try {
    return await printed(typed, terminal, version);
  } catch (error) {
    if (error instanceof ProcedureError) return await refused(error, terminal, json);
    return json ? failureAsJson(error) : failureAsText(error);
  }
}

async function printed(typed: readonly string[], terminal: Terminal, version: string): Promise<Printed> {
  const [name, ...rest] = typed;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return said(helpOfAll(COMMANDS), name === undefined ? 2 : 0);
  if (name === '--version') return said(version, 0);
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (entry === undefined) throw wrongUse(`There is no command "${name}". ${suggesting(name, Object.keys(COMMANDS), `There are: ${Object.keys(COMMANDS).join(', ')}.`)}`);
  const command = await entry.load();
  const { positionals, options } = parsed(command, rest);
  if (options.help === true) return said(helpOf(command), 0);
  const [fewest, most] = command.takes;
  if (positionals.length < fewest || positionals.length > most) throw wrongUse(`Usage: gov-form ${name} ${command.usage}`, name);
  const outcome = await command.run({ positionals, options, terminal });
  if (outcome.isPrinted === true) return said('', outcome.exitCode);
  return said(options.json === true ? JSON.stringify(outcome.json, null, 2) : outcome.text, outcome.exitCode);
}

function parsed(command: Command, typed: readonly string[]): { readonly positionals: readonly string[]; readonly options: Readonly<Record<string, OptionValue>> } {
  const specs = { ...command.options, ...SHARED_OPTIONS };
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, { type, short, multiple }]) => [name, { type, ...(short === undefined ? {} : { short }), ...(multiple === undefined ? {} : { multiple }) }]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...typed], options, allowPositionals: true, strict: true });
    return { positionals, options: Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, valueOf(value)]]))) };
  } catch (cause) {
    throw wrongUse(misread(cause, Object.keys(specs)), command.name);
  }
}

function misread(cause: unknown, known: readonly string[]): string {
  const said = cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : String(cause);
  const [, option] = /^Unknown option '--([^']+)'/.exec(said) ?? [];
  const meant = option === undefined ? undefined : nearestName(option, known);
  return meant === undefined ? said : `${said}. Did you mean "--${meant}"?`;
}

const valueOf = (value: string | boolean | readonly (string | boolean)[]): OptionValue => (typeof value === 'object' ? value.map(String) : value);

const said = (out: string, exitCode: Outcome['exitCode'] | 2): Printed => ({ exitCode, out: out === '' ? '' : `${out}\n`, err: '' });

/** A procedure that cannot run, where a command needs one that can: what is wrong with it, as `gov-form check` says it. */
async function refused(error: ProcedureError, { folder }: Terminal, json: boolean): Promise<Printed> {
  const { refusalAsJson, refusalAsText } = await import('./refusal.js');
  return json ? { exitCode: 1, out: `${JSON.stringify({ error: await refusalAsJson(error) }, null, 2)}\n`, err: '' } : { exitCode: 1, out: '', err: `${await refusalAsText(error, folder)}\n` };
}

/** Wrong use is said in a sentence; anything else is ours, and says where it happened. */
function failureAsText(error: unknown): Printed {
  if (!(error instanceof GovFormError)) return { exitCode: 70, out: '', err: `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\nThis is a mistake of gov-form: please report it.\n` };
  return { exitCode: 2, out: '', err: `${error.message}\n${error.remedy}\n` };
}

function failureAsJson(error: unknown): Printed {
  const content: Json = error instanceof GovFormError ? { code: error.code, message: error.message, remedy: error.remedy } : { code: 'GF599', message: error instanceof Error ? error.message : String(error), remedy: 'This is a mistake of gov-form: please report it.' };
  return { exitCode: error instanceof GovFormError ? 2 : 70, out: `${JSON.stringify({ error: content }, null, 2)}\n`, err: '' };
}
