// Breaks texts into lines for a drawing, without a font at hand: widths are estimates that err on the wide side.

export interface Font {
  readonly size: number;
  /** Of an average character, as a part of the size. */
  readonly width: number;
}

export const TITLE: Font = { size: 15, width: 0.62 };
export const SMALL: Font = { size: 12, width: 0.58 };
export const CODE: Font = { size: 12.5, width: 0.615 };

export function widthOf(text: string, { size, width }: Font): number {
  return [...text].length * size * width;
}

/** Lines at most so wide in pixels, unless one word is wider; as few as can be, and about as long as one another. */
export function wrapped(text: string, font: Font, most: number): readonly string[] {
  const fewest = filled(text, font, most);
  for (let width = widthOf(text, font) / fewest.length; width < most; width += font.size / 2) {
    const even = filled(text, font, width);
    if (even.length <= fewest.length) return even;
  }
  return fewest;
}

function filled(text: string, font: Font, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=\s)/).flatMap((each) => (widthOf(each, font) > most ? each.split(/(?<=[./])/) : [each]))) {
    if (line !== '' && widthOf((line + word).trimEnd(), font) > most) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return [...lines, line.trimEnd()].filter((each) => each !== '');
}
