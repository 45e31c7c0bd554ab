// What is said about the end of the page's own session, and what becomes of the answers: never more than the form knows.
import { str } from '@lit/localize/internal/str-tag.js';
import type { Screen } from '../../session/screen.js';
import { formatTime } from '../../text/intl.js';
import type { Words } from '../../text/words.js';
import type { ExpiryStage } from './expiry-clock.js';

export interface Expiry {
  readonly end: Date;
  readonly screen: Screen;
  /** Without leaving the page. */
  readonly canSignIn: boolean;
}

export function regionName({ msg }: Words): string {
  return msg('Your sign-in', { id: 'expiry.name' });
}

export function sentencesFor(stage: Exclude<ExpiryStage, 'quiet'>, { end, screen, canSignIn }: Expiry, words: Words): readonly string[] {
  const { msg } = words;
  const time = formatTime(end.toISOString());
  if (stage === 'soon') return [msg(str`You will be signed out at ${time}.`, { id: 'expiry.soon' }), ...answersText(screen, words)];
  return [msg(str`You were signed out at ${time}.`, { id: 'expiry.over' }), ...answersText(screen, words), wayOnText(screen, canSignIn, words)];
}

export function staysText(end: Date, { msg }: Words): string {
  return msg(str`You stay signed in until ${formatTime(end.toISOString())}.`, { id: 'expiry.stays' });
}

export function buttonName(stage: ExpiryStage, { msg }: Words): string {
  return stage === 'over' ? msg('Sign in again', { id: 'expiry.again' }) : msg('Stay signed in', { id: 'expiry.extend' });
}

export function workingText({ msg }: Words): string {
  return msg('One moment…', { id: 'expiry.working' });
}

export function failedText({ msg }: Words): string {
  return msg('That did not work. Please try again.', { id: 'expiry.failed' });
}

/** Where the button is, for those who hear the warning while they are somewhere else. */
export function placeText(button: string, { msg }: Words): string {
  return msg(str`The button “${button}” is at the end of the form.`, { id: 'expiry.place' });
}

/** Nothing where there are no answers, or they are on their way already. */
function answersText(screen: Screen, { msg }: Words): readonly string[] {
  if (!holdsAnswers(screen)) return [];
  const { device, saving: { state } } = screen;
  // Where they could be kept and nothing was, nothing was answered yet.
  if (device === 'own' && state === 'idle') return [];
  return isKept(screen)
    ? [msg('Your answers stay saved on this device.', { id: 'expiry.kept' })]
    : [msg('Keep this page open: your answers are only here.', { id: 'expiry.page-only' })];
}

function wayOnText(screen: Screen, canSignIn: boolean, { msg }: Words): string {
  if (canSignIn) return msg('Sign in again to go on.', { id: 'expiry.sign-in' });
  return holdsAnswers(screen) && !isKept(screen)
    ? msg('Sign in again in another tab. Then come back here.', { id: 'expiry.other-tab' })
    : msg('Sign in again on this website. Then open this form again: you go on where you were.', { id: 'expiry.come-back' });
}

function holdsAnswers({ sort }: Screen): boolean {
  return sort === 'step' || sort === 'source' || sort === 'tasks' || sort === 'review' || sort === 'sending';
}

/** What was typed last may still be on its way to the device. */
function isKept({ device, saving: { state } }: Screen): boolean {
  return device === 'own' && (state === 'saved' || state === 'saving');
}
