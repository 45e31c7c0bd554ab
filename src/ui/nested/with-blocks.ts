// A question with what is read before it and its help.
import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionScreen } from '../../session/step-items.js';
import type { Place } from '../item-part.js';
import { showBlocks, showHelp } from './show-blocks.js';

export function withBlocks(question: TemplateResult, { body, help, shortLabel }: QuestionScreen, place: Place): TemplateResult {
  if (body === undefined && help === undefined) return question;
  return html`${body === undefined ? nothing : showBlocks(body, place)}${question}${help === undefined ? nothing : showHelp(help, shortLabel, place)}`;
}
