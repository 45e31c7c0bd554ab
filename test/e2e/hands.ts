// How somebody works a form: with a mouse, or with nothing but a keyboard. Each finds a control in its own way, and both
// leave the same behind.
import type { Locator, Page } from 'playwright-core';

export interface Hands {
  type(control: Locator, text: string): Promise<void>;
  /** Chooses a radio button, or ticks a box. */
  pick(control: Locator): Promise<void>;
  press(button: Locator): Promise<void>;
}

export const withMouse: Hands = {
  type: (control, text) => control.fill(text),
  pick: (control) => control.check(),
  press: (button) => button.click(),
};

/** Tab to the control, arrows among radio buttons, Space and Enter. */
export function withKeyboard(page: Page): Hands {
  return {
    async type(control, text) {
      await reach(page, control);
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    },
    async pick(control) {
      await reach(page, control);
      if (!(await control.isChecked())) await page.keyboard.press('Space');
      for (let steps = 0; steps < MOST_OPTIONS && !(await control.isChecked()); steps += 1) await page.keyboard.press('ArrowDown');
    },
    async press(button) {
      await reach(page, button);
      await page.keyboard.press('Enter');
    },
  };
}

const MOST_STOPS = 150;
const MOST_OPTIONS = 12;

/** @throws {Error} Tab does not lead there */
export async function reach(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await control.evaluate(hasFocus)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never leads to ${String(control)}`);
}

/** The control itself, or another radio button of its group: only one of them is a stop. */
function hasFocus(control: Element): boolean {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (control instanceof HTMLInputElement && control.type === 'radio' && focused instanceof HTMLInputElement && focused.type === 'radio') {
    return focused.name === control.name;
  }
  return focused === control;
}
