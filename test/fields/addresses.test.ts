// E-mail and web addresses: what is typed or pasted, what is stored, and what is wrong with what is none.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { email } from '../../src/fields/email/email.js';
import { haveEveryPart } from '../../src/fields/parts/every-part.js';
import { checkValue, readRaw, issueOfFinding } from '../../src/fields/field-kinds.js';
import { optionsFor } from '../../src/fields/kind-schemas.js';
import { webAddress } from '../../src/fields/web-address/web-address.js';
import type { JsonObject } from '../../src/model/json.js';
import { formats } from '../../src/schema/formats.js';

haveEveryPart();

describe('an e-mail address', () => {
  const READ: readonly (readonly [typed: string, value: string])[] = [
    ['anna@example.lu', 'anna@example.lu'],
    [' Anna.Muster+form@Example.LU ', 'Anna.Muster+form@Example.LU'],
    ['mailto:anna@example.lu', 'anna@example.lu'],
    ['MAILTO:anna@example.lu?subject=Hello', 'anna@example.lu'],
    ['Anna Muster <anna@example.lu>', 'anna@example.lu'],
    ['"Muster, Anna" <anna@example.lu>;', 'anna@example.lu'],
    ['<mailto:anna@example.lu>', 'anna@example.lu'],
    ['anna@example.lu\n', 'anna@example.lu'],
  ];
  for (const [typed, value] of READ) {
    it(`reads ${JSON.stringify(typed)}`, () => {
      expect(email.read(typed, {})).to.deep.equal({ state: 'read', value, raw: typed });
      expect(formats['email']?.(value)).to.equal(true);
      expect(checkValue({ kind: 'email', options: {} }, value)).to.equal(undefined);
    });
  }

  it('is blank when nothing was typed', () => {
    expect([' ', '<>', 'mailto:'].map((typed) => email.read(typed, {}).state)).to.deep.equal(['blank', 'blank', 'blank']);
  });

  const WRONG: readonly (readonly [value: string, code: string])[] = [
    ['anna', 'email.no-at'],
    ['anna example.lu', 'email.no-at'],
    ['anna muster@example.lu', 'email.spaces'],
    ['anna@example .lu', 'email.spaces'],
    ['anna@example', 'email.domain'],
    ['anna@', 'email.domain'],
    ['jérôme@example.lu', 'email.letters'],
    ['anna@müller.lu', 'email.letters'],
    ['@example.lu', 'email.unreadable'],
    ['anna@@example.lu', 'email.unreadable'],
    ['anna@example..lu', 'email.unreadable'],
    ['anna@example.lu, paul@example.lu', 'email.spaces'],
  ];
  for (const [value, code] of WRONG) {
    it(`says of ${value}: ${code}, whether the schema or the kind finds it`, () => {
      expect(email.read(value, {})).to.deep.equal({ state: 'read', value, raw: value });
      expect(issueOfFinding({ kind: 'email', options: {} }, { keyword: 'format', given: value })).to.deep.equal({ code, params: {} });
      expect(checkValue({ kind: 'email', options: {} }, value)).to.deep.equal({ code, params: {} });
    });
  }

  it('may have any letters where the schema says so', () => {
    const options = optionsFor('email', { type: 'string', format: 'idn-email' });
    expect(options).to.deep.equal({ anyLetters: true });
    expect(['jérôme@müller.lu', 'jérôme@müller'].map((value) => checkValue({ kind: 'email', options }, value)?.code)).to.deep.equal([undefined, 'email.domain']);
  });

  it('names an example that the schema admits', () => {
    const optionsOf = (schema: JsonObject) => optionsFor('email', { type: 'string', format: 'email', ...schema });
    expect(optionsOf({ examples: ['no address', 'anna@example.org'] })).to.deep.equal({});
    expect(optionsOf({ examples: ['anna@example.org'] })).to.deep.equal({ example: 'anna@example.org' });
    const asked = { kind: 'email', options: optionsOf({ pattern: '^[a-z]+@etat\\.lu$' }) };
    const { code, params } = issueOfFinding(asked, { keyword: 'pattern', given: 'anna@example.lu' });
    expect(code).to.equal('email.unreadable');
    expect(params['example']).to.match(/^[a-z]+@etat\.lu$/);
    expect(issueOfFinding({ kind: 'email', options: {} }, { keyword: 'pattern' }).code).to.equal('answer.not');
  });
});

