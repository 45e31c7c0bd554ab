// What an element can be set to, as far as it says which session is opened. Types, and what counts as set.
import type { SessionRequest } from './session-request.js';

/** The element, as far as a session concerns it. Scripts without types may have set anything; what is taken away is null. */
export type Asking = HTMLElement & {
  readonly ports: SessionRequest['ports'] | undefined;
  readonly src: string;
  readonly schema: unknown;
  readonly answers: SessionRequest['answers'] | undefined;
  readonly receiver: string;
  readonly sources: string;
  readonly draftId: string;
  readonly device: string;
  readonly headingLevel: number;
  readonly easyLanguage: boolean;
  readonly form: HTMLFormElement | null;
};

export function isGiven(setting: unknown): boolean {
  return (setting ?? '') !== '';
}
