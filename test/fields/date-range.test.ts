// A time from one day to another: two dates that are asked, checked and read as one answer.
import { expect } from 'chai';
import { before, describe, it } from 'node:test';
import { dateRange } from '../../src/fields/date-range/date-range.js';
import { dateRangeView } from '../../src/fields/date-range/date-range.view.js';
import { revalidate } from '../../src/engine.js';
import { Localizer, prepareLanguage, preparePartWords } from '../../src/text/localizer.js';
import { laterWords } from '../../src/ui/later-words.js';
import { namedRowsOf } from '../../src/ui/review-blocks.js';
import { composedModel, give, issuesOn, openComposed, problemsOf } from '../composed-form.js';
import { everyView } from './every-view.js';

await preparePartWords(laterWords);

before(async () => {
  await everyView();
});

const date = { type: 'string', format: 'date' };
const SCHEMA = { type: 'object', properties: { from: date, until: date }, required: ['from', 'until'] };
const FORM = { schema: SCHEMA, ask: [{ path: 'whole', kind: 'date-range' }] };
const ROWS = { schema: { type: 'array', items: SCHEMA }, ask: [{ path: 'whole' }, { path: 'whole[]', kind: 'date-range' }] };
const typed = (iso: string) => ({ year: iso.slice(0, 4), month: iso.slice(5, 7), day: iso.slice(8) });

