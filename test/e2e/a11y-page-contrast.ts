// Contrast, computed from computed styles: text at 7:1 (WCAG 1.4.6), the edges of controls at 3:1 (1.4.11), and what is
// left of both in forced colours. Never measures what the browser itself draws inside a radio button or checkbox.
import { allElements, isShown, textOf } from './a11y-page-controls.js';

const TEXT_CONTRAST = 7;
const LARGE_TEXT_CONTRAST = 4.5;
const EDGE_CONTRAST = 3;
const LARGE_PX = 24;

export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

export function contrastProblems(): readonly string[] {
  const withText = allElements().filter((element) => isShown(element) && ownWords(element) !== '');
  return withText.flatMap((element) => {
    const { color, fontSize } = getComputedStyle(element);
    const needed = Number.parseFloat(fontSize) >= LARGE_PX ? LARGE_TEXT_CONTRAST : TEXT_CONTRAST;
    const found = contrast(read(color), backgroundOf(element));
    return found < needed ? [`text at ${found.toFixed(2)}:1: ${element.localName} “${ownWords(element).slice(0, 40)}”`] : [];
  });
}

/** Each control must show where it ends: by its border, or by its own ground against the one behind it. */
export function borderProblems(): readonly string[] {
  const edged = allElements().filter((element) => element.matches('input[type="text"], textarea, .option, button:not(.plain)') && isShown(element));
  return edged.filter((element) => element.closest('.languages') === null).flatMap((element) => {
    const behind = backgroundOf(element.parentElement);
    const { borderTopColor, borderTopWidth } = getComputedStyle(element);
    const border = Number.parseFloat(borderTopWidth) >= 1 ? contrast(read(borderTopColor), behind) : 1;
    const best = Math.max(border, contrast(backgroundOf(element), behind));
    return best < EDGE_CONTRAST ? [`edge at ${best.toFixed(2)}:1: ${element.localName} ${element.id} “${textOf(element).slice(0, 30)}”`] : [];
  });
}

/** In forced colours grounds are gone: only borders and underlines tell what can be used. */
export function forcedColourProblems(): readonly string[] {
  const usable = allElements().filter((element) => element.matches('input[type="text"], textarea, .option, button, a[href], .error-summary, .notice') && isShown(element));
  return usable.flatMap((element) => {
    const { borderTopColor, borderTopWidth, borderBottomColor, borderBottomWidth, textDecorationLine } = getComputedStyle(element);
    const behind = backgroundOf(element.parentElement);
    const borders = [[borderTopColor, borderTopWidth], [borderBottomColor, borderBottomWidth]] as const;
    const isBordered = borders.some(([colour, width]) => Number.parseFloat(width) >= 1 && contrast(read(colour), behind) >= EDGE_CONTRAST);
    const isKnown = isBordered || textDecorationLine.includes('underline') || element.matches('.site-name');
    return isKnown ? [] : [`no edge in forced colours: ${element.localName} ${element.id} “${textOf(element).slice(0, 30)}”`];
  });
}

function ownWords(element: Element): string {
  const own = [...element.childNodes].filter((node) => node instanceof Text).map(({ data }) => data.trim()).join(' ').trim();
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value.trim() : own;
}

/** @param colour as computed: `rgb(…)` or `color(srgb …)` */
export function read(colour: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return colour.startsWith('color(srgb') ? [red * 255, green * 255, blue * 255, alpha] : [red, green, blue, alpha];
}

/** Of the nearest ancestor that is painted, through the shadow root; the canvas at last. */
export function backgroundOf(element: Element | null): Colour {
  for (let place: Element | null = element; place !== null; place = parentOf(place)) {
    const colour = read(getComputedStyle(place).backgroundColor);
    if (colour[3] === 1) return colour;
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? [0, 0, 0, 1] : [255, 255, 255, 1];
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** WCAG 2.2, relative luminance. */
export function contrast(one: Colour, other: Colour): number {
  // What is transparent shows what is behind it.
  if (one[3] === 0) return 1;
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
