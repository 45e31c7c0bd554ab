// How long something lasts: a short field for each unit, and the words.
import { str } from '@lit/localize/internal/str-tag.js';
import type { Issue } from '../../model/issue.js';
import { formatDuration, unitName } from '../../text/intl-times.js';
import type { FieldView } from '../field-view.js';
import { partsField, type PartOfAnswer } from '../shared/answer-parts.view.js';
import { isWrong } from '../shared/question-parts.view.js';
import { valueText } from '../shared/value-text.view.js';
import { amountsIn, inUnits } from './duration.js';
import type { DurationOptions, DurationRaw } from './duration.js';
import { UNITS, type Amounts, type Unit } from './units.js';

export const durationView: FieldView<'duration'> = {
  render(field) {
    const { question, raw, words, give } = field;
    const wrong = isWrong(field) && question.issue !== undefined ? wrongUnits(question.issue.issue) : [];
    const parts = shownUnits(field.options, raw).map((unit): PartOfAnswer => ({
      name: unit,
      label: unitName(unit, words.language),
      text: raw[unit],
      width: 'two',
      isOfDigits: true,
      isNeeded: field.options.units.length === 1,
      isWrong: wrong.includes(unit),
      give: (text) => give({ ...raw, [unit]: text }),
      // `2h30` is put into two fields once it is left: never while it is being typed.
      settle: (text) => give(inUnits({ ...raw, [unit]: text }, field.options)),
    }));
    return partsField(field, parts);
  },
  example: ({ units, example }, { language }) => formatDuration(amountsIn(example) ?? sample(units), language),
  firstWrong: (id, { units }, issue) => `${id}:${wrongUnits(issue).find((unit) => issue.params.wrong !== undefined || units.includes(unit)) ?? units[0] ?? 'days'}`,
  summary(value, _row, words) {
    const amounts = amountsIn(value);
    return [amounts === undefined ? valueText(value, words) : { text: formatDuration(withoutNone(amounts), words.language), lang: words.language }];
  },
  issueText: {
    required: (_params, { msg }) => msg('fill in at least one of these fields.', { id: 'issue.duration.required' }),
    'duration.unreadable': ({ units, example: given }, { msg, language }) => {
      const example = formatDuration(amountsIn(given) ?? sample(unitsIn(units)), language);
      return msg(str`enter whole numbers, for example ${example}.`, { id: 'issue.duration.unreadable' });
    },
  },
};

/** The units that an issue is about: those that cannot be read, or all. */
function wrongUnits({ params }: Issue): readonly Unit[] {
  return unitsIn(params.wrong);
}

/** All of them where none is named. */
function unitsIn(list: string | number | undefined): readonly Unit[] {
  const named = UNITS.filter((unit) => String(list).split(',').includes(unit));
  return named.length === 0 ? UNITS : named;
}

const SAMPLES: Amounts = [['hours', 2], ['minutes', 30], ['years', 3], ['months', 6], ['weeks', 6], ['days', 10], ['seconds', 45]];

/** Two units at most; of all the units, hours and minutes. */
function sample(units: readonly Unit[]): Amounts {
  return SAMPLES.filter(([unit]) => units.includes(unit)).slice(0, 2);
}

/** Those that are asked for, and those that something stands in. */
function shownUnits({ units }: DurationOptions, raw: DurationRaw): readonly Unit[] {
  const given = amountsIn(raw.given) ?? [];
  return UNITS.filter((unit) => units.includes(unit) || raw[unit] !== '' || given.some(([other]) => other === unit));
}

/** Nothing at all is still said, in the smallest unit. */
function withoutNone(amounts: Amounts): Amounts {
  const some = amounts.filter(([, amount]) => amount > 0);
  return some.length > 0 ? some : amounts.slice(-1);
}
