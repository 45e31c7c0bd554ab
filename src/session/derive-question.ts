// One question, issue or answer as the views show it. Pure.
import { answerTo } from '../answers/answer-to.js';
import { isJsonObject } from '../model/json.js';
import type { Question } from '../model/outline.js';
import type { Issue } from '../model/issue.js';
import { patternOf } from '../model/path.js';
import type { Path } from '../model/path.js';
import type { Text } from '../model/text.js';
import { isContested } from '../model/provenance.js';
import type { Named } from '../procedure/texts.js';
import { stepPage } from '../workflow/pages.js';
import type { PageId } from '../workflow/pages.js';
import { remembered } from './remembered.js';
import type { SummaryRow } from './screen.js';
import type { IssueScreen, OriginScreen, QuestionScreen } from './step-items.js';
import type { SessionState } from './session-state.js';

/** The question at a path while it stands on this page; `undefined` otherwise. */
export function deriveQuestionOn(page: PageId, state: SessionState, path: Path): QuestionScreen | undefined {
  const question = state.outline.questions.get(path);
  if (question === undefined || page !== stepPage(question.step)) return undefined;
  return deriveQuestion(state, question);
}

const lastQuestion = remembered<Question, QuestionScreen>();

export function deriveQuestion(state: SessionState, question: Question): QuestionScreen {
  const { words, answers, shown, provenances } = state;
  const { path } = question;
  const issue = shown.get(path) ?? issueWith(state, question);
  const from = [words, answers.get(path), issue, provenances.get(path), issue && state.outline];
  return lastQuestion(question, from, () => questionScreen(state, question, issue));
}

/** What stands at another question of the page, and is about this one too. */
function issueWith({ shown, outline }: SessionState, { path, step, given, readOnly }: Question): Issue | undefined {
  if (given !== undefined || readOnly === true) return undefined;
  return [...shown.values()].find(({ also, path: at }) => also?.includes(path) && outline.questions.get(at)?.step === step);
}

function questionScreen(state: SessionState, question: Question, issue: Issue | undefined): QuestionScreen {
  const { words, answers } = state;
  const { path, kind, options, asks, readOnly, calculated, deprecated, autocomplete } = question;
  // Left blank it is sent as null, or it may follow later: nobody has to answer now.
  const required = question.required && question.nullable !== true && question.later !== true;
  const hint = words.hint(question);
  const [body, help] = (['body', 'help'] as const).map((word) => words.blocks({ question: question.pattern, word }));
  const origin = deriveOrigin(state, question);
  return {
    path, kind, options, asks, required,
    label: nameOf(state, question, 'label'),
    shortLabel: nameOf(state, question, 'shortLabel'),
    ...(hint === undefined ? {} : { hint }),
    ...(body === undefined ? {} : { body }),
    ...(help === undefined ? {} : { help }),
    optionTexts: optionTextsOf(state, question),
    ...(question.later === true && question.required ? { later: true } : {}),
    ...(readOnly === true ? { readOnly } : {}),
    ...(calculated === true ? { calculated } : {}),
    ...(deprecated === true ? { deprecated } : {}),
    ...(autocomplete === undefined ? {} : { autocomplete }),
    answer: answerTo(question, answers),
    ...(issue === undefined ? {} : { issue: deriveMark(state, question, issue) }),
    ...(origin === undefined ? {} : { origin }),
  };
}

const OF_PLACES = /^(?:place|list|group|branch)\.|^map\.key-/;

/** Said once, where it stands: with an answer that it does not fit with, only where that is. */
function deriveMark(state: SessionState, { path }: Question, issue: Issue): IssueScreen {
  if (issue.path === path) return deriveIssue(state, issue);
  const other = deriveIssue(state, issue).shortLabel.text;
  return deriveIssue(state, { ...issue, code: 'with', path, params: { other } });
}

/** An issue of a question, a group or a list, with the words that name it. */
export function deriveIssue({ words, outline }: SessionState, issue: Issue): IssueScreen {
  const question = outline.questions.get(issue.path);
  const named = question ?? placeAt(outline, issue.path);
  const sentence = ownSentence({ words, outline }, issue) ?? words.sentence(named.pattern, issue.code) ?? (issue.keyword === undefined ? undefined : words.sentence(named.pattern, issue.keyword));
  const names = issue.members?.map((pattern) => words.shortLabel(outline.questions.get(pattern) ?? { pattern: patternOf(pattern) }).text);
  return {
    issue: names === undefined ? issue : { ...issue, params: { ...issue.params, names: names.join('\n') } },
    // What is wrong with several answers together is said in the words for places.
    kind: OF_PLACES.test(issue.code) ? '' : (question?.kind ?? ''),
    ...(question === undefined ? {} : { asks: question.asks, options: question.options }),
    shortLabel: question === undefined || isNamed(words.shortLabel(question)) ? words.shortLabel(named) : words.shortLabel(placeAt(outline, wholeOf(issue.path))),
    ...(sentence === undefined ? {} : { sentence }),
  };
}

/** What asks whether a place is the same as another goes by that other, where the texts have no words for it. */
function nameOf({ words, outline }: Pick<SessionState, 'words' | 'outline'>, question: Question, word: 'label' | 'shortLabel'): Text {
  const own = words[word](question);
  if (question.sameAs === undefined || isNamed(own)) return own;
  return { ...words.shortLabel(outline.questions.get(question.sameAs) ?? placeAt(outline, question.sameAs)), same: true };
}

function placeAt({ titles }: SessionState['outline'], path: Path): Named {
  return { pattern: patternOf(path), ...titles.get(path) };
}

/** Without `#oneOf` and the like: what a choice of branch is about. */
function wholeOf(path: Path): Path {
  return path.replace(/#\w+$/, '');
}

function isNamed({ text, parts }: Text): boolean {
  return text !== '' || parts !== undefined;
}

/** Of a calculated answer the designer may have a sentence of her own, wherever it is said. */
function ownSentence({ words, outline }: Pick<SessionState, 'words' | 'outline'>, { params: { of }, members: [about] = [] }: Issue): Text | undefined {
  const question = about === undefined ? undefined : outline.questions.get(about);
  return question === undefined || typeof of !== 'string' ? undefined : words.sentence(question.pattern, of);
}

export function deriveRow(state: SessionState, question: Question): SummaryRow {
  const { path, kind, options, asks, readOnly } = question;
  const origin = deriveOrigin(state, question);
  return {
    path, kind, options, asks,
    ...(question.later === true && question.required ? { later: true } : {}),
    ...(readOnly === true ? { readOnly } : {}),
    optionTexts: optionTextsOf(state, question),
    label: nameOf(state, question, 'shortLabel'),
    answer: answerTo(question, state.answers),
    ...(origin === undefined ? {} : { origin }),
  };
}

function deriveOrigin({ provenances, words }: SessionState, { path, copied }: Question): OriginScreen | undefined {
  const provenance = provenances.get(path);
  if (provenance === undefined || copied !== undefined) return undefined;
  const { source, retrievedAt, original } = provenance;
  return { source: words.source(source, 'name'), retrievedAt, contested: isContested(provenance), original };
}

function optionTextsOf({ words }: SessionState, { pattern, options, asks }: Question): QuestionScreen['optionTexts'] {
  if (!isJsonObject(options) || !Array.isArray(options.codes) || asks === 'type') return {};
  const titles = isJsonObject(options.titles) ? options.titles : {};
  const codes = options.codes.filter((code) => typeof code === 'string');
  return Object.fromEntries(codes.map((code) => [code, words.option(pattern, code, typeof titles[code] === 'string' ? titles[code] : undefined)]));
}
