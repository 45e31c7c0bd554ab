// Sites built and served by Vite itself, with procedures in them.
import { expect } from 'chai';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, describe, it } from 'node:test';
import { build, createServer } from 'vite';
import { compileFolder } from '../../src/cli/compile-folder.js';
import { govForm } from '../../src/cli/vite-plugin.js';
import { FORMS } from '../procedure-files.js';

const base = mkdtempSync(join(tmpdir(), 'gov form vite '));
after(() => rmSync(base, { recursive: true }));

const PROCEDURES = readdirSync(FORMS);

function siteWith(name: string): string {
  const root = join(base, name);
  mkdirSync(root);
  writeFileSync(join(root, 'index.html'), '<!doctype html><html lang="fr"><head><title>Site</title></head><body></body></html>');
  for (const form of PROCEDURES) cpSync(fileURLToPath(new URL(form, FORMS)), join(root, 'forms', form), { recursive: true });
  return root;
}

function breakIt(root: string): number {
  const file = join(root, 'forms', 'residence-certificate', 'procedure.json');
  const text = readFileSync(file, 'utf8').replace('"ask": ["variant"]', '"ask": ["varriant"]');
  writeFileSync(file, text);
  return text.split('\n').findIndex((line) => line.includes('varriant')) + 1;
}

const plugins = () => [govForm({ procedures: 'forms/*' })];

describe('govForm in a build', () => {
  it('publishes every procedure compiled, at the address of its folder', async () => {
    const root = siteWith('built');
    await build({ root, configFile: false, logLevel: 'silent', plugins: plugins() });
    for (const form of PROCEDURES) {
      const { files } = await compileFolder(join(root, 'forms', form), join(base, 'compiled', form));
      expect(files).to.include('texts/lb.json');
      for (const file of files) expect(readFileSync(join(root, 'dist', 'forms', form, file), 'utf8')).to.equal(readFileSync(join(base, 'compiled', form, file), 'utf8'));
    }
  });

  it('fails with file, line and column of the mistake', async () => {
    const root = siteWith('broken');
    const line = breakIt(root);
    const error = await build({ root, configFile: false, logLevel: 'silent', plugins: plugins() }).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(String(error)).to.match(new RegExp(`residence-certificate/procedure\\.json:${line}:\\d+ GF106 .*varriant`));
  });
});

describe('govForm in development', () => {
  it('serves the procedures, reloads the page at a change, and shows a mistake over it', async () => {
    const root = siteWith('served');
    const server = await createServer({ root, base: '/site/', configFile: false, logLevel: 'silent', server: { port: 0, host: '127.0.0.1' }, plugins: plugins() });
    const sent: { readonly type: string; readonly err?: { readonly message: string; readonly loc?: { readonly line: number } } }[] = [];
    const waiting = new Set<() => void>();
    const original = server.ws.send.bind(server.ws);
    server.ws.send = (...message: readonly unknown[]) => {
      sent.push(message[0] as (typeof sent)[number]);
      Reflect.apply(original, undefined, message);
      waiting.forEach((wake) => wake());
    };
    const told = async (type: string) => {
      while (!sent.some((message) => message.type === type)) await new Promise<void>((wake) => waiting.add(wake));
      return sent.find((message) => message.type === type);
    };
    try {
      await server.listen();
      const address = `${server.resolvedUrls?.local[0] ?? ''}forms/residence-certificate/`;
      expect(await (await fetch(`${address}procedure.json`)).json()).to.include({ format: 'gov-form/model/2', id: 'residence-certificate' });
      expect(await (await fetch(`${address}texts/de.json`)).json()).to.include({ language: 'de' });
      const texts = join(root, 'forms', 'residence-certificate', 'texts', 'de.json');
      writeFileSync(texts, readFileSync(texts, 'utf8').replace('Wohnsitzbescheinigung beantragen', 'Bescheinigung beantragen'));
      await told('full-reload');
      expect(await (await fetch(`${address}texts/de.json`)).text()).to.include('"Bescheinigung beantragen"');
      const line = breakIt(root);
      const { err } = (await told('error')) ?? {};
      expect(err?.message).to.include(`procedure.json:${line}:`).and.to.include('GF106');
      // The place is that of the first mistake named.
      expect(err?.loc?.line).to.equal(Number(/json:(\d+):/.exec(err?.message ?? '')?.[1]));
      expect((await fetch(`${address}procedure.json`)).status).to.equal(500);
    } finally {
      await server.close();
    }
  });
});
