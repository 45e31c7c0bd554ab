import { expect } from 'chai';
import { describe, it } from 'node:test';
import { formats } from '../../src/schema/formats.js';

/** Format, texts that are of it, texts that are not. */
const CASES: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  date: [['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'], ['2023-02-29', '1900-02-29', '2024-04-31', '2024-13-01', '2024-00-10', '2024-01-00', '2024-2-9', '２０２４-01-01', '2024-01-01T00:00:00Z', '']],
  time: [['12:30:00Z', '00:00:00.123+01:00', '23:59:60Z', '15:59:60-08:00', '12:00:00z'], ['12:30:00', '24:00:00Z', '12:60:00Z', '12:00:60Z', '12:00:00+24:00', '12:00:00 Z']],
  'date-time': [['2024-02-29T12:30:00Z', '2024-02-29t12:30:00+01:00'], ['2023-02-29T12:30:00Z', '2024-02-29 12:30:00Z', '2024-02-29T12:30:00', '2024-02-29']],
  duration: [['P1Y2M3DT4H5M6S', 'P2W', 'PT36H', 'P1M2D', 'P0D'], ['P', 'PT', 'P1YT', 'P1Y2D', 'PT1H2S', 'P1W2D', 'P1.5D', '-P1D', 'P1D\n']],
  email: [['a.b+c@example.lu', '"a b"@example.lu', 'x@[127.0.0.1]', 'x@[IPv6:::1]', "o'neil@sub.example.lu"], ['a@b', 'a@', '@b.lu', 'a b@example.lu', '.a@example.lu', 'a..b@example.lu', 'a@-b.lu', 'a@b@c.lu', `${'a'.repeat(65)}@b.lu`, 'x@[300.0.0.1]']],
  hostname: [['example.lu', 'a', 'xn--4gbwdl.xn--wgbh1c', `${'a'.repeat(63)}.lu`], ['-a.lu', 'a-.lu', 'a..lu', 'a_b.lu', '', `${'a'.repeat(64)}.lu`, 'a.'.repeat(127) + 'lu', 'é.lu']],
  ipv4: [['0.0.0.0', '255.255.255.255'], ['256.0.0.1', '1.2.3', '1.2.3.4.5', '01.2.3.4', '1.2.3.', '1.2.3.４']],
  ipv6: [['::', '::1', '1:2:3:4:5:6:7:8', '1::8', '::ffff:1.2.3.4', '1:2:3:4:5:6:1.2.3.4'], [':::', '1::2::3', '1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8:9', '12345::', '::1%eth0', '1.2.3.4', '::1.2.3.400', ':1']],
  uri: [['https://example.lu/a?b=c#d', 'mailto:a@b.lu', 'urn:uuid:1', 'http://[::1]:80/', 'http://u:p@h/', 'http://h/%20'], ['/a', 'example.lu', 'http://a b', 'http://[::1', 'http://h/%2', 'http://h:x/', '://a', 'http://h/é', 'http://h/<a>']],
  'uri-reference': [['', '/a', '#a', '?b', 'a/b:c', '//h/p', 'https://h'], ['a b', '\\a', '#a#b', 'a[0]', '1:b']],
  uuid: [['123e4567-e89b-12d3-a456-426614174000', '123E4567-E89B-12D3-A456-426614174000'], ['123e4567e89b12d3a456426614174000', 'urn:uuid:123e4567-e89b-12d3-a456-426614174000', '123e4567-e89b-12d3-a456-42661417400g']],
  'json-pointer': [['', '/', '/a~0b~1c/0'], ['a', '/~', '/~2', '#/a']],
  'relative-json-pointer': [['0', '1/a', '0#', '12'], ['01', '/a', '-1', '0##', 'a']],
  regex: [['^a{2}$', '\\p{L}'], ['(', '\\-', '[']],
};

describe('formats', () => {
  it('have examples, all of them', () => {
    expect(Object.keys(CASES).sort()).to.deep.equal(Object.keys(formats).sort());
  });

  for (const [name, [right, wrong]] of Object.entries(CASES)) {
    it(`${name}: says which texts are of it`, () => {
      for (const text of right) expect(formats[name]?.(text), text).to.equal(true);
      for (const text of wrong) expect(formats[name]?.(text), text).to.equal(false);
    });

    it(`${name}: takes a long text in its stride`, () => {
      for (const part of ['1', 'a', 'a.', '1:', '/~', '%20', '(a+', '"\\', 'P1Y', '@', '['].filter((each) => name !== 'regex' || each === '[')) expect(formats[name]?.(`${part.repeat(3000)}!\u0000`)).to.equal(false);
    });
  }
});
