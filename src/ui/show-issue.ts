// The sentence for an issue: the designer's own, or the kind's. The same words stand in the error summary and at the
// question. Never decides whether there is an issue.
import { html } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { isKind } from '../fields/field-kinds.js';
import { askedName } from '../fields/shared/asked-name.view.js';
import { composedView } from '../fields/parts/parts.view.js';
import { viewOf } from '../fields/field-views.js';
import type { Issue } from '../model/issue.js';
import { isJsonObject, type Json } from '../model/json.js';
import type { IssueScreen } from '../session/step-items.js';
import { colon } from '../text/intl.js';
import { showText, type Shown } from '../text/show-text.js';
import type { Words } from '../text/words.js';
import { nestedIfThere } from './nested.js';

export function showIssue(shown: IssueScreen, words: Words): Shown {
  if (shown.sentence !== undefined) return showText(shown.sentence, words);
  const name = askedName(shown.shortLabel, shown.asks, words);
  return html`${showText(name, words)}${jointAfter(name.text, words)}${sentenceFor(shown, words)}`;
}

/** A name that is a question has its mark already. */
function jointAfter(name: string, words: Words): string {
  return /[?!…:]\s*$/.test(name) ? ' – ' : colon(words.language);
}

/** Sentences name an example only where the question's own options know a good one; of a list of options, how many there are. */
function exampleIn(options: Json | undefined): Issue['params'] {
  if (!isJsonObject(options)) return {};
  return typeof options.example === 'string' ? { example: options.example } : Array.isArray(options.codes) ? { ways: options.codes.length } : {};
}

function sentenceFor({ issue, kind, options }: IssueScreen, words: Words): string {
  const { code } = issue;
  if (code === 'with') return words.msg(str`this answer does not fit with “${issue.params.other}”. See the message there.`, { id: 'issue.with' });
  const params = { ...exampleIn(options), ...issue.params };
  const issueText = isKind(kind) ? viewOf(kind).issueText : {};
  const ownText = Object.hasOwn(issueText, code) ? issueText[code] : undefined;
  const sayOwn = ownText?.(params, words);
  // Of a name of an entry it is said what is possible, too.
  if (sayOwn !== undefined) return code === 'map.key' && isKind(kind) ? [sayOwn, viewOf(kind).keyHint?.(options ?? null, words) ?? ''].join(' ').trim() : sayOwn;
  const composed = composedView(code.replace(/\..*/, ''))?.issueText[code]?.(params, words);
  if (composed !== undefined) return composed;
  if (code.startsWith('rule.')) {
    return words.msg('this answer does not fit with your other answers. Check both.', { id: 'issue.rule' });
  }
  // A question may hear of its issue before the words for places are there; it is drawn again with the screen.
  const placeText = isKind(kind) ? undefined : nestedIfThere()?.issueText(code, params, words);
  if (placeText !== undefined) return placeText;
  return words.msg('this answer cannot be accepted. Check it.', { id: 'issue.other' });
}
