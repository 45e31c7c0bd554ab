// `gov-form new`: a procedure that works from the first minute, as wished on the command line or in the terminal.
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Json } from '../../model/json.js';
import type { Command, OptionValue, Request } from '../command.js';
import { askWish, idMistake, terminalPrompts } from '../new/ask-wish.js';
import type { Given } from '../new/ask-wish.js';
import { EXAMPLES, KNOWN_LANGUAGES, STEPS } from '../new/catalogue.js';
import { procedureFromSchema } from '../new/from-schema.js';
import { textsOfFiles, writeNew } from '../new/new-files.js';
import type { NewFiles } from '../new/new-files.js';
import { newProcedure } from '../new/new-procedure.js';
import type { Wish } from '../new/new-procedure.js';
import { withRefusedExamples } from '../new/refused-examples.js';
import { quoted } from '../quoted.js';
import { today } from '../today.js';
import { wrongUse } from '../usage.js';

export const create: Command = {
  name: 'new',
  summary: 'write a procedure to begin with',
  usage: '[<folder>]',
  about: `Asks for what was not given, in a terminal; elsewhere it takes what is usual. The procedure works at once:
gov-form check finds nothing in it. Nothing that exists is overwritten.

  gov-form new forms/dog-licence
  gov-form new forms/dog-licence --languages fr,de --title fr="Déclarer un chien" --ask identity,contact

Questions to --ask: ${Object.entries(STEPS).map(([id, about]) => `\n  ${id.padEnd(12)} ${about}`).join('')}
Examples: ${Object.entries(EXAMPLES).map(([id, { about }]) => `\n  ${id.padEnd(12)} ${about}`).join('')}`,
  takes: [0, 1],
  options: {
    id: { type: 'string', value: '<id>', about: "name in files and addresses; left out, the folder's" },
    languages: { type: 'string', value: 'fr,de,lb,en', about: 'the first one stands in for missing texts; left out, all four' },
    title: { type: 'string', multiple: true, value: 'fr="…"', about: 'once for each language' },
    authority: { type: 'string', multiple: true, value: 'fr="…"', about: 'who is responsible; once for each language' },
    example: { type: 'string', value: Object.keys(EXAMPLES).join('|'), about: 'what to begin with; left out, request' },
    ask: { type: 'string', value: 'identity,contact', about: 'first questions, instead of an example' },
    'from-schema': { type: 'string', value: '<file>', about: 'a JSON Schema that describes the answers already' },
    yes: { type: 'boolean', short: 'y', about: 'ask nothing' },
  },
  async run(request) {
    const { positionals, options, terminal } = request;
    const schemaFile = typeof options['from-schema'] === 'string' ? options['from-schema'] : undefined;
    const schema = schemaFile === undefined ? undefined : await readSchemaFile(resolve(terminal.folder, schemaFile));
    const wish = await wishOf(request, schema === undefined);
    const folder = resolve(terminal.folder, positionals[0] ?? wish.id);
    const files = schema === undefined ? newProcedure(wish) : await filesFromSchema(schema.content, wish);
    const texts = textsOfFiles(await withRefusedExamples(files, today()), folder);
    await writeNew(folder, texts);
    const shown = positionals[0] ?? wish.id;
    // What was in the schema before is in the procedure too.
    const errors = schema === undefined ? 0 : await errorsIn(files);
    return {
      exitCode: 0,
      text: [...[...texts.keys()].map((file) => `${shown}/${file}`), ...(errors === 0 ? [] : ['', hintOf(errors)]), '', 'Now:', `  npx gov-form preview ${quoted(shown)}`, `  npx gov-form check ${quoted(shown)}`].join('\n'),
      json: { folder: shown, id: wish.id, languages: [...wish.languages], files: [...texts.keys()], ...(schema === undefined ? {} : { errors }) },
    };
  },
};

/** With what the catalogue's procedures have already. */
async function filesFromSchema(content: Json, wish: Wish): Promise<NewFiles> {
  const [{ withExamples }, { withKinds }, { withTokens }] = await Promise.all([import('../new/with-examples.js'), import('../new/with-kinds.js'), import('../new/with-tokens.js')]);
  return withExamples(await withTokens(await withKinds(procedureFromSchema(content, wish), today()), today()), today());
}

