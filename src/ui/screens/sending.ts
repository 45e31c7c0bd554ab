// The request is on its way. Nothing to do but to wait, and it says so in words.
import { html } from 'lit';
import { mainHeading } from '../../text/show-text.js';
import type { ScreenOf, ScreenView } from '../view.js';

export const sendingScreen: ScreenView<ScreenOf<'sending'>> = {
  title: (_screen, { msg }) => msg('Your request is being sent', { id: 'sending.title' }),
  render: (screen, { words, level }) => html`
    ${mainHeading(level, sendingScreen.title(screen, words))}
    <p>${words.msg('Please wait. Keep this page open until you see the receipt.', { id: 'sending.text' })}</p>
  `,
};
