// What a screen's template receives beside the screen itself. Never holds an answer.
import type { CSSResult, TemplateResult } from 'lit';
import type { Json } from '../model/json.js';
import type { Command } from '../session/command.js';
import type { Screen } from '../session/screen.js';
import type { HeadingLevel } from '../text/show-text.js';
import type { Words } from '../text/words.js';

export interface View {
  readonly words: Words;
  readonly level: HeadingLevel;
  /** The answers as they would be sent now. */
  readonly document: () => Json;
  /** Says once what was done, and remembers what it was about. */
  readonly tell: (about: string, spoken: string) => void;
  /** What was told of last on this screen: a file by its name, the copied reference; empty: nothing yet. */
  readonly told: string;
  readonly dispatch: (command: Command) => void;
  /** What a step asks: the same nodes at each rendering. */
  readonly items: (step: ScreenOf<'step'>) => HTMLElement;
  /** Brings a control and its label into sight and focuses the control. */
  readonly goTo: (id: string) => void;
  /** `true` while the citizen is asked whether the answers may really be erased. */
  readonly asksErase: boolean;
  readonly askErase: (asks: boolean) => void;
  /** Once something has come that the screen can show. */
  readonly redraw: () => void;
}

export type ScreenOf<Sort extends Screen['sort']> = Extract<Screen, { readonly sort: Sort }>;

/** How one sort of screen is called and drawn. */
export interface ScreenView<Shown extends Screen> {
  /** For the page's title; the procedure's own title is added by the caller. */
  title(screen: Shown, words: Words): string;
  render(screen: Shown, view: View): TemplateResult;
  /** What the theme has not, because few forms show it. */
  readonly styles?: CSSResult;
}
