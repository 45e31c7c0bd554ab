// Whether the page keeps together when it is narrow, low, enlarged or spaced out: no sideways scrolling, nothing cut,
// nothing on top of something else, targets large enough. Each problem is one sentence.
import { allElements, formRoot, inForms, formRoots, isShown, textOf } from './a11y-page-controls.js';

/** WCAG 2.5.5 (AAA), in CSS pixels. */
const TARGET_PX = 44;
/** Rounding, and the room that a font keeps above and below its letters. */
const TOLERANCE_PX = 4;

export function layoutProblems(): readonly string[] {
  const shown = allElements().filter(isShown);
  const lines = shown.flatMap(linesOf);
  return [...scrollProblems(), ...shown.flatMap(outsideProblems), ...new Set(lines.flatMap(cutProblems)), ...overlapProblems(lines)];
}

function scrollProblems(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} px in ${clientWidth}`] : [];
}

function outsideProblems(element: HTMLElement): readonly string[] {
  const { right, left, width } = element.getBoundingClientRect();
  return width > 0 && (right > innerWidth + 1 || left < -1) ? [`outside the window: ${element.localName} “${textOf(element).slice(0, 40)}”`] : [];
}

/** Words may leave a box that has no edge; not one that has a border, or hides what leaves it. */
function cutProblems({ element, box }: Line): readonly string[] {
  // What is typed may be longer than its control; words of the page may not.
  if (element.matches('input, textarea')) return [];
  const boxes = ancestors(element).filter(hasEdge);
  const left = boxes.filter((edge) => {
    const { left: start, right: end, top, bottom } = edge.getBoundingClientRect();
    return box.left < start - 1 || box.right > end + 1 || box.top < top - TOLERANCE_PX || box.bottom > bottom + TOLERANCE_PX;
  });
  return left.map((edge) => `cut: “${textOf(element).slice(0, 40)}” leaves its ${edge.localName} ${edge.className}`);
}

function ancestors(element: HTMLElement): readonly HTMLElement[] {
  const parent = element.parentElement;
  return parent === null ? [element] : [element, ...ancestors(parent)];
}

function hasEdge(element: HTMLElement): boolean {
  const { overflowX, borderLeftWidth, borderRightWidth, display } = getComputedStyle(element);
  const isBordered = Math.min(Number.parseFloat(borderLeftWidth), Number.parseFloat(borderRightWidth)) > 0;
  return display !== 'inline' && (overflowX !== 'visible' || isBordered);
}

interface Line {
  readonly element: HTMLElement;
  readonly box: DOMRect;
}

function overlapProblems(lines: readonly Line[]): readonly string[] {
  const found = new Set<string>();
  for (const [index, one] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (one.element !== other.element && overlaps(one.box, other.box)) {
        found.add(`overlap: “${textOf(one.element).slice(0, 30)}” and “${textOf(other.element).slice(0, 30)}”`);
      }
    }
  }
  return [...found];
}

/** The boxes of an element's own words, no higher than their lines, and of a control. */
function linesOf(element: HTMLElement): readonly Line[] {
  if (element.matches('input, textarea')) return [{ element, box: element.getBoundingClientRect() }];
  return [...element.childNodes].flatMap((node) => {
    if (!(node instanceof Text) || node.data.trim() === '') return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    const lineHeight = Number.parseFloat(getComputedStyle(element).lineHeight);
    return [...range.getClientRects()].map((box) => ({ element, box: withinLine(box, lineHeight) }));
  });
}

/** A font keeps room above and below its letters, which may be more than the line has. */
function withinLine({ x, y, width, height }: DOMRect, lineHeight: number): DOMRect {
  const over = Number.isNaN(lineHeight) ? 0 : Math.max(0, height - lineHeight);
  return new DOMRect(x, y + over / 2, width, height - over);
}

function overlaps(one: DOMRect, other: DOMRect): boolean {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return wide > TOLERANCE_PX && high > TOLERANCE_PX;
}

/** WCAG 2.5.5 and 2.5.8 leave out what stands in a line of text: its height is that of the line. */
function isInSentence(element: HTMLElement): boolean {
  const around = element.parentElement;
  return element.matches('a') && around?.matches('p, li') === true && textOf(around) !== textOf(element);
}

/** An option's whole card counts, if a press on its corner reaches the option. */
export function targetProblems(): readonly string[] {
  const targets = allElements().filter((element) => element.matches('button, a[href], input:not([type="hidden"]), textarea') && isShown(element) && !isInSentence(element));
  return targets.flatMap((element) => {
    const card = element.closest<HTMLElement>('.option');
    const { width, height } = (card ?? element).getBoundingClientRect();
    const isSmall = Math.min(width, height) < TARGET_PX - 0.5;
    return [
      ...(isSmall ? [`small target: ${element.localName} ${element.id} “${textOf(element)}” ${Math.round(width)} × ${Math.round(height)}`] : []),
      ...(card === null || reaches(card, element) ? [] : [`the card's corner is dead: ${element.id}`]),
    ];
  });
}

