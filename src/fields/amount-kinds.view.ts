// The views of the kinds that ask for a number with its unit, as one part of the program: fetched only for a form that asks for
// one.
import { moneyView } from './money/money.view.js';
import { percentageView } from './percentage/percentage.view.js';

export const amountViews = { money: moneyView, percentage: percentageView } as const;
