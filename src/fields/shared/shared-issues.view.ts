// The sentences for the issues that every kind of question shares.
import { str } from '@lit/localize/internal/str-tag.js';
import type { IssueText } from '../field-view.js';
import type { SharedCode } from './shared-issues.js';

const notPossible: IssueText = (_params, { msg }) => msg('this answer is not possible here. Give another one.', { id: 'issue.answer.not' });

export const sharedIssueText: { readonly [C in SharedCode]: IssueText } = {
  'answer.other': (_params, { msg }) => msg('this answer cannot be accepted. Check it.', { id: 'issue.other' }),
  'answer.enum': (params, words) =>
    params.accepted === undefined
      ? notPossible(params, words)
      : words.msg(str`give one of these answers: ${params.accepted}.`, { id: 'issue.answer.enum' }),
  'answer.const': (params, words) =>
    params.accepted === undefined
      ? notPossible(params, words)
      : words.msg(str`give this answer: ${params.accepted}.`, { id: 'issue.answer.const' }),
  'answer.not': notPossible,
  'answer.not-allowed': (_params, { msg }) => msg('leave this empty.', { id: 'issue.answer.not-allowed' }),
  'map.key': (_params, { msg }) => msg('this name is not possible here. Choose another one.', { id: 'issue.map.key' }),
};