function reaches(card: HTMLElement, control: HTMLElement): boolean {
  // A card may be higher than a small window.
  card.scrollIntoView({ block: card.getBoundingClientRect().height > innerHeight ? 'start' : 'center' });
  const { left, top } = card.getBoundingClientRect();
  const root = card.getRootNode();
  const hit = root instanceof ShadowRoot || root instanceof Document ? root.elementFromPoint(left + 4, top + 4) : null;
  return hit === control || hit?.getAttribute('for') === control.id;
}

/** Between two that can be pressed, in CSS pixels: a finger that misses one presses nothing. */
const SPACE_PX = 8;

/** Of 44 px each: the languages, the links of a summary, a scale, and a field with its own button. */
const CLOSE = '.languages, #summary, .check-summary, .later-summary, .scale, .gov-form-combobox';

/** Of the form; the page's own buttons are the page's. */
export function spaceProblems(): readonly string[] {
  const usable = inForms('button, a[href], input:not([type="hidden"]), textarea, select, summary').filter((element) => isShown(element) && element.closest(CLOSE) === null);
  const boxes = [...new Set(usable.map((element) => element.closest<HTMLElement>('.option') ?? element))].map((element) => ({ element, box: element.getBoundingClientRect() }));
  return boxes.flatMap(({ element, box }, index) =>
    boxes.slice(index + 1).flatMap((other) => {
      const px = distance(box, other.box);
      return px >= SPACE_PX - 0.5 ? [] : [`${px.toFixed(1)} px between “${textOf(element).slice(0, 30)}” ${element.id} and “${textOf(other.element).slice(0, 30)}” ${other.element.id}`];
    }),
  );
}

function distance(one: DOMRect, other: DOMRect): number {
  const wide = Math.max(one.left, other.left) - Math.min(one.right, other.right);
  const high = Math.max(one.top, other.top) - Math.min(one.bottom, other.bottom);
  return Math.max(wide, high);
}

/** @param size in px, as a reader's browser setting; undefined takes it back */
export function setRootFontSize(size: number | undefined): void {
  document.documentElement.style.fontSize = size === undefined ? '' : `${size}px`;
}

const SPACING = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
const spacing = new CSSStyleSheet();
spacing.replaceSync(SPACING);

/** WCAG 1.4.12, in the page and inside the form. */
export function setTextSpacing(isWide: boolean): void {
  for (const scope of new Set([document, formRoot()])) {
    const others = scope.adoptedStyleSheets.filter((sheet) => sheet !== spacing);
    scope.adoptedStyleSheets = isWide ? [...others, spacing] : others;
  }
}

let takenAway: readonly (readonly [Document | ShadowRoot, readonly CSSStyleSheet[]])[] = [];

/** Takes away all style sheets of the page and the form, and puts them back. */
export function setStyleSheets(areThere: boolean): void {
  for (const sheet of document.styleSheets) sheet.disabled = !areThere;
  if (areThere) for (const [scope, sheets] of takenAway) scope.adoptedStyleSheets = [...sheets];
  takenAway = areThere ? [] : [...new Set([document, ...formRoots()])].map((scope) => [scope, [...scope.adoptedStyleSheets]]);
  for (const [scope] of takenAway) scope.adoptedStyleSheets = [];
}
