// A session that shows what a test tells it to, records every command, and reads answers as the engine does.
import { readRaw } from '../../src/fields/field-kinds.js';
import { manualEnvironment } from '../../src/adapters/manual-environment.js';
import type { Path } from '../../src/model/path.js';
import type { Command } from '../../src/session/command.js';
import type { Attachments, LiveSession } from '../../src/session/live-session.js';
import type { Screen } from '../../src/session/screen.js';
import type { QuestionScreen } from '../../src/session/step-items.js';

export class FakeSession implements LiveSession {
  readonly commands: Command[] = [];
  readonly environment = manualEnvironment();
  readonly files = new Map<string, Uint8Array>();
  stopped = false;
  readonly document = {};
  isComplete = false;
  #screen: Screen;
  readonly #answerWatchers = new Set<(path: Path | undefined) => void>();
  readonly #watchers = new Set<() => void>();
  readonly #watchersByPath = new Map<Path, Set<() => void>>();

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  async attachments(): Promise<Attachments> {
    return {
      keep: async (bytes) => {
        const digest = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
        this.files.set(digest, bytes);
        return { digest, where: 'device' };
      },
      find: async (digest) => this.files.get(digest),
    };
  }

  get screen(): Screen {
    return this.#screen;
  }

  /** Another screen, told to everybody. */
  show(screen: Screen): void {
    this.#screen = screen;
    for (const tell of this.#watchers) tell();
    for (const watchers of this.#watchersByPath.values()) for (const tell of watchers) tell();
  }

  dispatch(command: Command): void {
    this.commands.push(command);
    if (command.do !== 'answer' || this.#screen.sort !== 'step') return;
    const { path, raw } = command;
    const questions = this.#screen.questions.map((question): QuestionScreen => {
      return question.path === path ? { ...question, answer: readRaw(question, raw) } : question;
    });
    this.#screen = { ...this.#screen, questions };
    for (const tell of this.#watchersByPath.get(path) ?? []) tell();
    for (const tell of this.#answerWatchers) tell(path);
  }

  subscribe(callback: () => void): () => void {
    this.#watchers.add(callback);
    return () => this.#watchers.delete(callback);
  }

  question(path: Path): QuestionScreen | undefined {
    return this.#screen.sort === 'step' ? this.#screen.questions.find((question) => question.path === path) : undefined;
  }

  subscribeTo(path: Path, callback: () => void): () => void {
    const watchers = this.#watchersByPath.get(path) ?? new Set();
    this.#watchersByPath.set(path, watchers.add(callback));
    return () => watchers.delete(callback);
  }

  subscribeToAnswers(callback: (path: Path | undefined) => void): () => void {
    this.#answerWatchers.add(callback);
    return () => this.#answerWatchers.delete(callback);
  }

  stop(): Promise<void> {
    this.stopped = true;
    return Promise.resolve();
  }
}
