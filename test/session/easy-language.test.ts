// Easy words take the place of ordinary ones, text by text, and a switch loses nothing.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { manualEnvironment, memoryDrafts, memorySubmission } from '../../src/adapters/index.js';
import { startSession, wordsFrom } from '../../src/engine.js';
import type { LiveSession } from '../../src/engine.js';
import type { PartialTexts } from '../../src/model/procedure.js';
import { smallProcedure } from '../small-procedure.js';

const FORMAT = 'gov-form/texts/1';
const TEXTS: Readonly<Record<string, PartialTexts>> = {
  en: { format: FORMAT, language: 'en', steps: { s: { title: 'Particulars' } }, questions: { a: { label: 'Surname', hint: 'As registered.' }, b: { label: 'Occupation' } }, easy: { questions: { a: { label: 'Your last name' } } } },
  fr: { format: FORMAT, language: 'fr', questions: { a: { label: 'Nom de famille' } } },
};

async function open(easy?: boolean): Promise<LiveSession> {
  const { model } = await smallProcedure({ answers: { properties: { a: { type: 'string' }, b: { type: 'string' } }, required: ['a'] }, steps: [{ id: 's', ask: ['a', 'b'] }] });
  const environment = manualEnvironment();
  const session = await startSession({
    model: { ...model, languages: ['en', 'fr'] }, language: 'en', draftId: 'd', device: 'shared', onFailure: (error) => { throw error; },
    ...(easy === undefined ? {} : { easy }),
    loadWords: async (language) => wordsFrom([language, 'en'].flatMap((each) => TEXTS[each] ?? [])),
    ports: { drafts: memoryDrafts({ now: environment.now }), environment, submission: memorySubmission(), sources: {} },
  });
  session.dispatch({ do: 'continue' });
  return session;
}

const labels = ({ screen }: LiveSession): readonly string[] => (screen.sort === 'step' ? screen.questions.map(({ label }) => `${label.text} (${label.lang})`) : [screen.sort]);
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('easy language', () => {
  it('is offered where there is some, and says the rest in ordinary words', async () => {
    const session = await open();
    expect(session.screen.easy).to.equal(false);
    expect(labels(session)).to.deep.equal(['Surname (en)', 'Occupation (en)']);
    session.dispatch({ do: 'use-easy-language', easy: true });
    expect(session.screen.easy).to.equal(true);
    expect(labels(session)).to.deep.equal(['Your last name (en)', 'Occupation (en)']);
    expect(session.question('a')?.hint?.text).to.equal('As registered.');
    session.dispatch({ do: 'use-easy-language', easy: false });
    expect(labels(session)).to.deep.equal(['Surname (en)', 'Occupation (en)']);
  });

  it('can be what a form begins in', async () => {
    expect(labels(await open(true))).to.deep.equal(['Your last name (en)', 'Occupation (en)']);
  });

  it('keeps step, answers, errors and focus', async () => {
    const session = await open();
    session.dispatch({ do: 'answer', path: 'b', raw: 'Baker' });
    session.dispatch({ do: 'continue' });
    const before = session.screen;
    session.dispatch({ do: 'use-easy-language', easy: true });
    const { screen } = session;
    if (before.sort !== 'step' || screen.sort !== 'step') throw new Error('no step');
    expect([screen.step, screen.focus]).to.deep.equal([before.step, before.focus]);
    expect(screen.issues.map(({ issue }) => issue)).to.deep.equal(before.issues.map(({ issue }) => issue));
    expect(screen.issues.map(({ shortLabel }) => shortLabel.text)).to.deep.equal(['Your last name']);
    expect(session.document).to.deep.equal({ b: 'Baker' });
  });

  it('stays wished for in a language that has none', async () => {
    const session = await open(true);
    session.dispatch({ do: 'switch-language', language: 'fr' });
    await settled();
    expect(session.screen.easy).to.equal(undefined);
    expect(labels(session)[0]).to.equal('Nom de famille (fr)');
    session.dispatch({ do: 'switch-language', language: 'en' });
    await settled();
    expect(labels(session)[0]).to.equal('Your last name (en)');
  });
});
