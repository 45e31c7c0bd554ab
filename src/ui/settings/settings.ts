// What a page hears of its own mistakes, in one part.
export { checkSettings } from './check-settings.js';
export { badAnswer, missingPort, notJson, otherVersion, refusePath } from './refusals.js';
