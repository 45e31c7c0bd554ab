// Which texts may be shown as examples of a pattern.

/** Longer ones help nobody, and would cost time. */
export const LONGEST_EXAMPLE = 40;
/** In these an example would look like the pattern itself. */
export const LOOKS_LIKE_CODE = /[\\^$[\]{}|<>"]/;

export function isHonest(example: string): boolean {
  return [...example].length <= LONGEST_EXAMPLE && example.trim() === example && example !== '' && !LOOKS_LIKE_CODE.test(example);
}
