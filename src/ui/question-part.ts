// One question on the page, with its own subscription: a keystroke redraws this question only. It holds no rule and
// no answer, except what was typed for as long as the session reads it as the answer it has.
import { render } from 'lit';
import { rawOf, readRaw } from '../fields/field-kinds.js';
import type { Field } from '../fields/field-view.js';
import { askedName } from '../fields/shared/asked-name.view.js';
import { hintOf } from '../fields/shared/example-hint.view.js';
import { viewOf } from '../fields/field-views.js';
import type { Answer } from '../model/answer.js';
import type { Json } from '../model/json.js';
import { idOf, type Path } from '../model/path.js';
import type { LiveSession } from '../session/live-session.js';
import type { IssueScreen, QuestionItem, QuestionScreen } from '../session/step-items.js';
import type { Shown } from '../text/show-text.js';
import type { ItemPart, Place } from './item-part.js';
import { nestedIfThere } from './nested.js';
import { showIssue } from './show-issue.js';
import { showOrigin } from './show-origin.js';

export class QuestionPart implements ItemPart<QuestionItem> {
  readonly element = document.createElement('gov-form-question');
  readonly #session: LiveSession;
  readonly #path: Path;
  readonly #unsubscribe: () => void;
  #place: Place | undefined;
  /** What it shares with others; when that changes, it is drawn again. */
  #drawnFor = '';
  #typed: Json | undefined;

  constructor(session: LiveSession, { path }: QuestionItem) {
    this.#session = session;
    this.#path = path;
    this.element.part.add('question');
    this.#unsubscribe = session.subscribeTo(path, () => this.#draw());
  }

  show(_item: QuestionItem, place: Place): void {
    const { words, heading, note, fullName, row, round } = place;
    const drawFor = [words.language, heading, note, fullName?.text, row?.text, nestedIfThere() === undefined, round].join();
    this.#place = place;
    if (drawFor === this.#drawnFor) return;
    this.#drawnFor = drawFor;
    this.#draw();
  }

  stop(): void {
    this.#unsubscribe();
  }

  #draw(): void {
    const question = this.#session.question(this.#path);
    if (question === undefined || this.#place === undefined) return;
    this.element.className = `question ${classOf(question.issue)}`.trimEnd();
    const field = this.#field(question, this.#place);
    const shown = this.#place.renderAs?.(this.#path)?.(field) ?? viewOf(question.kind).render(field);
    render(nestedIfThere()?.withBlocks(shown, question, this.#place) ?? shown, this.element);
  }

  #field(question: QuestionScreen, { words, heading, note, row, name = askedName(question.label, question.asks, words) }: Place): Field {
    return {
      id: idOf(question.path),
      question: { ...question, label: name, ...hintOf(question, viewOf(question.kind), words) },
      options: question.options,
      raw: this.#shown(question),
      words,
      heading,
      note: question.required ? note : undefined,
      row: row?.shown,
      origin: showOrigin(question, words),
      error: this.#error(question),
      give: (raw) => this.#give(raw),
      attachments: () => this.#session.attachments(),
    };
  }

  #error({ issue }: QuestionScreen): Shown | undefined {
    if (issue === undefined || issue.issue.severity === 'later' || this.#place === undefined) return undefined;
    const { words, fullName } = this.#place;
    return showIssue(fullName === undefined ? issue : { ...issue, shortLabel: fullName }, words);
  }

  /** Outer spaces and other things that an answer does not keep stay on the page while they are being typed. */
  #shown(question: QuestionScreen): Json {
    if (this.#typed !== undefined && !isSameAnswer(readRaw(question, this.#typed), question.answer)) this.#typed = undefined;
    return this.#typed ?? rawOf(question, question.answer);
  }

  #give(raw: Json): void {
    const question = this.#session.question(this.#path);
    if (question !== undefined && isSame(raw, this.#shown(question))) return;
    this.#typed = raw;
    this.#session.dispatch({ do: 'answer', path: this.#path, raw });
    this.#draw();
  }
}

function classOf(issue: IssueScreen | undefined): string {
  if (issue === undefined || issue.issue.severity === 'later') return '';
  return issue.issue.severity === 'warning' ? 'doubtful' : 'wrong';
}

function isSameAnswer(one: Answer, other: Answer): boolean {
  if (one.state === 'read' && other.state === 'read') return isSame(one.value, other.value);
  if (one.state === 'unread' && other.state === 'unread') return isSame(one.raw, other.raw);
  return one.state === other.state;
}

function isSame(one: Json, other: Json): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
