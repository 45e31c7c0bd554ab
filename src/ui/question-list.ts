// The questions of one step, as nodes that outlive a rendering. Built detached in sections, because a browser takes
// quadratic time to put controls one by one into a connected form. Never removes a question that still applies.
import type { Path } from '../model/path.js';
import type { LiveSession } from '../session/live-session.js';
import type { ScreenOf } from './view.js';
import { QuestionPart, type QuestionSettings } from './question-part.js';

const SECTION_SIZE = 20;

export class QuestionList {
  readonly #settings: () => QuestionSettings;
  readonly #parts = new Map<Path, QuestionPart>();
  #root = document.createElement('div');
  #session: LiveSession | undefined;
  #step = '';
  /** What all questions share; when it changes, all are drawn again. */
  #drawnFor = '';

  constructor(settings: () => QuestionSettings) {
    this.#settings = settings;
  }

  /** The node that holds the questions of this step. */
  show(session: LiveSession, screen: ScreenOf<'step'>): HTMLElement {
    if (session !== this.#session || screen.step !== this.#step) this.#begin(session, screen.step);
    const { words, heading } = this.#settings();
    const drawFor = `${words.language} ${heading ?? ''}`;
    if (drawFor !== this.#drawnFor) for (const part of this.#parts.values()) part.draw();
    this.#drawnFor = drawFor;
    this.#arrange(screen.questions.map(({ path }) => path));
    return this.#root;
  }

  stop(): void {
    for (const part of this.#parts.values()) part.stop();
    this.#parts.clear();
    this.#step = '';
  }

  #begin(session: LiveSession, step: string): void {
    this.stop();
    this.#session = session;
    this.#step = step;
    this.#root = document.createElement('div');
    this.#root.className = 'questions';
  }

  #arrange(paths: readonly Path[]): void {
    if (this.#session === undefined) return;
    const wanted = new Set(paths);
    for (const [path, part] of this.#parts) {
      if (wanted.has(path)) continue;
      part.stop();
      part.element.remove();
      this.#parts.delete(path);
    }
    if (this.#parts.size === 0) this.#build(this.#session, paths);
    else this.#insertMissing(this.#session, paths);
  }

  #build(session: LiveSession, paths: readonly Path[]): void {
    const sections: HTMLElement[] = [];
    for (const [index, path] of paths.entries()) {
      if (index % SECTION_SIZE === 0) sections.push(newSection(paths.length > SECTION_SIZE));
      sections.at(-1)?.append(this.#newPart(session, path).element);
    }
    this.#root.replaceChildren(...sections);
  }

  /** The order of questions is fixed by the procedure: a new one goes after the one before it. */
  #insertMissing(session: LiveSession, paths: readonly Path[]): void {
    let before: HTMLElement | undefined;
    for (const path of paths) {
      const known = this.#parts.get(path);
      const { element } = known ?? this.#newPart(session, path);
      if (known === undefined && before === undefined) this.#root.firstElementChild?.prepend(element);
      else if (known === undefined) before?.after(element);
      before = element;
    }
  }

  #newPart(session: LiveSession, path: Path): QuestionPart {
    const part = new QuestionPart(session, path, this.#settings);
    this.#parts.set(path, part);
    return part;
  }
}

function newSection(isOneOfMany: boolean): HTMLElement {
  const section = document.createElement('div');
  section.className = isOneOfMany ? 'section one-of-many' : 'section';
  return section;
}
