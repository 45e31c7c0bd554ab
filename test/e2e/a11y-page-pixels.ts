// What two pictures of a page have that differs, pixel by pixel. Asked of a page beside the one that the pictures are of.
import { contrast } from './a11y-page-contrast.js';

/** CSS pixels, from the upper left corner of the page or of the window. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const NON_TEXT_CONTRAST = 3;
let kept: ImageBitmap | undefined;

/** @param picture PNG in base64, of the whole page */
export async function keepPicture(picture: string): Promise<void> {
  kept = await bitmap(picture);
}

/**
 * How many pixels of this picture have 3:1 to what the kept one has in their place.
 *
 * @param at where the picture's upper left corner is in the kept one
 */
export async function changedPixels({ picture, at }: { readonly picture: string; readonly at: Pick<Box, 'x' | 'y'> }): Promise<number> {
  if (kept === undefined) throw new Error('no picture is kept to compare with');
  const now = await bitmap(picture);
  const { width, height } = now;
  const [was, is] = [pixelsOf(kept, { ...at, width, height }), pixelsOf(now, { x: 0, y: 0, width, height })];
  let changed = 0;
  for (let pixel = 0; pixel < is.length; pixel += 4) {
    if (contrast(colourAt(was, pixel), colourAt(is, pixel)) >= NON_TEXT_CONTRAST) changed += 1;
  }
  return changed;
}

async function bitmap(picture: string): Promise<ImageBitmap> {
  const bytes = Uint8Array.from(atob(picture), (character) => character.codePointAt(0) ?? 0);
  return createImageBitmap(new Blob([bytes], { type: 'image/png' }));
}

function pixelsOf(picture: ImageBitmap, { x, y, width, height }: Box): Uint8ClampedArray {
  const canvas = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (canvas === null) throw new Error('no canvas to read a picture with');
  canvas.drawImage(picture, -x, -y);
  return canvas.getImageData(0, 0, width, height).data;
}

function colourAt(pixels: Uint8ClampedArray, pixel: number): readonly [number, number, number, number] {
  const [red = 0, green = 0, blue = 0] = pixels.subarray(pixel, pixel + 3);
  return [red, green, blue, 1];
}
