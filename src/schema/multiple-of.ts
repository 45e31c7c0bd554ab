// Whether a number is a whole multiple of another, as the decimals that were written: 0.07 is seven times 0.01.

export function isMultipleOf(value: number, step: number): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(step)) return value % step === 0;
  const a = decimalOf(value);
  const b = decimalOf(step);
  if (a === undefined || b === undefined) return false;
  const scale = Math.max(a.scale, b.scale);
  return (a.digits * 10n ** BigInt(scale - a.scale)) % (b.digits * 10n ** BigInt(scale - b.scale)) === 0n;
}

/** The shortest decimal that means this number: `digits` divided by 10 to the power of `scale`. */
function decimalOf(number: number): { readonly digits: bigint; readonly scale: number } | undefined {
  const [, sign = '', whole, fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(number)) ?? [];
  if (whole === undefined) return undefined;
  return { digits: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length - Number(exponent) };
}
