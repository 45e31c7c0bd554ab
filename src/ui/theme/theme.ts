// All style sheets of the element, in the order in which they apply.
import { baseStyles } from './base.css.js';
import { buttonStyles } from './buttons.css.js';
import { controlStyles } from './controls.css.js';
import { modeStyles } from './modes.css.js';
import { printStyles } from './print.css.js';
import { screenStyles } from './screens.css.js';
import { tokenStyles } from './tokens.css.js';

export const theme = [tokenStyles, baseStyles, controlStyles, buttonStyles, screenStyles, modeStyles, printStyles];
