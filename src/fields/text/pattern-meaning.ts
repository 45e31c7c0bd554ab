// Works out what a pattern means: an example that fits it, or what it is made of. For the compiler, and for forms that were not compiled.
import type { FormModel } from '../../model/form-model.js';
import { isJsonObject } from '../../model/json.js';
import type { Json } from '../../model/json.js';
import type { MeaningOf, PatternMeaning } from '../../model/pattern-meaning.js';
import type { Pattern } from '../../schema/patterns.js';
import { compilePattern } from './compile-pattern.js';
import { LONGEST_EXAMPLE, LOOKS_LIKE_CODE, isHonest } from './honest-example.js';
import { SHAPES } from './pattern-shapes.js';
import { CHARACTERS, isOfDigits, patternTree } from './pattern-tree.js';
import type { PatternPart, PatternSequence, PatternTree } from './pattern-tree.js';

const LONGEST_PATTERN = 1000;

/** What every pattern of the schema means, by pattern. */
export function meaningsIn(schema: Json): NonNullable<FormModel['patterns']> {
  const { patterns, minLengths } = patternsIn(schema);
  return Object.fromEntries([...patterns].map((pattern) => [pattern, meaningOf(pattern, [...minLengths])]));
}

/** Wherever they stand: one too many does no harm. */
function patternsIn(schema: Json): { readonly patterns: ReadonlySet<string>; readonly minLengths: ReadonlySet<number> } {
  const patterns = new Set<string>();
  const minLengths = new Set<number>();
  JSON.stringify(schema, (name: string, value: Json) => {
    if (name === 'pattern' && typeof value === 'string') patterns.add(value);
    if (name === 'patternProperties' && isJsonObject(value)) for (const pattern of Object.keys(value)) patterns.add(pattern);
    if (name === 'minLength' && typeof value === 'number' && value <= LONGEST_EXAMPLE) minLengths.add(value);
    return value;
  });
  return { patterns, minLengths };
}

/** The same pattern is thought about once. */
export const meaningOf: MeaningOf = (pattern, minLengths) => {
  const key = JSON.stringify([pattern, minLengths]);
  const known = thought.get(key);
  if (known !== undefined) return known;
  const meaning = think(pattern, minLengths);
  if (thought.size >= MOST_THOUGHT) thought.clear();
  thought.set(key, meaning);
  return meaning;
};
const thought = new Map<string, PatternMeaning>();
const MOST_THOUGHT = 500;

function think(pattern: string, minLengths: readonly number[]): PatternMeaning {
  const expression = pattern.length > LONGEST_PATTERN ? undefined : compilePattern(pattern);
  if (expression === undefined) return {};
  const tree = patternTree(pattern);
  const meaning = { ...keysFor(tree, expression), ...(fewTexts(tree) ?? shapeOf(tree) ?? exclusion(expression, tree)) };
  const found = [...recognised(expression), ...samples(tree, minLengths), ...(tree?.looksAround === true ? MIXED : [])];
  const texts = [...new Set(found)].filter((text) => text.trim() !== '' && expression.test(text));
  // Where its words say everything, an example adds nothing.
  const examples = meaning.isExact === true ? [] : texts.filter(isHonest);
  const [sample] = texts;
  return { ...meaning, ...(examples.length > 0 ? { examples } : sample === undefined ? {} : { sample }) };
}

/** Where nothing but a few texts fit, spelt out in the pattern: `M|F|X`. */
function fewTexts(tree: PatternTree | undefined): PatternMeaning | undefined {
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
function shapeOf(tree: PatternTree | undefined): PatternMeaning | undefined {
  const [parts = []] = tree?.alternatives ?? [];
  if (tree?.isWhole !== true || parts.length === 0) return undefined;
  const admitted = parts.map(({ admits }) => (typeof admits === 'string' && admits.length > 1 ? admits : ''));
  const [shape, , full = 0] = SHAPES.find(([, sort]) => admitted.every((characters) => sort.test(characters))) ?? [];
  if (shape === undefined) return undefined;
  return { shape, isExact: !tree.looksAround && admitted.every((characters) => characters.length === full), ...lengthsOf(parts) };
}

function lengthsOf(parts: PatternSequence): Pick<PatternMeaning, 'least' | 'most'> {
  const least = parts.reduce((sum, part) => sum + part.least, 0);
  const most = parts.reduce((sum, part) => sum + part.most, 0);
  return most === Infinity || least === 0 ? {} : { least, most };
}

/** Whatever one likes, but for a few characters. */
function exclusion(expression: Pattern, tree: PatternTree | undefined): PatternMeaning | undefined {
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

function keysFor(tree: PatternTree | undefined, expression: Pattern): Pick<PatternMeaning, 'keys' | 'isExact'> {
  if (tree !== undefined && isOfDigits(tree)) return { keys: 'numeric' };
  const takes = (text: string): boolean => expression.test(text);
  return PHONES.some(takes) && !NO_PHONES.some(takes) ? { keys: 'tel' } : {};
}
const PHONES = ['+352 621 123 456', '+352621123456'];
const NO_PHONES = ['abc', 'abcdefghijkl', '+abc', 'a1', 'x12345678901y'];

/** Names and short texts, of which only some characters are kept out. */
function plainness(expression: Pattern): PatternMeaning | undefined {
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

/** A few tries: as much of what may be left out as looks natural, then less, then as much as the lengths ask for. */
function* samples(tree: PatternTree | undefined, minLengths: readonly number[]): Iterable<string> {
  if (tree === undefined) return;
  for (const wanted of [3, 1, 0, 6, ...minLengths]) {
    for (const sequence of tree.alternatives.slice(0, 4)) yield new Sampler(wanted).write(sequence);
  }
}

/** Texts made from the pattern alone, for machines to try: whether one fits is not looked at. */
export function textsFromPattern(pattern: string, minLength: number): readonly string[] {
  return pattern.length > LONGEST_PATTERN ? [] : [...samples(patternTree(pattern), [minLength])];
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
