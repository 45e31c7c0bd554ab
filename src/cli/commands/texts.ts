// `gov-form texts`: hands the texts of a procedure to a translator, and takes them back.
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { CheckedProcedure } from '../../model/procedure.js';
import type { Command, Outcome, Request } from '../command.js';
import { optionalText } from '../options.js';
import { findingsAsText } from '../texts/findings-as-text.js';
import type { TextFinding } from '../texts/import-texts.js';
import { outdatedSources } from '../texts/outdated.js';
import { readForTranslation } from '../texts/read-for-translation.js';
import { coverageOf, textUnits } from '../texts/text-units.js';
import type { Coverage } from '../texts/text-units.js';
import { wrongUse } from '../usage.js';
import { writeMade } from '../write-file.js';

export const texts: Command = {
  name: 'texts',
  summary: 'hand texts to translators as XLIFF, and take them back',
  usage: 'export|import <folder> [<file>]',
  about:
    'export writes what the first language says and what another one says so far, with notes for the translator.\nimport takes the translated <file> back into the texts of its language, and changes nothing else there.\nBoth say how much is translated. Texts without translation, texts whose source has changed, and texts that the procedure\nno longer has are named: exit code 1.\n\nExample: gov-form texts export forms/my-procedure --to de --out de.xlf\n         gov-form texts import forms/my-procedure de.xlf',
  takes: [2, 3],
  options: {
    to: { type: 'string', value: '<language>', about: 'export: the language to translate into' },
    out: { type: 'string', value: '<file>', about: 'export: write into this file; if it is there already, what has changed since is marked, and nothing in it that was not imported is lost' },
  },
  async run(request) {
    const [action = '', folder = '', file] = request.positionals;
    if (action !== 'export' && action !== 'import') throw wrongUse(`gov-form texts exports or imports; "${action}" is neither.`, 'texts');
    if (action === 'import' && file === undefined) throw wrongUse('Name the translated file.', 'texts');
    if (action === 'export' && file !== undefined) throw wrongUse('Name the file to write with --out.', 'texts');
    const at = resolve(request.terminal.folder, folder);
    const checked = await readForTranslation(at);
    return action === 'export' ? exported(checked, at, request) : imported(checked, at, request);
  },
};

async function exported(checked: CheckedProcedure, folder: string, { positionals: [, typed = ''], options, terminal }: Request): Promise<Outcome> {
  const [from = ''] = checked.procedure.languages;
  const to = targetLanguage(checked, optionalText(options.to));
  const out = optionalText(options.out);
  const { writeXliff } = await import('../texts/write-xliff.js');
  const units = textUnits(checked, to);
  const earlier = out === undefined ? undefined : await textAt(resolve(terminal.folder, out));
  const before = earlier === undefined ? undefined : (await import('../texts/read-xliff.js')).readXliff(earlier);
  if (before !== undefined) (await import('../texts/of-this-procedure.js')).mustLoseNothing(checked, { name: out ?? '', earlier: before, to, units });
  const changed = outdatedSources(units, before?.units ?? []);
  const xliff = writeXliff({ id: checked.procedure.id, from, to, units, before: changed });
  if (out !== undefined) await writeMade(resolve(terminal.folder, out), xliff);
  const coverage = coverageOf(checked, to, [...changed.keys()]);
  const findings = [
    ...coverage.missing.map((pointer): TextFinding => ({ code: 'GF520', pointer, message: 'There is no translation.', remedy: 'Translate it, or the first language is shown in its place.' })),
    ...coverage.outdated.map((pointer): TextFinding => ({ code: 'GF521', pointer, message: 'The source has changed since it was translated.', remedy: 'Have the translation looked at: it is marked in the file. Import what comes back before you export to it again.' })),
    ...orphansIn(coverage),
  ];
  const path = checked.procedure.texts[to] ?? '';
  const text = (await textAt(join(folder, path))) ?? '';
  const lines = [...findingsAsText(findings, { path: join(typed, path), text }), asCoverage(coverage)];
  if (options.json !== true && out === undefined) terminal.say(lines.join('\n'));
  return {
    exitCode: findings.length > 0 ? 1 : 0,
    text: out === undefined ? xliff.trimEnd() : [...lines, out].join('\n'),
    json: { ...(out === undefined ? { xliff } : { file: out }), findings: findings.map((each) => ({ ...each })), coverage: { ...coverage } },
  };
}

async function imported(checked: CheckedProcedure, folder: string, { positionals: [, typed = '', name = ''], options, terminal }: Request): Promise<Outcome> {
  const content = await textAt(resolve(terminal.folder, name));
  if (content === undefined) throw wrongUse(`${name} cannot be read.`, 'texts');
  if (options.to !== undefined || options.out !== undefined) throw wrongUse('import takes the language from the file, and writes where procedure.json says.', 'texts');
  const { readXliff } = await import('../texts/read-xliff.js');
  const { importTexts } = await import('../texts/import-texts.js');
  const translated = readXliff(content);
  const to = targetLanguage(checked, translated.to);
  (await import('../texts/of-this-procedure.js')).mustBeOf(checked, translated);
  const path = checked.procedure.texts[to] ?? '';
  const { text, changed, findings: found } = importTexts(checked, translated, await textAt(join(folder, path)));
  if (changed > 0) await writeMade(join(folder, path), text);
  const outdated = found.flatMap(({ code, pointer }) => (code === 'GF521' ? [pointer] : []));
  const coverage = coverageOf({ ...checked, texts: { ...checked.texts, [to]: JSON.parse(text.replace(/^\uFEFF/, '')) } }, to, outdated);
  const findings = [...found, ...orphansIn(coverage).filter(({ pointer }) => !found.some((each) => each.pointer === pointer))];
  return {
    exitCode: findings.length > 0 ? 1 : 0,
    text: [...findingsAsText(findings, { path: join(typed, path), text }), `${path}: ${changed} text(s) changed.`, asCoverage(coverage)].join('\n'),
    json: { file: path, changed, findings: findings.map((each) => ({ ...each })), coverage: { ...coverage } },
  };
}

function orphansIn({ orphans }: Coverage): readonly TextFinding[] {
  return orphans.map((pointer) => ({ code: 'GF522', pointer, message: 'The first language has no such text.', remedy: 'Take it out, or correct its name.' }));
}

function targetLanguage({ procedure: { languages } }: CheckedProcedure, language: string | undefined): string {
  const others = languages.slice(1);
  if (language === undefined || !others.includes(language)) throw wrongUse(`Texts are translated from ${languages[0] ?? ''} into ${others.join(', ') || 'no other language'}; ${language === undefined ? 'say which with --to' : `"${language}" is not among them`}.`, 'texts');
  return language;
}

/** `undefined` where there is no such file. */
function textAt(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

function asCoverage({ language, texts: count, translated }: Coverage): string {
  return `${language}: ${translated} of ${count} texts translated (${count === 0 ? 100 : Math.floor((translated / count) * 100)} %).`;
}
