// One question on the page, with its own subscription: a keystroke redraws this question only. It holds no rule and
// no answer, except what was typed for as long as the session reads it as the answer it has.
import { render } from 'lit';
import { rawOf, readRaw } from '../fields/field-kinds.js';
import type { Field } from '../fields/field-view.js';
import { viewOf } from '../fields/field-views.js';
import type { Answer } from '../model/answer.js';
import type { Json } from '../model/json.js';
import type { Path } from '../model/path.js';
import type { LiveSession } from '../session/live-session.js';
import type { QuestionScreen } from '../session/screen.js';
import type { HeadingLevel } from '../text/show-text.js';
import type { Words } from '../text/words.js';
import { showIssue } from './show-issue.js';
import { showOrigin } from './show-origin.js';

/** Read anew at each drawing. */
export interface QuestionSettings {
  readonly words: Words;
  readonly heading: HeadingLevel | undefined;
}

export class QuestionPart {
  readonly element = document.createElement('gov-form-question');
  readonly #session: LiveSession;
  readonly #path: Path;
  readonly #settings: () => QuestionSettings;
  readonly #unsubscribe: () => void;
  #typed: Json | undefined;

  constructor(session: LiveSession, path: Path, settings: () => QuestionSettings) {
    this.#session = session;
    this.#path = path;
    this.#settings = settings;
    this.#unsubscribe = session.subscribeTo(path, () => this.draw());
    this.draw();
  }

  draw(): void {
    const question = this.#session.question(this.#path);
    if (question === undefined) return;
    this.element.className = question.issue === undefined ? 'question' : 'question wrong';
    render(viewOf(question.kind).render(this.#field(question)), this.element);
  }

  stop(): void {
    this.#unsubscribe();
  }

  #field(question: QuestionScreen): Field {
    const { words, heading } = this.#settings();
    return {
      id: question.path,
      question,
      options: question.options,
      raw: this.#shown(question),
      words,
      heading,
      origin: showOrigin(question, words),
      error: question.issue === undefined ? undefined : showIssue(question.issue, words),
      give: (raw) => this.#give(raw),
    };
  }

  /** Outer spaces and other things that an answer does not keep stay on the page while they are being typed. */
  #shown(question: QuestionScreen): Json {
    if (this.#typed !== undefined && !isSameAnswer(readRaw(question, this.#typed), question.answer)) this.#typed = undefined;
    return this.#typed ?? rawOf(question, question.answer);
  }

  #give(raw: Json): void {
    if (this.#typed !== undefined && isSame(raw, this.#typed)) return;
    this.#typed = raw;
    this.#session.dispatch({ do: 'answer', path: this.#path, raw });
    this.draw();
  }
}

function isSameAnswer(one: Answer, other: Answer): boolean {
  if (one.state === 'read' && other.state === 'read') return isSame(one.value, other.value);
  if (one.state === 'unread' && other.state === 'unread') return isSame(one.raw, other.raw);
  return one.state === other.state;
}

function isSame(one: Json, other: Json): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
