// Countries, nationalities, languages, communes and cantons: their controls and their words. A part of the program of its own.
import { choicesView } from '../choices/choices.view.js';
import { MOST_LISTED } from '../choice/choice.js';
import { openingList } from '../choice/opening-list.view.js';
import { comboboxField } from '../combobox/combobox-field.view.js';
import type { Field, FieldView } from '../field-view.js';
import type { Words } from '../../text/words.js';
import { placeEntries, placeName } from './place-names.view.js';
import { codesOf, type PlaceKind, type PlaceOptions } from './places.js';

const countryView: FieldView<'country'> = {
  ...placeView('country'),
  issueText: {
    required: (_params, { msg }) => msg('choose a country.', { id: 'issue.country.required' }),
    'country.unknown': ({ listed }, words) => (listed !== undefined ? notListed(words) : words.msg('this is not a country in the list. Type the first letters of its name, then choose it.', { id: 'issue.country.unknown' })),
  },
};

const nationalityView: FieldView<'nationality'> = {
  ...placeView('nationality'),
  issueText: {
    required: (_params, { msg }) => msg('choose a nationality.', { id: 'issue.nationality.required' }),
    'nationality.unknown': ({ listed }, words) => (listed !== undefined ? notListed(words) : words.msg('this is not a nationality in the list. Type the first letters of the country, then choose it.', { id: 'issue.nationality.unknown' })),
  },
};

const languageView: FieldView<'language'> = {
  ...placeView('language'),
  issueText: {
    required: (_params, { msg }) => msg('choose a language.', { id: 'issue.language.required' }),
    'language.unknown': ({ listed }, words) => (listed !== undefined ? notListed(words) : words.msg('this is not a language in the list. Type the first letters of its name, then choose it.', { id: 'issue.language.unknown' })),
  },
};

const communeView: FieldView<'commune'> = {
  ...placeView('commune'),
  issueText: {
    required: (_params, { msg }) => msg('choose a commune.', { id: 'issue.commune.required' }),
    'commune.unknown': ({ listed }, words) => (listed !== undefined ? notListed(words) : words.msg('this is not a commune in the list. Type the first letters of its name, then choose it.', { id: 'issue.commune.unknown' })),
  },
};

const cantonView: FieldView<'canton'> = {
  ...placeView('canton'),
  issueText: {
    required: (_params, { msg }) => msg('choose a canton.', { id: 'issue.canton.required' }),
    'canton.unknown': (_params, { msg }) => msg('there is no canton of this name. Choose one from the list.', { id: 'issue.canton.unknown' }),
  },
};

const nationalitiesView: FieldView<'nationalities'> = {
  ...choicesView,
  render: (field) => {
    const entries = placeEntries('nationality', field.options, field.words);
    const optionTexts = Object.fromEntries(entries.map(({ code, name }) => [code, { label: { text: name, lang: field.words.language } }]));
    return choicesView.render({ ...field, options: { codes: entries.map(({ code }) => code) }, question: { ...field.question, optionTexts } });
  },
  firstWrong: (id, options, issue) => choicesView.firstWrong(id, { codes: codesOf('nationalities', options) }, issue),
  summary: (value, _row, words) => (Array.isArray(value) ? value.map((each) => ({ text: placeName('nationality', String(each), words), lang: words.language })) : []),
  issueText: {
    ...choicesView.issueText,
    required: (_params, { msg }) => msg('choose at least one nationality.', { id: 'issue.nationalities.required' }),
  },
};

export const placeViews = { country: countryView, nationality: nationalityView, nationalities: nationalitiesView, language: languageView, commune: communeView, canton: cantonView } as const;

/** A short list has nothing to type in. */
function notListed({ msg }: Words): string {
  return msg('this is not, or no longer, in the list. Choose one of its options.', { id: 'issue.choice.unknown' });
}

function placeView(kind: PlaceKind) {
  return {
    render: (field: Field<PlaceOptions, string>) => {
      const entries = placeEntries(kind, field.options, field.words);
      return entries.length > MOST_LISTED ? comboboxField(field, entries) : openingList(field, entries);
    },
    firstWrong: (id: string) => id,
    summary: (value: unknown, _row: unknown, words: Words) => [{ text: placeName(kind, String(value), words), lang: words.language }],
  };
}
