// The digits of Arabic and Persian keyboards as those that a value is written in. Every other character stays as it is.

export function plainDigits(typed: string): string {
  return typed.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16));
}
