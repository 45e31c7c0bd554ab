// A notice among the questions: information, or a warning. It is there with its step and says nothing aloud by itself.
import { html, render } from 'lit';
import type { NoticeItem } from '../../session/step-items.js';
import type { ItemPart, Place } from '../item-part.js';
import { showBlocks } from './show-blocks.js';

export class NoticePart implements ItemPart<NoticeItem> {
  readonly element = document.createElement('div');

  show({ tone, text }: NoticeItem, place: Place): void {
    const { msg } = place.words;
    const name = tone === 'warning' ? msg('Warning', { id: 'blocks.warning' }) : msg('Information', { id: 'blocks.information' });
    this.element.className = `notice ${tone}`;
    this.element.setAttribute('role', 'note');
    this.element.part.add('notice');
    render(html`<p class="tone">${name}</p>${showBlocks(text, place)}`, this.element);
  }

  stop(): void {
    // Nothing is subscribed to.
  }
}
