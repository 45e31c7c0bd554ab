import { expect } from 'chai';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, describe, it } from 'node:test';
import type { Log } from 'sarif';
import { runCommandLine } from '../../src/cli/command-line.js';
import type { Printed } from '../../src/cli/command-line.js';
import type { Terminal } from '../../src/cli/command.js';
import { FORMS } from '../procedure-files.js';

const folder = mkdtempSync(join(tmpdir(), 'gov form check '));
after(() => rmSync(folder, { recursive: true }));

function changed(folderName: string, file: string, change: (text: string) => string): void {
  const path = join(folder, folderName, file);
  const before = readFileSync(path, 'utf8');
  const now = change(before);
  expect(now).to.not.equal(before);
  writeFileSync(path, now);
}

function procedureIn(name: string, changes: Readonly<Record<string, (text: string) => string>> = {}): string {
  cpSync(fileURLToPath(new URL('residence-certificate', FORMS)), join(folder, name), { recursive: true });
  for (const [file, change] of Object.entries(changes)) changed(name, file, change);
  return name;
}

const run = (typed: readonly string[], terminal: Partial<Terminal> = {}): Promise<Printed> =>
  runCommandLine(['check', ...typed], { folder, isInteractive: false, say: () => {}, stop: new AbortController().signal, ...terminal }, '1.2.3');

const clean = procedureIn('without mistakes');
const unread = procedureIn('with a mistake', { 'procedure.json': (text) => text.replace('"requester == \'luxembourg-authority\'"', '"requestr == \'luxembourg-authority\'"') });
const incomplete = procedureIn('with a warning', { 'texts/lb.json': (text) => text.replace(/"shortLabel": "[^"]*",\s*/, '').replace(/"hint": "[^"]*",\s*/, '') });

