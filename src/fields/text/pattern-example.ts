// What can be said of a pattern to somebody who must never see it: an example that fits it, or what it is made of.
import type { Pattern } from '../../schema/patterns.js';
import { CHARACTERS, compilePattern, isOfDigits, patternTree } from './pattern-tree.js';
import type { PatternPart, PatternSequence, PatternTree } from './pattern-tree.js';

export interface Lengths {
  readonly minLength: number;
  readonly maxLength: number;
}

/** Made of digits alone, of the letters A to Z, of capitals, of small letters, of these and digits; without special characters; without digits either. */
export type PatternShape = 'digits' | 'letters' | 'capitals' | 'small' | 'capitals-or-digits' | 'letters-or-digits' | 'plain' | 'name';

export interface PatternWords {
  readonly shape?: PatternShape;
  /** The characters that must not stand in it, where it admits any other. */
  readonly without?: string;
  /** How many characters, where the shape says so and it has an end. */
  readonly least?: number;
  readonly most?: number;
  readonly example?: string;
  /** The few texts that it admits, behind one another. */
  readonly accepted?: string;
  /** The keys of a phone that are enough to type it. */
  readonly keys?: 'numeric' | 'tel';
}

/** Longer ones help nobody, and would cost time. */
const LONGEST_EXAMPLE = 40;
const LONGEST_PATTERN = 1000;
/** In these an example would look like the pattern itself. */
const LOOKS_LIKE_CODE = /[\\^$[\]{}|<>"]/;

/**
 * @param given an example of the schema's own, taken when it fits
 * @returns nothing where no honest example is found. The same pattern is thought about once.
 */
export function wordsForPattern(pattern: string, lengths: Lengths, given?: string): PatternWords {
  const key = JSON.stringify([pattern, lengths, given]);
  const known = thought.get(key);
  if (known !== undefined) return known;
  const words = think(pattern, lengths, given);
  if (thought.size >= MOST_THOUGHT) thought.clear();
  thought.set(key, words);
  return words;
}
const thought = new Map<string, PatternWords>();
const MOST_THOUGHT = 500;

function think(pattern: string, { minLength, maxLength }: Lengths, given: string | undefined): PatternWords {
  const expression = pattern.length > LONGEST_PATTERN ? undefined : compilePattern(pattern);
  if (expression === undefined) return {};
  const fits = (text: string): boolean => {
    const { length } = [...text];
    return length <= LONGEST_EXAMPLE && length >= minLength && length <= maxLength && text.trim() === text && text !== '' && !LOOKS_LIKE_CODE.test(text) && expression.test(text);
  };
  const tree = patternTree(pattern);
  const { isExact, ...words } = { ...keysFor(tree, expression), ...(fewTexts(tree) ?? shapeOf(tree) ?? exclusion(expression, tree)) };
  const found = isExact === true ? [] : [...recognised(expression), ...samples(tree, minLength), ...(tree?.looksAround === true ? MIXED : [])];
  const example = [...(given === undefined ? [] : [given]), ...found].find(fits);
  if (example === undefined) return words;
  // What it is made of is only part of the truth, and the example shows that part.
  const { shape: _shape, ...others } = words;
  return isExact !== true && words.least === undefined ? { ...others, example } : { ...words, example };
}

interface Shape extends PatternWords {
  /** Its words say all there is to say. */
  readonly isExact?: boolean;
}

const SHAPES: readonly (readonly [PatternShape, admitted: RegExp, full: number])[] = [
  ['digits', /^\d+$/, 10],
  ['letters', /^(?=.*[a-z])(?=.*[A-Z])[a-zA-Z]+$/, 52],
  ['capitals', /^[A-Z]+$/, 26],
  ['small', /^[a-z]+$/, 26],
  ['capitals-or-digits', /^(?=.*\d)(?=.*[A-Z])[A-Z\d]+$/, 36],
  ['letters-or-digits', /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[a-zA-Z\d]+$/, 62],
];

export function isOfShape(shape: PatternShape, text: string): boolean {
  return SHAPES.some(([each, sort]) => each === shape && sort.test(text)) || (shape === 'letters' && /^[a-z]+$/i.test(text));
}

/** Where nothing but a few texts fit, spelt out in the pattern: `M|F|X`. */
function fewTexts(tree: PatternTree | undefined): Shape | undefined {
  const [[only, ...more] = []] = tree?.alternatives ?? [];
  if (tree?.isWhole !== true || tree.looksAround || only === undefined || more.length > 0 || typeof only.admits === 'string' || only.least !== 1 || only.most !== 1) return undefined;
  const texts = only.admits.map(spelt).filter((text) => text !== undefined && text !== '' && !LOOKS_LIKE_CODE.test(text));
  return texts.length < 2 || texts.length < only.admits.length || texts.length > MOST_TEXTS ? undefined : { accepted: texts.join(', '), isExact: true };
}
const MOST_TEXTS = 8;

/** `undefined` where a place admits more than one character, or not exactly one. */
function spelt(sequence: PatternSequence): string | undefined {
  return sequence.every(({ least, most, admits }) => least === 1 && most === 1 && typeof admits === 'string' && [...admits].length === 1) ? sequence.map(({ admits }) => String(admits)).join('') : undefined;
}

/** One sort of character from beginning to end, at least two of each: a single one is spelt out by the pattern. */
function shapeOf(tree: PatternTree | undefined): Shape | undefined {
  const [parts = []] = tree?.alternatives ?? [];
  if (tree?.isWhole !== true || parts.length === 0) return undefined;
  const admitted = parts.map(({ admits }) => (typeof admits === 'string' && admits.length > 1 ? admits : ''));
  const [shape, , full = 0] = SHAPES.find(([, sort]) => admitted.every((characters) => sort.test(characters))) ?? [];
  if (shape === undefined) return undefined;
  return { shape, isExact: !tree.looksAround && admitted.every((characters) => characters.length === full), ...lengthsOf(parts) };
}

function lengthsOf(parts: PatternSequence): Pick<Shape, 'least' | 'most'> {
  const least = parts.reduce((sum, part) => sum + part.least, 0);
  const most = parts.reduce((sum, part) => sum + part.most, 0);
  return most === Infinity || least === 0 ? {} : { least, most };
}

/** Whatever one likes, but for a few characters. */
function exclusion(expression: Pattern, tree: PatternTree | undefined): Shape | undefined {
  const plain = plainness(expression);
  const without = excludedBy(expression);
  if (without === '') return plain;
  const [parts = []] = tree?.alternatives ?? [];
  const lengths = tree?.isWhole === true && !tree.looksAround && parts.every(({ admits }) => typeof admits === 'string') ? lengthsOf(parts) : {};
  return { ...plain, without, ...lengths, isExact: true };
}

/** Found out by trying, among letters that no pattern names. All the others must be welcome side by side. */
function excludedBy(expression: Pattern): string {
  const takes = (text: string): boolean => expression.test(`Ω${text}漢`);
  if (!takes('')) return '';
  const refused = [...CHARACTERS].filter((character) => !takes(character)).join('');
  const admitted = [...CHARACTERS].filter((character) => character !== ' ' && !refused.includes(character)).join('');
  const isSteady = (admitted.match(/.{1,3}/gu) ?? []).every(takes);
  return isSteady && refused.replace(/[a-z\d]/gi, '').length <= MOST_EXCLUDED ? refused : '';
}
/** Those left out would be more than a sentence can name. */
const MOST_EXCLUDED = 16;

function keysFor(tree: PatternTree | undefined, expression: Pattern): Pick<Shape, 'keys' | 'isExact'> {
  if (tree !== undefined && isOfDigits(tree)) return { keys: 'numeric' };
  const takes = (text: string): boolean => expression.test(text);
  return PHONES.some(takes) && !NO_PHONES.some(takes) ? { keys: 'tel' } : {};
}
const PHONES = ['+352 621 123 456', '+352621123456'];
const NO_PHONES = ['abc', 'abcdefghijkl', '+abc', 'a1', 'x12345678901y'];

/** Names and short texts, of which only some characters are kept out. */
function plainness(expression: Pattern): Shape | undefined {
  const takes = (text: string): boolean => expression.test(text);
  if (!['Anna', 'muster'].every(takes)) return undefined;
  if (!takes('Anna Muster') || [...'<>%*'].some((character) => takes(`An${character}na`))) return undefined;
  return { shape: takes('Anna 2') ? 'plain' : 'name', isExact: true };
}

/** What people know by sight, and what must not fit beside it: a pattern that takes both does not mean it. */
const RECOGNISED: readonly (readonly [example: string, ...unlike: readonly string[]])[] = [
  ['2026-03-31', '2026-03-3', '20260331', 'abcd-ef-gh', '03-31-2026'],
  ['31.03.2026', '31.03.26', '31032026', 'ab.cd.efgh', '2026.03.31'],
  ['31/03/2026', '31/03/26', '31032026', 'ab/cd/efgh', '2026/03/31'],
  ['2026-03', '2026-3', '202603', 'abcd-ef', '03-2026'],
  ['14:30', '1430', 'ab:cd', '14:3', '141:302'],
  ['name@example.lu', 'name', 'example.lu', 'name.example.lu'],
  ['https://example.lu', 'example', 'name@example.lu', '12'],
  ['+352 621 123 456', 'abc', '2026-03-31 12', 'x12345678901y'],
  ['+352621123456', 'abc', '+abc', 'x12345678901y'],
  ['LU280019400644750000', 'LU', '280019400644750000', 'abcd', 'A2345678', 'LU28abc!?', 'LU28002'],
  ['L-1234', '1234', 'L1234', 'L-abcd'],
];

/** With all that rules about looking ahead usually ask for. */
const MIXED = ['Exempel2026', 'Exempel-2026'];

function recognised(expression: Pattern): readonly string[] {
  return RECOGNISED.filter(([example, ...unlike]) => expression.test(example) && !unlike.some((text) => expression.test(text))).map(([example]) => example);
}

/** A few tries: as much of what may be left out as looks natural, then less, then as much as the length asks for. */
function* samples(tree: PatternTree | undefined, minLength: number): Iterable<string> {
  if (tree === undefined) return;
  for (const wanted of [3, 1, 0, 6, minLength]) {
    for (const sequence of tree.alternatives.slice(0, 4)) yield new Sampler(wanted).write(sequence);
  }
}

/** Texts made from the pattern alone, for machines to try: whether one fits is not looked at. */
export function textsFromPattern(pattern: string, minLength: number): readonly string[] {
  return pattern.length > LONGEST_PATTERN ? [] : [...samples(patternTree(pattern), minLength)];
}

class Sampler {
  readonly #wanted: number;
  #text = '';
  #steps = 0;

  constructor(wanted: number) {
    this.#wanted = wanted;
  }

  write(sequence: PatternSequence): string {
    for (const part of sequence) this.#repeat(part);
    return this.#text;
  }

  #repeat({ least, most, admits }: PatternPart): void {
    const isOpen = most === Infinity && typeof admits === 'string' && admits.length > 1;
    const times = isOpen ? Math.max(least, this.#wanted) : least;
    for (let time = 0; time < times && this.#text.length <= LONGEST_EXAMPLE && this.#steps < MOST_STEPS; time += 1) {
      this.#steps += 1;
      if (typeof admits === 'string') this.#text += this.#next(admits);
      else this.write(admits[0] ?? []);
    }
  }

  /** 1, 2, 3 … and A, B, C … along the text, as far as the place admits them. */
  #next(admits: string): string {
    const letters = admits.replace(/[^a-zA-Z]/g, '');
    const from = letters === '' || /^\d+$/.test(admits) ? admits : letters;
    const written = [...this.#text].filter((character) => from.includes(character)).length;
    return from[written % from.length] ?? '';
  }
}
const MOST_STEPS = 500;