describe('a date range', () => {
  it('ends on the day it begins, or later', () => {
    const codes = [['2026-03-12', '2026-03-12'], ['2026-03-12', '2026-04-03'], ['2026-03-12', '2026-03-11'], ['2026-03-12', '2025-12-31']].map(([start = '', end = '']) => dateRange.check({ start, end })?.code);
    expect(codes).to.deep.equal([undefined, undefined, 'date-range.order', 'date-range.order']);
    expect([dateRange.check({ start: '2026-03-12' }), dateRange.check({ end: '2026-03-12' })]).to.deep.equal([undefined, undefined]);
  });

  it('has one issue, at the end; it goes when either day is put right', async () => {
    const session = await openComposed(FORM);
    give(session, { 'whole.from': typed('2026-03-12'), 'whole.until': typed('2026-02-03') });
    session.dispatch({ do: 'continue' });
    expect(issuesOn(session)).to.deep.equal(['whole.until date-range.order']);
    expect(session.question('whole.from')?.issue?.issue).to.deep.include({ code: 'with', path: 'whole.from' });
    give(session, { 'whole.until': typed('2026-02-04') });
    expect(issuesOn(session)).to.deep.equal(['whole.until date-range.order']);
    give(session, { 'whole.from': typed('2026-02-01') });
    expect(issuesOn(session)).to.deep.equal([]);
    expect([session.question('whole.from')?.issue, session.question('whole.until')?.issue]).to.deep.equal([undefined, undefined]);
    session.dispatch({ do: 'continue' });
    expect(session.screen.sort).to.equal('review');
    await session.stop();
  });

  it('says of a day that is no day only that', async () => {
    const session = await openComposed(FORM);
    give(session, { 'whole.from': typed('2026-03-12'), 'whole.until': typed('2026-02-31') });
    session.dispatch({ do: 'continue' });
    expect(issuesOn(session)).to.deep.equal(['whole.until date.unreal']);
    await session.stop();
  });

  it('is one answer of the check page, and stands in its two parts where something is wrong', async () => {
    const session = await openComposed(FORM, { whole: { from: '2026-03-12', until: '2026-04-03' } });
    session.dispatch({ do: 'continue' });
    const { screen } = session;
    await session.stop();
    if (screen.sort !== 'review') return expect.fail(screen.sort);
    const rows = (doubtful: readonly string[]) => screen.sections.flatMap((section) => namedRowsOf(section, new Set(doubtful), new Localizer())).map(({ names, rows: own }) => [names.map(({ text }) => text), own.map(({ path, label, answer }) => [path, label.text, answer.state === 'read' ? answer.value : undefined])]);
    expect(rows([])).to.deep.equal([[[], [['whole.from', 'The whole', { start: '2026-03-12', end: '2026-04-03' }]]]]);
    expect(rows(['whole.until'])).to.deep.equal([[['The whole'], [['whole.from', 'From', '2026-03-12'], ['whole.until', 'Until', '2026-04-03']]]]);
  });

  it('is one answer where it is a copy of another, below what says so', async () => {
    const both = { schema: { type: 'object', properties: { here: SCHEMA, there: SCHEMA } }, ask: [{ path: 'whole.here', kind: 'date-range' }, { path: 'whole.there', kind: 'date-range', sameAs: 'whole.here' }] };
    const session = await openComposed(both, { whole: { here: { from: '2026-03-12', until: '2026-04-03' } } });
    give(session, { 'whole.there#same': 'true' });
    session.dispatch({ do: 'continue' });
    const { screen } = session;
    await session.stop();
    if (screen.sort !== 'review') return expect.fail(screen.sort);
    const rows = screen.sections.flatMap((section) => namedRowsOf(section, new Set(), new Localizer())).flatMap(({ rows: own }) => own.map(({ path, answer }) => [path, answer.state === 'read' ? answer.value : undefined]));
    const stay = { start: '2026-03-12', end: '2026-04-03' };
    expect(rows).to.deep.equal([['whole.here.from', stay], ['whole.there#same', true], ['whole.there.from', stay]]);
  });

  it('is one answer of each row of a list', async () => {
    const stays = [{ from: '2026-03-12', until: '2026-04-03' }, { from: '2026-05-01', until: '2026-05-01' }];
    const session = await openComposed(ROWS, { whole: stays });
    session.dispatch({ do: 'continue' });
    const { screen } = session;
    await session.stop();
    if (screen.sort !== 'review') return expect.fail(screen.sort);
    const rows = screen.sections.flatMap((section) => namedRowsOf(section, new Set(), new Localizer())).flatMap(({ rows: own }) => own);
    expect(rows.map(({ label, answer }) => [label.text, answer.state === 'read' ? answer.value : undefined])).to.deep.equal(stays.map(({ from, until }, index) => [`Entry ${index + 1}`, { start: from, end: until }]));
  });

  it('is refused by the receiver', async () => {
    const model = await composedModel(FORM);
    const codes = (until: string) => revalidate(model, { whole: { from: '2026-03-12', until } }, { today: '2026-03-01' }).map(({ path, code }) => `${path} ${code}`);
    expect(codes('2026-04-03')).to.deep.equal([]);
    expect(codes('2026-03-11')).to.deep.equal(['whole.until date-range.order']);
  });

  it('is looked at in every row of a list', async () => {
    const model = await composedModel(ROWS);
    const whole = [{ from: '2026-03-12', until: '2026-03-12' }, { from: '2026-03-12', until: '2026-03-01' }];
    expect(revalidate(model, { whole }, { today: '2026-03-01' }).map(({ path, code }) => `${path} ${code}`)).to.deep.equal(['whole[1].until date-range.order']);
  });

  it('is asked of a group with two dates, and of nothing else', () => {
    const without = { type: 'object', properties: { from: date, until: { type: 'string' } } };
    expect(problemsOf(FORM)).to.deep.equal([]);
    expect(problemsOf({ ...FORM, schema: without })).to.deep.equal(['GF107: "whole" is asked as "date-range", in which nothing is the end.']);
    expect(problemsOf({ ...FORM, schema: date })).to.deep.equal(['GF107: "whole" is asked as "date-range", which is no group of answers.']);
  });

  it('reads in words, in every language', async () => {
    const LANGUAGES = {
      fr: ['du 12 mars 2026 au 3 avril 2026', 'à partir du 12 mars 2026', 'jusqu’au 3 avril 2026', '12 mars 2026'],
      de: ['12. März 2026 bis 3. April 2026', 'ab 12. März 2026', 'bis 3. April 2026', '12. März 2026'],
      lb: ['12. Mäerz 2026 bis 3. Abrëll 2026', 'vum 12. Mäerz 2026 un', 'bis 3. Abrëll 2026', '12. Mäerz 2026'],
      en: ['12 March 2026 to 3 April 2026', 'from 12 March 2026', 'until 3 April 2026', '12 March 2026'],
    };
    const [start, end] = ['2026-03-12', '2026-04-03'];
    for (const [language, said] of Object.entries(LANGUAGES)) {
      await prepareLanguage(language);
      const words = new Localizer();
      words.use(language);
      const lines = [{ start, end }, { start }, { end }, { start, end: start }].map((values) => dateRangeView.summary?.(values, words).map(({ text }) => text));
      expect(lines).to.deep.equal(said.map((text) => [text]));
    }
  });
});
