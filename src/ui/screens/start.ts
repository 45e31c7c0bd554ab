// The first screen: what this procedure is, who answers for it, and whose device it is.
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { option, optionId } from '../../fields/shared/options.view.js';
import { errorPrefix } from '../../fields/shared/question-parts.view.js';
import { errorSummary } from '../error-summary.js';
import { saveStatus } from '../save-status.js';
import { colon } from '../../text/intl.js';
import { mainHeading, showParagraphs, showText } from '../../text/show-text.js';
import type { Words } from '../../text/words.js';
import type { ScreenOf, ScreenView, View } from '../view.js';

const DEVICE = 'device';

export const startScreen: ScreenView<ScreenOf<'start'>> = {
  title: (screen) => screen.procedureTitle.text,
  render(screen, view) {
    const { words, level } = view;
    const by = words.msg('Responsible authority', { id: 'start.authority' });
    return html`
      ${screen.deviceMissing ? deviceSummary(screen, view) : nothing}
      ${mainHeading(level, showText(screen.procedureTitle, words))}
      <div class="prose lead">${showParagraphs(screen.introduction, words)}</div>
      ${screen.authority.text === '' ? nothing : html`<p class="authority">${by}${colon(words.language)}${showText(screen.authority, words)}</p>`}
      <form novalidate aria-labelledby="heading" @submit=${(event: SubmitEvent) => begin(event, view)}>
        ${screen.asksDevice ? deviceQuestion(screen, words) : nothing}
        ${screen.saving.state === 'not-saved' ? html`<p class="save" part="save">${saveStatus(screen, words)}</p>` : nothing}
        <div class="actions" part="actions">
          <button class="primary" part="button primary" type="submit">${words.msg('Start', { id: 'action.start' })}</button>
        </div>
      </form>
    `;
  },
};

function begin(event: SubmitEvent, { dispatch }: View): void {
  event.preventDefault();
  if (!(event.currentTarget instanceof HTMLFormElement)) return;
  const device = new FormData(event.currentTarget).get(DEVICE);
  if (device === 'own' || device === 'shared') dispatch({ do: 'choose-device', device });
  dispatch({ do: 'continue' });
}

function deviceQuestion(screen: ScreenOf<'start'>, words: Words): TemplateResult {
  const { msg, language: lang } = words;
  const ownHint = msg(str`You can come back: this device keeps your answers for up to ${screen.draftDays} days. Anyone who uses it could read them.`, { id: 'device.own-hint' });
  const sharedHint = msg('Your answers are kept only while this page is open.', { id: 'device.shared-hint' });
  const choice = (code: 'own' | 'shared', label: string, hint: string): TemplateResult =>
    option({
      type: 'radio',
      group: DEVICE,
      code,
      checked: undefined,
      startsChecked: screen.device === code,
      label: { text: label, lang },
      hint: { text: hint, lang },
      words,
      tell: () => undefined,
    });
  return html`<div class=${screen.deviceMissing ? 'question wrong' : 'question'} part="question">
    <fieldset
      role="radiogroup"
      id=${DEVICE}
      aria-required="true"
      aria-invalid=${screen.deviceMissing ? 'true' : 'false'}
      aria-describedby=${screen.deviceMissing ? `${DEVICE}:error` : nothing}
    >
      <legend part="label">${msg('Whose device is this?', { id: 'device.question' })}</legend>
      ${screen.deviceMissing
        ? html`<div class="error" part="error" id="${DEVICE}:error">
            <span class="unseen">${errorPrefix(words)}</span> ${deviceMissingText(words)}
          </div>`
        : nothing}
      <div class="options">
        ${choice('own', msg('My own', { id: 'device.own' }), ownHint)}
        ${choice('shared', msg('A shared or public one', { id: 'device.shared' }), sharedHint)}
      </div>
    </fieldset>
  </div>`;
}

function deviceSummary(screen: ScreenOf<'start'>, view: View): TemplateResult {
  const id = optionId(DEVICE, 'own');
  return errorSummary([{ content: deviceMissingText(view.words), id, go: () => view.goTo(id) }], screen.focus, view);
}

function deviceMissingText({ msg }: Words): string {
  return msg('Say whose device this is. Then your answers are kept safely.', { id: 'device.missing' });
}