describe('a web address', () => {
  const typed = (text: string) => ({ typed: text, given: '' });
  const READ: readonly (readonly [typed: string, value: string])[] = [
    ['https://www.example.lu', 'https://www.example.lu'],
    ['www.example.lu', 'https://www.example.lu'],
    ['example.lu/a?b#c', 'https://example.lu/a?b#c'],
    ['Example.LU:8080/a', 'https://Example.LU:8080/a'],
    ['<www.example.lu>', 'https://www.example.lu'],
    ['<URL:http://example.lu>', 'http://example.lu'],
    [' http://example.lu ', 'http://example.lu'],
    ['mailto:a@example.lu', 'mailto:a@example.lu'],
    ['urn:isbn:0451450523', 'urn:isbn:0451450523'],
    ['müller.lu/Ëffnungszäiten', 'https://müller.lu/Ëffnungszäiten'],
  ];
  for (const [text, value] of READ) {
    it(`reads ${text}`, () => {
      expect(webAddress.read(typed(text), {})).to.deep.equal({ state: 'read', value, raw: typed(text) });
      expect(checkValue({ kind: 'web-address', options: {} }, value)).to.equal(undefined);
    });
  }

  const UNREAD: readonly (readonly [typed: string, code: string])[] = [
    ['example', 'web-address.unreadable'],
    ['/a', 'web-address.unreadable'],
    ['https://', 'web-address.unreadable'],
    ['anna@example.lu', 'web-address.email'],
    ['www. example.lu', 'web-address.spaces'],
    ['https://example.lu/a b', 'web-address.spaces'],
    ...['https:/example.lu', 'http:example.lu', 'https//example.lu', 'http//www.example.lu', 'htp://example.lu', 'hhtps://example.lu', 'HTPPS://example.lu', 'javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,a', 'vbscript:a', 'java\u0001script:alert(1)'].map((text) => [text, 'web-address.beginning'] as const),
  ];
  for (const [text, code] of UNREAD) {
    it(`keeps ${text} as typed: ${code}`, () => {
      expect(webAddress.read(typed(text), {})).to.deep.equal({ state: 'unread', raw: typed(text) });
      expect(webAddress.unreadIssue(typed(text), {})).to.deep.equal({ code, params: {} });
    });
  }

  it('with letters that no address has is stored without them where the format is uri, and stays as it was typed elsewhere', () => {
    const stored = (format: string, text: string) => {
      const answer = readRaw({ kind: 'web-address', options: optionsFor('web-address', { type: 'string', format }) }, typed(text));
      return answer.state === 'read' ? answer.value : answer.state;
    };
    expect(stored('uri', 'https://www.müller.lu')).to.equal('https://www.xn--mller-kva.lu/');
    expect(stored('uri', 'müller.lu/Ëffnung')).to.equal('https://xn--mller-kva.lu/%C3%8Bffnung');
    expect(['https://example.lu', 'https://Example.lu/A', 'urn:isbn:1', 'ssh://example.lu'].map((text) => stored('uri', text))).to.deep.equal(['https://example.lu', 'https://Example.lu/A', 'urn:isbn:1', 'ssh://example.lu']);
    expect(stored('iri', 'https://www.müller.lu')).to.equal('https://www.müller.lu');
    expect(stored('uri', 'https://mü[ller.lu')).to.equal('unread');
  });

  it('never runs anything, whoever gives it', () => {
    for (const value of ['javascript:alert(1)', 'data:text/html,a']) {
      expect(webAddress.read({ typed: value, given: value }, {}).state).to.equal('unread');
      expect(checkValue({ kind: 'web-address', options: {} }, value)?.code).to.equal('web-address.beginning');
    }
  });

  it('that is there already comes back as it was while nothing is changed', () => {
    for (const value of ['www.example.lu', 'https://www.example.lu', 'urn:a:b']) {
      const raw = webAddress.format(value, {});
      expect(webAddress.read(raw, {})).to.deep.equal({ state: 'read', value, raw });
      expect(checkValue({ kind: 'web-address', options: {} }, value)).to.equal(undefined);
    }
    expect(webAddress.read({ typed: 'www.example.lu/a', given: 'www.example.lu' }, {})).to.include({ value: 'https://www.example.lu/a' });
    expect(webAddress.read({ typed: ' ', given: 'www.example.lu' }, {})).to.deep.equal({ state: 'blank' });
    expect(checkValue({ kind: 'web-address', options: {} }, 'example')?.code).to.equal('web-address.unreadable');
  });

  it('names an example that the schema admits', () => {
    const options = optionsFor('web-address', { type: 'string', format: 'uri', examples: ['https://example.lu/profile'] });
    expect(options).to.deep.equal({ ascii: true, example: 'https://example.lu/profile' });
    expect(issueOfFinding({ kind: 'web-address', options }, { keyword: 'format', given: 'https:// a' })).to.deep.equal({ code: 'web-address.spaces', params: { example: 'https://example.lu/profile' } });
  });
});
