import { expect } from 'chai';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, describe, it } from 'node:test';
import { runCommandLine } from '../../../src/cli/command-line.js';
import { readXliff } from '../../../src/cli/texts/read-xliff.js';
import { mostCharacters } from '../../../src/cli/texts/text-context.js';
import { writeXliff } from '../../../src/cli/texts/write-xliff.js';
import { FORMS } from '../../procedure-files.js';
import { brokenXliffRules } from './xliff-rules.js';

const folder = mkdtempSync(join(tmpdir(), 'gov form texts '));
after(() => rmSync(folder, { recursive: true }));

async function run(...typed: readonly string[]) {
  const said: string[] = [];
  const printed = await runCommandLine(typed, { folder, isInteractive: false, say: (line) => said.push(line), stop: new AbortController().signal }, '1.2.3');
  return { ...printed, said: said.join('\n') };
}

let copies = 0;
/** A copy of a procedure, under a name with a space. */
function copyOf(form: string): string {
  copies += 1;
  const name = `copy ${copies}`;
  cpSync(fileURLToPath(new URL(form, FORMS)), join(folder, name), { recursive: true });
  return name;
}

const read = (...path: readonly string[]): string => readFileSync(join(folder, ...path), 'utf8');
const change = (path: readonly string[], edit: (text: string) => string): void => writeFileSync(join(folder, ...path), edit(read(...path)));
const codesIn = (out: string): readonly string[] => JSON.parse(out).findings.map(({ code, pointer }: Record<string, string>) => `${code} ${pointer}`);

