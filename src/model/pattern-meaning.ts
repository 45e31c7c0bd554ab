// What a pattern means to somebody who must never see it, worked out once. Plain JSON: a compiled procedure holds it.

/** Made of digits alone, of the letters A to Z, of capitals, of small letters, of these and digits; without special characters; without digits either. */
export type PatternShape = 'digits' | 'letters' | 'capitals' | 'small' | 'capitals-or-digits' | 'letters-or-digits' | 'plain' | 'name';

export interface PatternMeaning {
  readonly shape?: PatternShape;
  /** The characters that must not stand in it, where it admits any other. */
  readonly without?: string;
  /** How many characters, where the shape says so and it has an end. */
  readonly least?: number;
  readonly most?: number;
  /** The few texts that it admits, behind one another. */
  readonly accepted?: string;
  /** The keys of a phone that are enough to type it. */
  readonly keys?: 'numeric' | 'tel';
  /** Its words say all there is to say. */
  readonly isExact?: boolean;
  /** Texts that fit it, the most natural first. */
  readonly examples?: readonly string[];
  /** Some text that fits it, where none of them is one to show to everybody. */
  readonly sample?: string;
}

/** @param minLengths of texts that may be asked for: there are examples as long as that too */
export type MeaningOf = (pattern: string, minLengths: readonly number[]) => PatternMeaning;
