// The engine halves of the kinds that ask for a number with its unit, and what a schema says to each: a part of the program of
// its own.
import { money, moneySchema } from './money/money.js';
import { percentage, percentageSchema } from './percentage/percentage.js';

export const amountKinds = {
  kinds: { money, percentage },
  schemas: { money: moneySchema, percentage: percentageSchema },
} as const;

export type AmountKinds = typeof amountKinds;