describe('texts as XLIFF', () => {
  for (const form of readdirSync(FORMS)) {
    for (const language of ['de', 'lb', 'en']) {
      it(`of ${form} in ${language} go out and come back without a change, by the rules of XLIFF 2.0`, async () => {
        const name = copyOf(form);
        const before = read(name, 'texts', `${language}.json`);
        const exported = await run('texts', 'export', name, '--to', language, '--out', `${name}.xlf`, '--json');
        expect(exported.exitCode).to.equal(0);
        expect(brokenXliffRules(read(`${name}.xlf`))).to.deep.equal([]);
        expect(JSON.parse((await run('texts', 'import', name, `${name}.xlf`, '--json')).out)).to.include({ changed: 0 });
        expect(read(name, 'texts', `${language}.json`)).to.equal(before);
        // From nothing, in the order of the first language.
        rmSync(join(folder, name, 'texts', `${language}.json`));
        const { exitCode, out } = await run('texts', 'import', name, `${name}.xlf`, '--json');
        expect(exitCode).to.equal(0);
        expect(JSON.parse(out).coverage.missing).to.deep.equal([]);
        expect(JSON.parse(read(name, 'texts', `${language}.json`))).to.deep.equal(JSON.parse(before));
        expect(membersOf(JSON.parse(read(name, 'texts', `${language}.json`)))).to.deep.equal(membersOf(JSON.parse(before)));
      });
    }
  }

  it('are said with their places in the file, and the remedy once', async () => {
    const name = copyOf('residence-certificate');
    change([name, 'texts', 'de.json'], (text) => text.replaceAll(/^.*"shortLabel".*\n/gm, ''));
    const { out } = await run('texts', 'export', name, '--to', 'de', '--out', 'missing.xlf');
    const line = read(name, 'texts', 'de.json').split('\n').findIndex((each) => each.includes('"requester":')) + 1;
    expect(out).to.match(new RegExp(`^${join(name, 'texts', 'de.json')}:${line}:5 GF520 /questions/requester/shortLabel There is no translation\\.$`, 'm'));
    expect(out.match(/Translate it, or/g)).to.have.length(1);
  });

  it('name a deleted translation, in the file and in the procedure', async () => {
    const name = copyOf('residence-certificate');
    await run('texts', 'export', name, '--to', 'de', '--out', 'a.xlf');
    change(['a.xlf'], (text) => text.replace(/(name="\/questions\/requester\/label"[\s\S]*?<\/source>)\s*<target[^>]*>[^<]*<\/target>/, '$1'));
    const imported = await run('texts', 'import', name, 'a.xlf', '--json');
    expect(imported.exitCode).to.equal(1);
    expect(codesIn(imported.out)).to.deep.equal(['GF520 /questions/requester/label']);
    const { questions, ...more } = JSON.parse(read(name, 'texts', 'de.json'));
    writeFileSync(join(folder, name, 'texts', 'de.json'), JSON.stringify({ ...more, questions: { ...questions, requester: { ...questions.requester, label: undefined } } }));
    const exported = await run('texts', 'export', name, '--to', 'de', '--out', 'b.xlf');
    expect(exported.exitCode).to.equal(1);
    expect(exported.out).to.match(/GF520/).and.to.match(/de: (\d+) of (\d+) texts translated \(9\d %\)/);
  });

  it('name a source that has changed since, and mark it for the translator', async () => {
    const name = copyOf('residence-certificate');
    await run('texts', 'export', name, '--to', 'de', '--out', 'c.xlf');
    const { questions, ...more } = JSON.parse(read(name, 'texts', 'fr.json'));
    writeFileSync(join(folder, name, 'texts', 'fr.json'), JSON.stringify({ ...more, questions: { ...questions, requester: { ...questions.requester, label: 'Autre question' } } }));
    expect(codesIn((await run('texts', 'import', name, 'c.xlf', '--json')).out)).to.deep.equal(['GF521 /questions/requester/label']);
    const again = await run('texts', 'export', name, '--to', 'de', '--out', 'c.xlf', '--json');
    expect(again.exitCode).to.equal(1);
    expect(codesIn(again.out)).to.deep.equal(['GF521 /questions/requester/label']);
    expect(read('c.xlf')).to.match(/name="\/questions\/requester\/label"[\s\S]*?category="changed">The source has changed. It was: [^<]+<[\s\S]*?<segment state="initial">\s*<source[^>]*>Autre question</);
    expect(brokenXliffRules(read('c.xlf'))).to.deep.equal([]);
  });

  describe('of a source that has changed', () => {
    const AT = '/questions/requester/label';
    const unit = (xliff: string): string => new RegExp(`<unit [^>]*name="${AT}"[\\s\\S]*?</unit>`).exec(xliff)?.[0] ?? '';
    const say = (name: string, language: string, label: string): void => change([name, 'texts', `${language}.json`], (text) => {
      const { questions, ...more } = JSON.parse(text);
      return JSON.stringify({ ...more, questions: { ...questions, requester: { ...questions.requester, label } } });
    });
    const exporting = (name: string) => run('texts', 'export', name, '--to', 'de', '--out', `${name}.xlf`, '--json');
    const importing = (name: string) => run('texts', 'import', name, `${name}.xlf`, '--json');
    const inUnit = (name: string, edit: (text: string) => string): void => change([`${name}.xlf`], (text) => text.replace(unit(text), edit(unit(text))));

    /** A procedure and its file, exported after the question was asked in other words. */
    async function reworded(): Promise<string> {
      const name = copyOf('residence-certificate');
      say(name, 'fr', 'Première question');
      say(name, 'de', 'Erste Frage');
      await exporting(name);
      say(name, 'fr', 'Autre question');
      await exporting(name);
      return name;
    }

    it('stay outdated until they are touched, however often they go out and come back', async () => {
      const name = await reworded();
      for (const step of [importing, exporting, importing, exporting]) {
        const { exitCode, out } = await step(name);
        expect(exitCode).to.equal(1);
        expect(codesIn(out)).to.deep.equal([`GF521 ${AT}`]);
        const { texts, translated, outdated } = JSON.parse(out).coverage;
        expect([texts - translated, outdated]).to.deep.equal([1, [AT]]);
        expect(unit(read(`${name}.xlf`))).to.include('It was: Première question<').and.to.include('state="initial"');
      }
      expect(brokenXliffRules(read(`${name}.xlf`))).to.deep.equal([]);
    });

    it('stay outdated where another text was translated first', async () => {
      const name = await reworded();
      change([`${name}.xlf`], (text) => text.replace('>Wohnsitzbescheinigung beantragen<', '>Etwas anderes<'));
      expect(codesIn((await importing(name)).out)).to.deep.equal([`GF521 ${AT}`]);
      expect(codesIn((await exporting(name)).out)).to.deep.equal([`GF521 ${AT}`]);
    });

    for (const [how, edit] of [
      ['translated anew', (text: string) => text.replace('>Erste Frage</target>', '>Andere Frage</target>')],
      ['found right as they are', (text: string) => text.replace('state="initial"', 'state="final"')],
    ] as const) {
      it(`are translations again once they are ${how}`, async () => {
        const name = await reworded();
        inUnit(name, edit);
        for (const step of [importing, exporting, importing]) {
          const { exitCode, out } = await step(name);
          expect(codesIn(out)).to.deep.equal([]);
          expect(exitCode).to.equal(0);
        }
        expect(unit(read(`${name}.xlf`))).to.include('state="translated"').and.not.to.include('It was:');
      });
    }

    it('are not lost where the new translation was not taken back', async () => {
      const name = await reworded();
      inUnit(name, (text) => text.replace('>Erste Frage</target>', '>Andere Frage</target>'));
      const returned = read(`${name}.xlf`);
      const { exitCode, out } = await exporting(name);
      expect(exitCode).to.equal(2);
      expect(out).to.include('GF717').and.to.include('holds a translation that is not in texts/de.json').and.to.include('Import it first, or give another --out.');
      expect(read(`${name}.xlf`)).to.equal(returned);
      await importing(name);
      expect((await exporting(name)).exitCode).to.equal(0);
    });

    it('are held against what they were made from, also after a second change and after the first words are back', async () => {
      const name = await reworded();
      say(name, 'fr', 'Troisième question');
      expect(codesIn((await importing(name)).out)).to.deep.equal([`GF521 ${AT}`]);
      await exporting(name);
      expect(unit(read(`${name}.xlf`))).to.include('It was: Première question<');
      say(name, 'fr', 'Première question');
      expect(codesIn((await importing(name)).out)).to.deep.equal([]);
      expect((await exporting(name)).exitCode).to.equal(0);
    });

    it('do not come back over a newer one', async () => {
      const name = await reworded();
      say(name, 'de', 'Von Hand');
      expect(codesIn((await importing(name)).out)).to.deep.equal([]);
      expect(read(name, 'texts', 'de.json')).to.include('Von Hand');
      expect((await exporting(name)).exitCode).to.equal(0);
    });
  });

  it('name an orphan, on either side', async () => {
    const name = copyOf('residence-certificate');
    await run('texts', 'export', name, '--to', 'de', '--out', 'd.xlf');
    change(['d.xlf'], (text) => text.replace('name="/questions/requester/label"', 'name="/questions/gone/label"'));
    expect(codesIn((await run('texts', 'import', name, 'd.xlf', '--json')).out)).to.have.members(['GF522 /questions/gone/label', 'GF520 /questions/requester/label']);
    const { steps, ...more } = JSON.parse(read(name, 'texts', 'de.json'));
    writeFileSync(join(folder, name, 'texts', 'de.json'), JSON.stringify({ ...more, steps: { ...steps, language: { ...steps?.language, body: ['Waise'] } } }));
    const exported = await run('texts', 'export', name, '--to', 'de', '--json');
    expect(exported.exitCode).to.equal(1);
    expect(codesIn(exported.out)).to.deep.equal(['GF522 /steps/language/body/0']);
    const imported = await run('texts', 'export', name, '--to', 'de', '--out', 'd.xlf').then(() => run('texts', 'import', name, 'd.xlf', '--json'));
    expect(imported.exitCode).to.equal(1);
    expect(codesIn(imported.out)).to.deep.equal(['GF522 /steps/language/body/0']);
  });

  it('take a translation back at its place, and leave the rest of the file as it was', async () => {
    const name = copyOf('childcare-allowance');
    const before = read(name, 'texts', 'de.json');
    await run('texts', 'export', name, '--to', 'de', '--out', 'e.xlf');
    change(['e.xlf'], (text) => text.replace('Kinderbetreuungszulage beantragen', 'Zulage &amp; mehr'));
    const { exitCode, out } = await run('texts', 'import', name, 'e.xlf');
    expect(exitCode).to.equal(0);
    expect(out).to.include('1 text(s) changed');
    expect(read(name, 'texts', 'de.json')).to.equal(before.replace('Kinderbetreuungszulage beantragen', 'Zulage & mehr'));
  });

  it('name a placeholder that was lost, and do not take the text', async () => {
    const name = copyOf('childcare-allowance');
    for (const [language, title] of [['fr', 'Pour {label}'], ['de', 'Für {label}']] as const) change([name, 'texts', `${language}.json`], (text) => text.replace(/"title": "[^"]*"/, `"title": "${title}"`));
    await run('texts', 'export', name, '--to', 'de', '--out', 'g.xlf');
    change(['g.xlf'], (text) => text.replace(/Für <ph [^>]*>/, 'Für alle'));
    const { exitCode, out } = await run('texts', 'import', name, 'g.xlf');
    expect(exitCode).to.equal(1);
    expect(out).to.match(/GF524 .*\{label\}/);
    expect(read(name, 'texts', 'de.json')).to.include('Für {label}');
  });

  it('say how much is translated when nothing is', async () => {
    const name = copyOf('childcare-allowance');
    rmSync(join(folder, name, 'texts', 'lb.json'));
    const { exitCode, out } = await run('texts', 'export', name, '--to', 'lb', '--json');
    expect(exitCode).to.equal(1);
    expect(JSON.parse(out).coverage).to.include({ language: 'lb', translated: 0 });
  });

  it('refuse the file of another procedure, and write nothing', async () => {
    const [name, other] = [copyOf('residence-certificate'), copyOf('business-permit')];
    await run('texts', 'export', other, '--to', 'de', '--out', 'other.xlf');
    const [before, file] = [read(name, 'texts', 'de.json'), read('other.xlf')];
    for (const typed of [['import', name, 'other.xlf'], ['export', name, '--to', 'de', '--out', 'other.xlf']]) {
      const { exitCode, err } = await run('texts', ...typed);
      expect(exitCode).to.equal(2);
      expect(err).to.include('GF523').and.to.include('"business-permit"').and.to.include('"residence-certificate"');
    }
    expect([read(name, 'texts', 'de.json'), read('other.xlf')]).to.deep.equal([before, file]);
  });

  it('are not written over the translations of another language', async () => {
    const name = copyOf('residence-certificate');
    await run('texts', 'export', name, '--to', 'lb', '--out', 'h.xlf');
    const { exitCode, err } = await run('texts', 'export', name, '--to', 'de', '--out', 'h.xlf');
    expect(exitCode).to.equal(2);
    expect(err).to.include('GF523').and.to.include('Give another --out.');
  });

  it('refuse what is no translation of this procedure', async () => {
    const name = copyOf('childcare-allowance');
    for (const [content, code] of [['<xliff', 'GF523'], ['<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>', 'GF523'], [writeXliff({ id: 'x', from: 'en', to: 'de', units: [], before: new Map() }), 'GF523'], [writeXliff({ id: 'x', from: 'fr', to: 'it', units: [], before: new Map() }), 'GF501']] as const) {
      writeFileSync(join(folder, 'f.xlf'), content);
      const { exitCode, err } = await run('texts', 'import', name, 'f.xlf');
      expect(exitCode).to.equal(2);
      expect(err).to.include(code);
    }
    for (const typed of [['weigh', name], ['export', name], ['export', name, '--to', 'fr'], ['import', name], ['import', name, 'nowhere.xlf']]) expect((await run('texts', ...typed)).exitCode, typed.join(' ')).to.equal(2);
  });
});

describe('a text in XLIFF', () => {
  const written = (source: string, target: string): string => writeXliff({ id: 'x', from: 'fr', to: 'de', units: [{ pointer: '/a', source, target, context: ['One & two'] }], before: new Map() });

  for (const text of ['a\r\nb\t<&>"', '\u0001 \uFFFE\u000B', ' {label} and {label}, {other}  ', ']]>\u2028\u0085é\u{1F600}', '  \n', '{not a placeholder} {']) {
    it(`${JSON.stringify(text)} comes back as it was`, () => {
      const xliff = written(text, text);
      expect(brokenXliffRules(xliff)).to.deep.equal([]);
      expect(readXliff(xliff).units).to.deep.equal([{ pointer: '/a', source: text, target: text }]);
    });
  }

  it('has its placeholders protected', () => {
    const xliff = written('Répondez à « {label} ».', '„{label}“ beantworten.');
    expect(xliff).to.include('<data id="d1">{label}</data>').and.to.include('<ph id="p1" dataRef="d1" disp="{label}" canCopy="no" canDelete="no"/>');
    expect(xliff.match(/\{label\}/g)).to.have.length(3);
  });

  it('may come back in several segments, with marks around words', () => {
    const xliff = written('Un. Deux.', 'x').replace(/<segment[\s\S]*<\/segment>/, '<segment><source>Un.</source><target>Eins<mrk id="m1" type="term">.</mrk></target></segment><ignorable><source> </source></ignorable><segment><source>Deux.</source><target>Zwei.</target></segment>');
    expect(readXliff(xliff).units).to.deep.equal([{ pointer: '/a', source: 'Un. Deux.', target: 'Eins. Zwei.' }]);
  });

  it('is as long as the published schema of texts lets it be', () => {
    // What check would warn of is too long for a translator, too.
    expect([mostCharacters('/questions/a/label'), mostCharacters('/questions/a/hint')]).to.deep.equal([120, 220]);
    expect([mostCharacters('/procedure/title'), mostCharacters('/questions/a/options/x'), mostCharacters('/questions/a/options/x/hint'), mostCharacters('/rules/r'), mostCharacters('/nothing')].map((each) => typeof each)).to.deep.equal(['number', 'number', 'number', 'number', 'undefined']);
  });
});

function membersOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).map(([name, member]) => [name, membersOf(member)]) : typeof value;
}
