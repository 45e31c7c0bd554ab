// The sentences for issues of groups, lists and maps: what to do, to follow the place's name and a colon.
import { str } from '@lit/localize/internal/str-tag.js';
import type { Issue } from '../../model/issue.js';
import { isSingular } from '../../text/intl.js';
import type { Words } from '../../text/words.js';
import { countOf } from './counts.view.js';
import type { IssueText } from '../field-view.js';
import type { PlaceCode } from './place-issues.js';
import { sharedIssueText } from './shared-issues.view.js';

/** `limit` is a number; `names` are the names of questions, one a line. */
export const placeIssueTexts: { readonly [C in PlaceCode]: IssueText } = {
  required: (_params, { msg }) => msg('fill in this part.', { id: 'issue.place.required' }),
  'list.required': (_params, { msg }) => msg('add an entry.', { id: 'issue.list.required' }),
  'list.too-few': ({ limit = 1 }, words) =>
    words.msg(str`give at least ${countOf('entries', limit, words)}.`, { id: 'issue.list.too-few' }),
  'list.too-many': ({ limit = 1 }, words) =>
    words.msg(str`keep at most ${countOf('entries', limit, words)}. Remove the others.`, { id: 'issue.list.too-many' }),
  'list.repeated': (_params, { msg }) => msg('two entries are the same. Change or remove one.', { id: 'issue.list.repeated' }),
  'list.contains': ({ limit = 1, sort }, words) => {
    const isOne = isSingular(Number(limit), words.language);
    if (sort !== undefined) {
      return isOne
        ? words.msg(str`add an entry “${sort}”, or change one.`, { id: 'issue.list.contains-sort' })
        : words.msg(str`${countOf('entries', limit, words)} “${sort}” are needed. Add or change some.`, { id: 'issue.list.contains-sorts' });
    }
    return isOne
      ? words.msg('an entry of the sort asked for is missing. Add or change one.', { id: 'issue.list.contains' })
      : words.msg(str`${countOf('entries', limit, words)} of the sort asked for are needed. Add or change some.`, { id: 'issue.list.contains-more' });
  },
  'list.contains-too-many': ({ limit = 1, sort }, words) =>
    sort === undefined
      ? words.msg(str`keep at most ${countOf('entries', limit, words)} of this sort. Change or remove the others.`, { id: 'issue.list.contains-too-many' })
      : words.msg(str`keep at most ${countOf('entries', limit, words)} “${sort}”. Change or remove the others.`, { id: 'issue.list.contains-too-many-sort' }),
  'group.too-few': ({ limit = 1 }, words) =>
    words.msg(str`answer at least ${countOf('questions', limit, words)} here.`, { id: 'issue.group.too-few' }),
  'group.too-many': ({ limit = 1 }, words) =>
    words.msg(str`answer at most ${countOf('questions', limit, words)} here. Leave the others empty.`, { id: 'issue.group.too-many' }),
  'map.key': sharedIssueText['map.key'],
  'map.key-repeated': (_params, { msg }) => msg('two entries have the same name. Change one.', { id: 'issue.map.key-repeated' }),
  'place.not-allowed': sharedIssueText['answer.not-allowed'],
  'place.not': (_params, { msg }) => msg('these answers are not possible together. Change one.', { id: 'issue.place.not' }),
  'place.one-of': (_params, { msg }) =>
    msg('your answers fit more than one of the possibilities. Change one.', { id: 'issue.place.one-of' }),
  'place.any-of': (_params, { msg }) => msg('your answers fit none of the possibilities. Change one.', { id: 'issue.place.any-of' }),
  'place.any-of-required': ({ names }, { msg }) =>
    names === undefined
      ? msg('answer at least one of these questions.', { id: 'issue.place.any-of-required' })
      : msg(str`answer at least one of these questions: ${inOneLine(names)}.`, { id: 'issue.place.any-of-named' }),
  'place.one-of-required': ({ names }, { msg }) =>
    names === undefined
      ? msg('answer exactly one of these questions.', { id: 'issue.place.one-of-required' })
      : msg(str`answer exactly one of these questions: ${inOneLine(names)}.`, { id: 'issue.place.one-of-named' }),
  'place.other': (_params, { msg }) => msg('these answers cannot be accepted. Check them.', { id: 'issue.place.other' }),
  'place.calculated': ({ names = '' }, words) =>
    words.msg(str`check this answer. “${inOneLine(names)}” is worked out from it, and is not possible.`, { id: 'issue.place.calculated' }),
  'place.needed': ({ names = '' }, words) =>
    words.msg(str`fill in this answer. “${inOneLine(names)}” is worked out from it.`, { id: 'issue.place.needed' }),
  'place.given': (_params, { msg }) =>
    msg('this cannot be used and is not sent. You can go on. Tell the authority about it.', { id: 'issue.place.given' }),
  'place.worked-out': (_params, { msg }) =>
    msg('this was worked out for you and is not as expected. You can go on. Tell the authority about it.', { id: 'issue.place.worked-out' }),
  'place.copied': ({ names = '' }, words) =>
    words.msg(str`the answer “${inOneLine(names)}” is missing or does not fit here. Remove the tick and answer here.`, { id: 'issue.place.copied' }),
  'branch.required': (_params, { msg }) => msg('choose one of the possibilities.', { id: 'issue.branch.required' }),
};

/** The sentence for an issue at a place that is no question; an unknown code gets the general one. */
export function placeIssueText(code: string, params: Issue['params'], words: Words): string {
  return (isPlaceCode(code) ? placeIssueTexts[code] : placeIssueTexts['place.other'])(params, words);
}

function isPlaceCode(code: string): code is PlaceCode {
  return Object.hasOwn(placeIssueTexts, code);
}

function inOneLine(names: string | number): string {
  return String(names).split('\n').join(', ');
}
