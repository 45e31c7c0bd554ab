// The interface's words: one language per localizer, several on one page, English where a language is missing.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { str } from '@lit/localize/internal/str-tag.js';
import { wordFetchers } from '../../src/fields/parts/part-fetchers.view.js';
import { Localizer, isPrepared, prepareLanguage, preparePartWords, registerLanguage } from '../../src/text/localizer.js';

const continues = ({ msg }: Localizer): string => msg('Continue', { id: 'action.continue' });

describe('a localizer', () => {
  it('speaks its own language, beside another one that speaks another', async () => {
    expect(await Promise.all(['fr', 'de', 'lb', 'en'].map(prepareLanguage))).to.deep.equal([true, true, true, true]);
    const localizers = ['fr', 'de', 'lb', 'en'].map((language) => {
      const localizer = new Localizer();
      localizer.use(language);
      return localizer;
    });
    expect(localizers.map(continues)).to.deep.equal(['Continuer', 'Weiter', 'Weider', 'Continue']);
  });

  it('says so when it has to speak English instead', async () => {
    expect(await prepareLanguage('ar')).to.equal(false);
    const localizer = new Localizer();
    localizer.use('ar');
    expect([localizer.language, continues(localizer)]).to.deep.equal(['en', 'Continue']);
  });

  it('learns a language from the page, with words in another order, and English for what is missing', async () => {
    registerLanguage('pt', async () => ({ templates: { 'step.progress': { ...str`${1} / ${0}`, values: [1, 0] } } }));
    expect(isPrepared('pt')).to.equal(false);
    expect(await prepareLanguage('pt')).to.equal(true);
    const localizer = new Localizer();
    localizer.use('pt');
    expect(localizer.msg(str`Step ${2} of ${8}`, { id: 'step.progress' })).to.equal('8 / 2');
    expect([localizer.language, continues(localizer)]).to.deep.equal(['pt', 'Continue']);
  });

  it('has the words of kinds that come in parts once a form asks for one, in every language spoken before or after', async () => {
    const says = (language: string): string => {
      const localizer = new Localizer();
      localizer.use(language);
      return localizer.msg('fill in at least one of these fields.', { id: 'issue.duration.required' });
    };
    expect(await prepareLanguage('fr')).to.equal(true);
    expect(says('fr')).to.equal('fill in at least one of these fields.');
    await preparePartWords(wordFetchers);
    expect(says('fr')).to.equal('remplissez au moins un de ces champs.');
    expect(await prepareLanguage('lb')).to.equal(true);
    expect([says('lb'), says('en')]).to.deep.equal(['fëllt op d’mannst eent vun dëse Felder aus.', 'fill in at least one of these fields.']);
  });

  it('is told when words cannot be fetched, and may ask again', async () => {
    let isOnline = false;
    registerLanguage('ga', () => (isOnline ? Promise.resolve({ templates: {} }) : Promise.reject(new Error('offline'))));
    expect(await prepareLanguage('ga')).to.equal(false);
    isOnline = true;
    expect(await prepareLanguage('ga')).to.equal(true);
  });
});
