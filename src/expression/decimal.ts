// Exact decimal numbers for money: 0.1 + 0.2 is 0.3. Never rounds below 34 significant digits, never throws.

/** `digits` divided by 10 to the power of `scale`; a negative scale means zeros at the end. */
export class Decimal {
  readonly digits: bigint;
  readonly scale: number;

  constructor(digits: bigint, scale: number) {
    this.digits = digits;
    this.scale = scale;
  }
}

/** As many as IEEE 754 decimal128 keeps. Half-way cases go to the even digit. */
export const SIGNIFICANT_DIGITS = 34;
/** Numbers of 10^300 and more, or finer than 10^-300, are unknown: every result can be written as a JSON number. */
const MOST_ZEROS = 300;

/** Reads `-12.50`, `1e-7`; `undefined` when it is no number. */
export function parseDecimal(text: string): Decimal | undefined {
  const [, sign, whole, fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,4}))?$/i.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return fit(BigInt(`${sign}${whole}${fraction}`), fraction.length - Number(exponent));
}

/** The decimal that a JSON number was written as: its shortest form. */
export function decimalOfNumber(number: number): Decimal | undefined {
  return parseDecimal(String(number));
}

/** The nearest JSON number. */
export function numberOfDecimal({ digits, scale }: Decimal): number {
  return Number(`${digits}e${-scale}`);
}

export function add(left: Decimal, right: Decimal): Decimal | undefined {
  const { a, b, scale } = align(left, right);
  return fit(a + b, scale);
}

export function negate({ digits, scale }: Decimal): Decimal {
  return new Decimal(-digits, scale);
}

export function multiply(left: Decimal, right: Decimal): Decimal | undefined {
  return fit(left.digits * right.digits, left.scale + right.scale);
}

/** 34 significant digits, half-even. `undefined` when divided by zero. */
export function divide(left: Decimal, right: Decimal): Decimal | undefined {
  if (right.digits === 0n) return undefined;
  const shift = Math.max(0, SIGNIFICANT_DIGITS + 1 + lengthOf(right.digits) - lengthOf(left.digits));
  const numerator = left.digits * powerOfTen(shift);
  const quotient = numerator / right.digits;
  const scale = left.scale - right.scale + shift;
  if (numerator % right.digits === 0n) return fit(quotient, scale);
  // One digit more that says "and something": without it 0.5000…1 would look like a half-way case.
  const something = numerator < 0n === right.digits < 0n ? 1n : -1n;
  return fit(quotient * 10n + something, scale + 1);
}

/** What is left of a division towards zero; it has the sign of `left`. `undefined` when divided by zero. */
export function remainder(left: Decimal, right: Decimal): Decimal | undefined {
  if (right.digits === 0n) return undefined;
  const { a, b, scale } = align(left, right);
  return fit(a % b, scale);
}

/** Negative, zero or positive, like a sort function. */
export function compare(left: Decimal, right: Decimal): number {
  const { a, b } = align(left, right);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Half-way cases go away from zero, as on an invoice: 2.5 becomes 3, -2.5 becomes -3. */
export function roundTo({ digits, scale }: Decimal, places: number): Decimal | undefined {
  if (scale <= places) return new Decimal(digits, scale);
  const unit = powerOfTen(scale - places);
  const half = digits < 0n ? -unit / 2n : unit / 2n;
  return fit((digits + half) / unit, places);
}

/** `undefined` unless it is a whole number that JavaScript counts exactly. */
export function wholeNumberOf(decimal: Decimal): number | undefined {
  const number = numberOfDecimal(decimal);
  const isWhole = Number.isSafeInteger(number) && compare(decimal, new Decimal(BigInt(number), 0)) === 0;
  return isWhole ? number : undefined;
}

function align(left: Decimal, right: Decimal): { readonly a: bigint; readonly b: bigint; readonly scale: number } {
  const scale = Math.max(left.scale, right.scale);
  const a = left.digits * powerOfTen(scale - left.scale);
  const b = right.digits * powerOfTen(scale - right.scale);
  return { a, b, scale };
}

function fit(digits: bigint, scale: number): Decimal | undefined {
  if (digits === 0n) return new Decimal(0n, 0);
  const excess = lengthOf(digits) - SIGNIFICANT_DIGITS;
  const fitted = excess > 0 ? new Decimal(halfEven(digits, powerOfTen(excess)), scale - excess) : new Decimal(digits, scale);
  return Math.abs(lengthOf(digits) - scale) > MOST_ZEROS || Math.abs(scale) > MOST_ZEROS + SIGNIFICANT_DIGITS ? undefined : fitted;
}

function halfEven(digits: bigint, unit: bigint): bigint {
  const kept = digits / unit;
  const rest = digits % unit;
  const twice = (rest < 0n ? -rest : rest) * 2n;
  const roundsUp = twice > unit || (twice === unit && kept % 2n !== 0n);
  if (!roundsUp) return kept;
  return digits < 0n ? kept - 1n : kept + 1n;
}

function lengthOf(digits: bigint): number {
  return String(digits < 0n ? -digits : digits).length;
}

function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}
