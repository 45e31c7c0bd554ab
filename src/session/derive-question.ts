// One question, issue or answer as the views show it. Pure.
import { answerAt } from '../model/answer.js';
import type { QuestionModel } from '../model/form-model.js';
import type { Issue } from '../model/issue.js';
import type { Path } from '../model/path.js';
import { isContested } from '../model/provenance.js';
import { isRequiredNow } from '../validation/find-issues.js';
import { stepPage } from '../workflow/pages.js';
import type { PageId } from '../workflow/pages.js';
import type { IssueScreen, OriginScreen, QuestionScreen, SummaryRow } from './screen.js';
import type { SessionState } from './session-state.js';

/** The question at a path while it stands on this page; `undefined` otherwise. */
export function deriveQuestionOn(page: PageId, state: SessionState, path: Path): QuestionScreen | undefined {
  const question = state.model.questions.find((each) => each.path === path);
  if (question === undefined || page !== stepPage(question.step) || !state.relevance.questions.has(path)) return undefined;
  return deriveQuestion(state, question);
}

export function deriveQuestion(state: SessionState, question: QuestionModel): QuestionScreen {
  const { words, answers, shown } = state;
  const hint = words.hint(question);
  const issue = shown.get(question.path);
  const origin = deriveOrigin(state, question.path);
  return {
    path: question.path,
    kind: question.kind,
    options: question.options,
    label: words.label(question),
    shortLabel: words.shortLabel(question),
    ...(hint === undefined ? {} : { hint }),
    optionTexts: optionTextsOf(state, question),
    required: isRequiredNow(state, question),
    ...(question.autocomplete === undefined ? {} : { autocomplete: question.autocomplete }),
    answer: answerAt(answers, question.path),
    ...(issue === undefined ? {} : { issue: deriveIssue(state, question, issue) }),
    ...(origin === undefined ? {} : { origin }),
  };
}

export function deriveIssue({ words }: SessionState, question: QuestionModel, issue: Issue): IssueScreen {
  const sentence = words.sentence(issue.path, issue.code);
  return { issue, kind: question.kind, shortLabel: words.shortLabel(question), ...(sentence === undefined ? {} : { sentence }) };
}

export function deriveRow(state: SessionState, question: QuestionModel): SummaryRow {
  const origin = deriveOrigin(state, question.path);
  return {
    path: question.path,
    kind: question.kind,
    options: question.options,
    optionTexts: optionTextsOf(state, question),
    label: state.words.shortLabel(question),
    answer: answerAt(state.answers, question.path),
    ...(origin === undefined ? {} : { origin }),
  };
}

function deriveOrigin({ provenances, words }: SessionState, path: Path): OriginScreen | undefined {
  const provenance = provenances.get(path);
  if (provenance === undefined) return undefined;
  const { source, retrievedAt, original } = provenance;
  return { source: words.source(source, 'name'), retrievedAt, contested: isContested(provenance), original };
}

function optionTextsOf({ words }: SessionState, { path, options }: QuestionModel): QuestionScreen['optionTexts'] {
  const codes = typeof options === 'object' && options !== null && 'codes' in options ? options.codes : undefined;
  if (!Array.isArray(codes)) return {};
  return Object.fromEntries(codes.filter((code) => typeof code === 'string').map((code) => [code, words.option(path, code)]));
}