describe('gov-form check', () => {
  it('finds nothing in a procedure without mistakes', async () => {
    expect(await run([clean])).to.deep.equal({ exitCode: 0, out: 'No mistakes found.\n', err: '' });
  });

  it('checks several folders and counts over all', async () => {
    const { exitCode, out } = await run([clean, unread]);
    expect(exitCode).to.equal(1);
    expect(out).to.match(/^1 error, 0 warnings in 2 procedures\./m);
    const json = JSON.parse((await run([clean, unread, '--json'])).out);
    expect(json).to.include({ errors: 1, warnings: 0 });
    expect(json.problems[0]).to.include({ folder: unread, path: 'procedure.json', severity: 'error' });
  });

  it('shows the line, and marks the place in it, to someone who reads it', async () => {
    const { out } = await run([unread], { isRead: true });
    const [, line = '', mark = ''] = /^ +\d+ \| (.*)\n +\| (.*)$/m.exec(out) ?? [];
    expect(line).to.include('requestr');
    const { start, length } = { start: mark.indexOf('^'), length: mark.trim().length };
    expect(line.slice(start, start + length)).to.equal('requestr');
    expect((await run([unread])).out).to.not.include('^');
  });

  it('says by its pointer what it is about, where the line does not', async () => {
    const { out } = await run([incomplete]);
    expect(out).to.match(/texts\/lb\.json:\d+:\d+ warning GF119 questions\[".*"\]\.hint is missing in "lb".*\n .*\n    in \/questions\/[^,]*, where "hint" is missing$/m);
    expect((await run([unread])).out).to.not.match(/^ {4}at /m);
  });

  it('marks the wrong word of an expression, and the character from which it cannot be read', async () => {
    for (const [name, written, marked] of [['with a slip', "requestr == 'bank'", 'requestr'], ['with one sign', "requester = 'bank'", '='], ['with a word', 'requester == bank', 'bank']] as const) {
      const { out } = await run([procedureIn(name, { 'procedure.json': (text) => text.replace('"requester == \'luxembourg-authority\'"', JSON.stringify(written)) }), '--json']);
      const [{ line, column, endColumn }] = JSON.parse(out).problems;
      const text = readFileSync(join(folder, name, 'procedure.json'), 'utf8').split('\n')[line - 1] ?? '';
      expect(text.slice(column - 1, endColumn - 1)).to.equal(marked);
    }
  });

  it('says of what an example lacks in what it is missing', async () => {
    const name = procedureIn('with a gap', { 'examples/extended.json': (text) => text.replace(/"familyName": "[^"]*",\s*/, '') });
    expect((await run([name])).out).to.match(/^ {4}in \/answers\/applicant, where "familyName" is missing$/m);
  });

  it('tells what is wrong in several files once, and where else it stands', async () => {
    const name = procedureIn('with a limit that examples do not meet', { 'answers.schema.json': (text) => text.replace(/("familyName": \{[^}]*"maxLength": )\d+/, '$11') });
    const { out } = await run([name]);
    expect(out).to.match(/^1 error, 0 warnings\./m);
    expect(out).to.match(/^ {4}also .*examples\/.*\.json:\d+:\d+, .* and \d+ more$/m);
    const [{ related }] = JSON.parse((await run([name, '--json'])).out).problems;
    const relatedLocations = (JSON.parse((await run([name, '--format', 'sarif'])).out) as Log).runs[0]?.results?.[0]?.relatedLocations;
    expect(relatedLocations).to.have.length(related.length);
    expect(related[0]).to.include({ pointer: '/answers/applicant/familyName' }).and.to.have.property('line');
    expect(relatedLocations?.[0]?.physicalLocation?.region?.startLine).to.equal(related[0].line);
  });

  it('shows each mark of a text where it stands, also behind what is escaped', async () => {
    const name = procedureIn('with marks', { 'texts/en.json': (text) => text.replace(/"reason": \{/, '"reason": { "help": ["\\"Read\\" [a](http://a.lu) \\u00e9 [b](/b)."],') });
    const { problems } = JSON.parse((await run([name, '--json'])).out);
    const lines = readFileSync(join(folder, name, 'texts/en.json'), 'utf8').split('\n');
    const shown = problems.filter(({ code }: { readonly code: string }) => code === 'GF713').map(({ line, column, endColumn }: Readonly<Record<string, number>>) => lines[(line ?? 0) - 1]?.slice((column ?? 0) - 1, (endColumn ?? 0) - 1));
    expect(shown).to.deep.equal(['[a](http://a.lu)', '[b](/b)']);
  });

  it('uses colours only where there are some', async () => {
    const escape = String.fromCodePoint(27);
    expect((await run([unread], { isRead: true, hasColours: true })).out).to.include(escape);
    expect((await run([unread], { isRead: true })).out).to.not.include(escape);
  });

  it('says where the code is explained, in a file that is there', async () => {
    const { out } = await run([unread]);
    const page = out.split('\n').find((line) => line.endsWith('GF113.md'))?.trim() ?? '';
    expect(readFileSync(resolve(folder, page), 'utf8')).to.match(/GF1/);
  });

  it('fails for warnings only when asked to', async () => {
    expect((await run([incomplete])).exitCode).to.equal(0);
    expect((await run([incomplete, '--warnings-as-errors'])).exitCode).to.equal(1);
    expect((await run([clean, '--warnings-as-errors'])).exitCode).to.equal(0);
  });

  it('names a texts file that procedure.json does not name', async () => {
    const name = procedureIn('with a spare file');
    writeFileSync(join(folder, name, 'texts/pt.json'), '{}');
    const { exitCode, out } = await run([name]);
    expect(exitCode).to.equal(0);
    expect(out).to.match(/procedure\.json:\d+:\d+ warning GF703 texts\/pt\.json is there, and procedure\.json does not name it: nobody reads its words\.\n    Add "pt" to "languages" and "pt": "texts\/pt\.json" to "texts" in procedure\.json, or take the file away\./);
  });

  it('names an example that is no JSON, and checks the rest', async () => {
    const name = procedureIn('with a broken example', { 'procedure.json': (text) => text.replace('"requester == \'luxembourg-authority\'"', '"requestr == \'\'"') });
    mkdirSync(join(folder, name, 'examples', 'more'));
    writeFileSync(join(folder, name, 'examples', 'more', 'broken.json'), '{\n  "requester":\n');
    const { out } = await run([name, '--format', 'json']);
    expect(JSON.parse(out).problems.map(({ path }: { path: string }) => path)).to.deep.equal(['procedure.json', 'examples/more/broken.json']);
  });

  it('names a record of the preview that is no JSON or no record, and one that no source answers with', async () => {
    const name = procedureIn('with broken records');
    const records = join(folder, name, 'preview', 'records');
    mkdirSync(records, { recursive: true });
    for (const [file, text] of Object.entries({ 'rnpp.json': '{\n  broken', 'rnp.json': '{}', 'tax.json': '[]' })) writeFileSync(join(records, file), text);
    const { problems } = JSON.parse((await run([name, '--json'])).out);
    expect(problems.map(({ code, path, line, column, remedy }: Record<string, string | number>) => `${code} ${path}:${line}:${column} ${remedy}`)).to.deep.equal([
      'GF709 preview/records/rnp.json:1:1 Name the file like a source of procedure.json, or take it away.',
      'GF202 preview/records/rnpp.json:2:3 Correct it there; an editor underlines the place.',
      'GF709 preview/records/tax.json:1:1 Name the file like a source of procedure.json, or take it away.',
    ]);
    writeFileSync(join(records, 'rnpp.json'), '[]');
    expect((await run([name])).out).to.match(/preview\/records\/rnpp\.json:1:1 error GF709 .* no JSON object/);
    rmSync(join(records, 'rnpp.json'));
    expect((await run([name])).out).to.include('Did you mean "rnpp"? Name the file like a source of procedure.json, or take it away.');
  });

  it('names what stands twice in one object, in whichever file, and checks the rest', async () => {
    const name = procedureIn('with a name twice', {
      'texts/de.json': (text) => text.replace('"reason": {', '"reason": {},\n    "reason": {'),
      'answers.schema.json': (text) => text.replace('"type": "object",', '"type": "string",\n  "type": "object",'),
      'procedure.json': (text) => text.replace('"requester == \'luxembourg-authority\'"', '"requestr == \'\'"'),
    });
    const { problems } = JSON.parse((await run([name, '--json'])).out);
    expect(problems.map(({ code, path, pointer }: Record<string, string>) => `${code} ${path} ${pointer}`)).to.deep.equal(['GF113 procedure.json /steps/1/when', 'GF710 texts/de.json /questions/reason', 'GF710 answers.schema.json /type']);
    const lines = readFileSync(join(folder, name, 'texts/de.json'), 'utf8').split('\n');
    const first = lines.findIndex((line) => line.includes('"reason": {}')) + 1;
    expect(problems[1]).to.include({ line: first + 1, column: 5, endColumn: 13, severity: 'error', message: `"reason" stands here a second time; the first stands in line ${first}, and is passed over.` });
  });

  it('names every file that is no JSON, also those that a broken procedure.json cannot name', async () => {
    const name = procedureIn('broken in three files', { 'procedure.json': (text) => `${text},`, 'texts/de.json': (text) => text.slice(0, -4), 'answers.schema.json': (text) => text.replace('{', '{,') });
    const { problems } = JSON.parse((await run([name, '--json'])).out);
    expect(problems.map(({ code, path }: Record<string, string>) => `${code} ${path}`)).to.deep.equal(['GF202 procedure.json', 'GF202 texts/de.json', 'GF202 answers.schema.json']);
  });

  it('takes a byte order mark and line ends of Windows', async () => {
    const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const name = procedureIn('of Windows', { 'procedure.json': windows, 'answers.schema.json': windows, 'texts/de.json': windows });
    expect(await run([name])).to.deep.equal({ exitCode: 0, out: 'No mistakes found.\n', err: '' });
  });

  it('names a file that is not in UTF-8, with the first sign that cannot be read, and one that is empty', async () => {
    const name = procedureIn('in other encodings');
    const texts = (language: string): string => join(folder, name, 'texts', `${language}.json`);
    const german = readFileSync(texts('de'), 'utf8');
    writeFileSync(texts('de'), german, 'latin1');
    writeFileSync(texts('fr'), `\uFEFF${readFileSync(texts('fr'), 'utf8')}`, 'utf16le');
    writeFileSync(texts('lb'), '\n');
    const { problems } = JSON.parse((await run([name, '--json'])).out);
    const line = german.split('\n').findIndex((each) => /[^ -~]/.test(each)) + 1;
    expect(problems.map(({ code, path, line: at, message }: Record<string, string>) => `${code} ${path}:${at} ${message}`)).to.have.members([
      `GF202 texts/de.json:${line} texts/de.json is not UTF-8: a sign in it cannot be read.`,
      'GF202 texts/fr.json:1 texts/fr.json is not UTF-8: a sign in it cannot be read.',
      'GF202 texts/lb.json:1 texts/lb.json is not JSON: it is empty.',
    ]);
    expect(problems.find(({ path }: Record<string, string>) => path === 'texts/de.json').remedy).to.equal('Save it as UTF-8: the editor has a choice of encoding.');
  });

  it('leads from procedure.json itself, or from around the folder, to the folder', async () => {
    expect((await run([join(clean, 'procedure.json')])).err).to.include(`Name its folder: ${join(folder, clean)}.`);
    mkdirSync(join(folder, 'around'));
    cpSync(join(folder, clean), join(folder, 'around', 'permit'), { recursive: true });
    expect((await run(['around'])).err).to.include(`Did you mean ${join(folder, 'around', 'permit')}?`);
  });

  it('says as much as can be said in spite of errors, and that some checks wait', async () => {
    const name = procedureIn('with mistakes of every sort', {
      'procedure.json': (text) => text.replace('"draftDays": ', '"draftDay": ').replace('"requester == \'luxembourg-authority\'"', '"requestr == \'\'"'),
      'texts/de.json': (text) => text.slice(0, -4),
      'texts/lb.json': (text) => text.replace(/"hint": "[^"]*",\s*/, ''),
      'answers.schema.json': (text) => text.replace('"maxLength": 500', '"maxLength": 500,\n      "minLength": 600'),
    });
    const { out } = await run([name]);
    expect(out.trimEnd().split('\n').at(-1)).to.equal('Some checks wait until these errors are mended.');
    const json = JSON.parse((await run([name, '--json'])).out);
    expect(json.heldBack).to.equal(true);
    const codes = json.problems.map(({ code, path }: Record<string, string>) => `${code} ${path}`);
    expect(codes).to.include.members(['GF125 procedure.json', 'GF113 procedure.json', 'GF202 texts/de.json', 'GF119 texts/lb.json', 'GF140 answers.schema.json']);
    expect(codes.filter((each: string) => /GF(?:101|103|109|115|116|123)/.test(each))).to.deep.equal([]);
    expect(JSON.parse((await run([clean, '--json'])).out).heldBack).to.equal(false);
    expect((await run([incomplete])).out).to.not.include('wait until');
  });

  it('judges the examples as of the day that is named', async () => {
    const { out } = await run([clean, '--today', '2999-12-31']);
    expect(out).to.include('as of today (2999-12-31)').and.to.include('--today');
    for (const day of ['2026-02-31', 'tomorrow']) expect((await run([clean, '--today', day])).exitCode).to.equal(2);
  });

  it('refuses a format it does not know', async () => {
    const { exitCode, err } = await run([clean, '--format', 'xml']);
    expect(exitCode).to.equal(2);
    expect(err).to.match(/^GF501: .*xml.*sarif/);
  });

  it('refuses --json beside another format, and takes it beside its own', async () => {
    for (const format of ['sarif', 'human']) {
      const { exitCode, out } = await run([clean, '--json', '--format', format]);
      expect(exitCode).to.equal(2);
      expect(JSON.parse(out).error).to.include({ code: 'GF501' }).and.to.have.property('message').that.includes(`--format ${format}`);
    }
    const [both, one] = [await run([incomplete, '--json', '--format', 'json']), await run([incomplete, '--json'])];
    expect(both).to.deep.equal(one);
  });
});

describe('gov-form check --format sarif', () => {
  it('gives each problem its rule, its region and a relative address', async () => {
    const { exitCode, out } = await run([unread, clean, '--format', 'sarif']);
    expect(exitCode).to.equal(1);
    const log: Log = JSON.parse(out);
    expect(log.version).to.equal('2.1.0');
    const [{ tool, results = [], columnKind } = { tool: { driver: { name: '' } } }] = log.runs;
    expect(columnKind).to.equal('utf16CodeUnits');
    expect(results).to.have.length(1);
    const [result] = results;
    const rule = tool.driver.rules?.[result?.ruleIndex ?? -1];
    expect(rule?.id).to.equal(result?.ruleId);
    expect(rule?.helpUri).to.match(/^https:\/\/.*problems/);
    expect(rule?.shortDescription?.text).to.be.a('string').and.not.match(/[*`]/);
    const place = result?.locations?.[0]?.physicalLocation;
    expect(place?.artifactLocation).to.deep.equal({ uri: 'with%20a%20mistake/procedure.json', uriBaseId: 'ROOT' });
    const lines = readFileSync(join(folder, unread, 'procedure.json'), 'utf8').split('\n');
    const { startLine = 0, startColumn = 0, endColumn = 0 } = place?.region ?? {};
    expect(lines[startLine - 1]?.slice(startColumn - 1, endColumn - 1)).to.equal('requestr');
  });

  it('is an empty run when there is no mistake', async () => {
    const { out } = await run([clean, '--format', 'sarif']);
    const log: Log = JSON.parse(out);
    expect(log.runs.map(({ results }) => results)).to.deep.equal([[]]);
  });

  it('keeps the identity of a mistake when lines are added above it', async () => {
    const moved = procedureIn('moved', { 'procedure.json': (text) => `\n\n${text.replace('"requester == \'luxembourg-authority\'"', '"requestr == \'luxembourg-authority\'"')}` });
    const prints = await Promise.all([unread, moved].map(async (name) => JSON.parse((await run([name, '--format', 'sarif'])).out).runs[0].results[0]));
    expect(prints[0].partialFingerprints).to.deep.equal(prints[1].partialFingerprints);
    expect(prints[0].locations[0].physicalLocation.region.startLine + 2).to.equal(prints[1].locations[0].physicalLocation.region.startLine);
  });
});
