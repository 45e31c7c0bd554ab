// Whether the form leaves alone what browsers and other tools do in its fields: pasting, copying, dropping, spelling, keys.
// Tells each field of such an event without any content; changes nothing.
import { formRoots } from './a11y-page-controls.js';

const WRITABLE = 'input:is([type="text"], [type="email"], [type="tel"], [type="url"], [type="password"]):not([readonly]), textarea:not([readonly])';

/** One sentence for each event that is kept from a field. */
export function editingProblems(): readonly string[] {
  const fields = formRoots().flatMap((root) => [...root.querySelectorAll<HTMLElement>(WRITABLE)]);
  return fields.flatMap((field) => eventsOf().filter((event) => !field.dispatchEvent(event)).map(({ type }) => `${type} is kept from ${field.id}`));
}

function eventsOf(): readonly Event[] {
  const told = { bubbles: true, composed: true, cancelable: true };
  return [
    ...['paste', 'copy', 'cut'].map((type) => new ClipboardEvent(type, told)),
    new DragEvent('drop', told),
    new MouseEvent('contextmenu', told),
    new InputEvent('beforeinput', { ...told, inputType: 'insertFromPaste' }),
    new KeyboardEvent('keydown', { ...told, key: 'a' }),
  ];
}
