// Something that cannot be asked here, said in a plain sentence.
import { html, render } from 'lit';
import type { NoticeItem } from '../../session/screen.js';
import { showText } from '../../text/show-text.js';
import type { ItemPart, Place } from '../item-part.js';

export class NoticePart implements ItemPart<NoticeItem> {
  readonly element = document.createElement('div');

  constructor() {
    this.element.className = 'cannot-ask';
  }

  show({ title }: NoticeItem, { words }: Place): void {
    const sentence = words.msg('This part cannot be filled in here. What is already known stays as it is.', { id: 'kept.text' });
    render(html`<p class="label">${showText(title, words)}</p><p class="hint">${sentence}</p>`, this.element);
  }

  stop(): void {
    // It holds no subscription.
  }
}
