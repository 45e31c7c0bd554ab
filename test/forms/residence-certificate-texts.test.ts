import { expect } from 'chai';
import { describe, it } from 'node:test';
import { checkValue, isKind, issueOfFinding, unreadIssueOf } from '../../src/fields/field-kinds.js';
import { kindForSchema, optionsFor } from '../../src/fields/kind-schemas.js';
import type { Kind } from '../../src/fields/field-kinds.js';
import type { Json } from '../../src/model/json.js';
import { askedQuestions } from '../../src/procedure/asked-questions.js';
import type { Ask } from '../../src/procedure/asked-questions.js';
import { isEverRequired, LANGUAGES, mergedAt, readProcedure, readTexts, wordsOf } from './procedure-folder.js';
import type { FormLanguage } from './procedure-folder.js';
import { EVERYWHERE, IMPOLITE, N_RULE, TYPOGRAPHY } from './typography.js';

const procedure = readProcedure();
const textsOf = new Map(LANGUAGES.map((language) => [language, readTexts(language)]));
const words = (language: FormLanguage) => wordsOf(textsOf.get(language) ?? readTexts(language));
const english = words('en');

/** Reviewed: these are really written alike in English and in that language. */
const SAME_AS_ENGLISH: Readonly<Record<FormLanguage, readonly string[]>> = { fr: [], de: [], lb: [], en: [] };

/** Words that blame the citizen or say nothing. */
const EMPTY_WORDS = /invalid|illegal|incorrect|non valable|ungültig|fehlerhaft|falsche eingabe|ongülteg|ongëlteg|ongëlteg|error|erreur|fehler|feeler/i;

const errorSentences = (language: FormLanguage) => [...words(language)].filter(([place]) => /\/errors\/|^rules\//.test(place));

describe('the texts of the residence certificate', () => {
  for (const language of LANGUAGES) {
    describe(`in ${language}`, () => {
      it('say everything that English says, and no more', () => {
        expect([...words(language).keys()]).to.deep.equal([...english.keys()]);
      });

      if (language !== 'en') {
        it('are translated', () => {
          const same = [...words(language)].filter(([place, text]) => english.get(place) === text).map(([place]) => place);
          expect(same).to.deep.equal(SAME_AS_ENGLISH[language]);
        });
      }

      it('have a sentence for every issue that can arise at a question, and for no other', () => {
        for (const ask of askedQuestions(procedure)) {
          const errors = textsOf.get(language)?.questions[ask.path]?.errors ?? {};
          expect(Object.keys(errors).sort(), ask.path).to.deep.equal(issueCodesAt(ask));
        }
      });

      it('name every option, source, legal basis and rule', () => {
        const { questions, sources = {}, legalBasis = {}, rules = {} } = readTexts(language);
        const idsOf = (list: readonly { readonly id: string }[] = []) => list.map(({ id }) => id);
        expect(Object.keys(questions)).to.deep.equal(askedQuestions(procedure).map(({ path }) => path));
        expect(Object.keys(sources)).to.deep.equal(idsOf(procedure.sources));
        expect(Object.keys(legalBasis)).to.deep.equal(idsOf(procedure.legalBasis));
        expect(Object.keys(rules)).to.deep.equal(idsOf(procedure.rules));
        for (const ask of askedQuestions(procedure)) {
          expect(Object.keys(questions[ask.path]?.options ?? {}), ask.path).to.deep.equal(codesOf(ask));
        }
      });

      it('put a title on every step that does not ask exactly one question', () => {
        const { steps = {} } = readTexts(language);
        for (const { id, ask = [] } of procedure.steps) expect(steps[id]?.title !== undefined, id).to.equal(ask.length !== 1);
      });

      it('tell a mistake in at most 20 words, with a full stop, blaming nobody', () => {
        for (const [place, sentence] of errorSentences(language)) {
          expect(sentence, place).to.match(/\.$/);
          expect(sentence.split(' ').length, `${place}: ${sentence}`).to.be.at.most(20);
          expect(sentence, place).to.not.match(EMPTY_WORDS);
        }
      });

      it('give each mistake at a question its own sentence', () => {
        const sentences = errorSentences(language).map(([place, sentence]) => `${place.split('/')[1] ?? ''} ${sentence}`);
        expect(new Set(sentences).size).to.equal(sentences.length);
      });

      it('keep hints to one sentence of plain text', () => {
        for (const [place, hint] of [...words(language)].filter(([at]) => at.endsWith('/hint'))) {
          expect(hint, place).to.match(/^[^<>\n]+\.$/);
          expect(hint.slice(0, -1), place).to.not.match(/[.!?]\s/);
        }
      });

      it('are set as the language sets them', () => {
        for (const [place, text] of words(language)) {
          for (const [what, wrong] of [...EVERYWHERE, ...TYPOGRAPHY[language]]) expect(text, `${place}: ${what}`).to.not.match(wrong);
        }
      });
    });
  }
});

describe('the Luxembourgish texts', () => {
  it('keep or drop the final n as the following sound asks', () => {
    for (const [place, text] of words('lb')) {
      for (const [what, wrong] of N_RULE) expect(text, `${place}: ${what}`).to.not.match(wrong);
    }
  });

  it('are polite: Dir, Iech and Är with a capital', () => {
    for (const [place, text] of words('lb')) expect(text, place).to.not.match(IMPOLITE);
  });

  const broken: readonly string[] = ['den Certificat', 'de Datum', 'vun menger', 'an Gebuert', 'een Buschtaf', 'Ären Certificat', 'Persounen kënnen'];
  for (const text of broken) {
    it(`would not pass with "${text}"`, () => {
      expect(N_RULE.some(([, wrong]) => wrong.test(text))).to.equal(true);
    });
  }
});

function codesOf({ path }: Ask): readonly Json[] {
  const schema = mergedAt(path);
  const options = optionsFor(kindOf(path), schema);
  return typeof options === 'object' && options !== null && 'codes' in options && Array.isArray(options.codes) ? options.codes : [];
}

function kindOf(path: string): Kind {
  const named = askedQuestions(procedure).find((ask) => ask.path === path)?.kind;
  const kind = named ?? kindForSchema(mergedAt(path));
  if (kind === undefined || !isKind(kind)) throw new Error(`no kind of question can ask ${path}`);
  return kind;
}

/** From the schema's keywords (a control gives no value of another type) and the kind's own rules: every code that can stand at this question. */
function issueCodesAt({ path }: Ask): readonly string[] {
  const schema = mergedAt(path);
  const kind = kindOf(path);
  const question = { kind, options: optionsFor(kind, schema) };
  const items = typeof schema['items'] === 'object' && schema['items'] !== null ? Object.keys(schema['items']) : [];
  const byKeyword = [...Object.keys(schema), ...items].filter((keyword) => keyword !== 'type').map((keyword) => issueOfFinding(question, { keyword }).code).filter((code) => code !== 'answer.other');
  const byKind = kind === 'date' ? [{ day: '1', month: '', year: '' }, { day: '1', month: '3', year: '80' }].map((raw) => unreadIssueOf(question, raw).code) : [];
  // `answer.other` is for values that no control gives: nobody reads it at the question.
  const byCheck = [checkValue(question, '0000000000000')?.code ?? []].flat().filter((code) => code !== 'answer.other');
  return [...new Set([...(isEverRequired(path) ? ['required'] : []), ...byKeyword, ...byKind, ...[byCheck].flat()])].sort();
}
