// The views of the kinds that ask for a number with its unit or on a scale, as one part of the program: fetched only for a form
// that asks for one.
import { moneyView } from '../money/money.view.js';
import { percentageView } from '../percentage/percentage.view.js';
import { ratingView } from '../rating/rating.view.js';

export const amountViews = { money: moneyView, percentage: percentageView, rating: ratingView } as const;
