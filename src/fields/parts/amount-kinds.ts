// The engine halves of the kinds that ask for a number with its unit or on a scale, and what a schema says to each: a part of the
// program of its own.
import { money, moneySchema } from '../money/money.js';
import { percentage, percentageSchema } from '../percentage/percentage.js';
import { rating, ratingSchema } from '../rating/rating.js';

export const amountKinds = {
  kinds: { money, percentage, rating },
  schemas: { money: moneySchema, percentage: percentageSchema, rating: ratingSchema },
} as const;

export type AmountKinds = typeof amountKinds;