/** How many stop it from being compiled. */
async function errorsIn({ procedure, answers, texts }: NewFiles): Promise<number> {
  const { checkDesign } = await import('../../checker/check-design.js');
  const { problems } = await checkDesign({ procedure, answers, texts }, { today: today() });
  return problems.filter(({ severity }) => severity === 'error').length;
}

function hintOf(errors: number): string {
  return errors === 1 ? 'It has an error, which has to be mended before it can be compiled: the check names it.' : `It has ${errors} errors, which have to be mended before it can be compiled: the check names them.`;
}

async function readSchemaFile(file: string): Promise<{ readonly content: Json }> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw wrongUse(`${file} cannot be read.`, 'new');
  });
  try {
    return { content: JSON.parse(text) };
  } catch {
    throw wrongUse(`${file} is not JSON.`, 'new');
  }
}

async function wishOf({ positionals, options, terminal }: Request, asksSteps: boolean): Promise<Wish> {
  const languages = languagesIn(options.languages);
  const given: Given = {
    ...(typeof options.id === 'string' ? { id: checkedId(options.id) } : {}),
    ...(languages === undefined ? {} : { languages }),
    title: byLanguage(options.title, languages),
    authority: byLanguage(options.authority, languages),
    ...stepsIn(options),
  };
  const guess = idFrom(positionals[0]);
  const asks = terminal.isInteractive && options.yes !== true && options.json !== true;
  if (asks) return askWish(given, { prompts: await terminalPrompts(), guess, asksSteps });
  return { id: guess, languages: KNOWN_LANGUAGES, title: {}, authority: {}, steps: EXAMPLES.request?.steps ?? [], ...given };
}

function checkedId(id: string): string {
  const mistake = idMistake(id);
  if (mistake !== undefined) throw wrongUse(`"${id}" cannot be an id. ${mistake}.`, 'new');
  return id;
}

/** From the folder's name: `Dog licence` becomes `dog-licence`. */
function idFrom(folder: string | undefined): string {
  const words = basename(folder ?? '').normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const id = words.join('-').replace(/^[^a-z]+/, '').slice(0, 80).replace(/-$/, '');
  return id === '' ? 'my-procedure' : id;
}

function languagesIn(option: OptionValue | undefined): readonly string[] | undefined {
  if (typeof option !== 'string') return undefined;
  const languages = [...new Set(listed(option))];
  const unknown = languages.filter((language) => !KNOWN_LANGUAGES.some((known) => known === language));
  if (unknown.length > 0 || languages.length === 0) throw wrongUse(`There are words in ${KNOWN_LANGUAGES.join(', ')} only, not in "${unknown.join(', ')}"; add others by hand.`, 'new');
  return languages;
}

const listed = (option: string): readonly string[] => option.split(',').map((part) => part.trim()).filter((part) => part !== '');

/** `fr=…` by language; without one it is the first language's. */
function byLanguage(option: OptionValue | undefined, languages: readonly string[] = KNOWN_LANGUAGES): Readonly<Record<string, string>> {
  const given = Array.isArray(option) ? option.map(String) : [];
  return Object.fromEntries(
    given.map((each) => {
      const [, language = languages[0] ?? '', text = each] = /^([a-z]{2})=(.*)$/s.exec(each) ?? [];
      if (!languages.includes(language)) throw wrongUse(`"${each}" is in a language that was not chosen: ${languages.join(', ')}.`, 'new');
      if (text.trim() === '') throw wrongUse(`"${each}" has no text.`, 'new');
      return [language, text.trim()];
    }),
  );
}

function stepsIn({ ask, example }: Request['options']): Pick<Given, 'steps'> {
  if (typeof ask === 'string') {
    const unknown = listed(ask).filter((step) => !Object.hasOwn(STEPS, step));
    if (unknown.length > 0 || listed(ask).length === 0) throw wrongUse(`There are no questions "${unknown.join(', ')}". There are: ${Object.keys(STEPS).join(', ')}.`, 'new');
    return { steps: listed(ask) };
  }
  if (example === undefined) return {};
  const steps = typeof example === 'string' && Object.hasOwn(EXAMPLES, example) ? EXAMPLES[example]?.steps : undefined;
  if (steps === undefined) throw wrongUse(`There is no example "${String(example)}". There are: ${Object.keys(EXAMPLES).join(', ')}.`, 'new');
  return { steps };
}
