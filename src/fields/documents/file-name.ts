// The name under which a file goes with an answer: as the citizen knows it, without anything that could mislead. Pure.
import { ENDINGS } from './media-types.js';
import type { MediaType } from './media-types.js';

const MOST_CHARACTERS = 120;
/** Control characters, marks that turn the direction of writing, invisible ones; and what parts of a path are joined with. */
const MISLEADING = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029/\\]/gu;

/** Without folders, unseen characters and outer spaces or dots, at most 120 characters. Empty where nothing is left. */
export function cleanName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(MISLEADING, '').replace(/\s+/g, ' ').replace(/^[\s.]+|[\s.]+$/g, '');
  const ending = endingOf(plain);
  if ([...plain].length <= MOST_CHARACTERS) return plain;
  const kept = [...plain].slice(0, MOST_CHARACTERS - ending.length - 1).join('').trimEnd();
  return ending === '' ? kept : `${kept}.${ending}`;
}

/** In small letters; empty where a name has none. */
export function endingOf(name: string): string {
  return /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The name says nothing else than the bytes do. */
export function fitsName(name: string, mediaType: MediaType): boolean {
  const endings: readonly string[] = ENDINGS[mediaType];
  return endings.includes(endingOf(name));
}

/** A name without an ending gets one: some telephones give none. @param mediaType as sniffed */
export function nameFor(name: string, mediaType: MediaType): string {
  const clean = cleanName(name);
  if (endingOf(clean) !== '') return clean;
  return cleanName(`${clean === '' ? 'document' : clean}.${ENDINGS[mediaType][0]}`);
}
