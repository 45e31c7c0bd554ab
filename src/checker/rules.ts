// The table of the checker's rules, in the order in which their findings are given.
import type { Rule } from './rule.js';
import { amountWithoutCurrency } from './rules/amounts.js';
import { foreignToken, missingToken, unfitToken, unknownToken } from './rules/autocomplete.js';
import { readsLater, readsNothing, ruleElsewhere } from './rules/conditions.js';
import { endlessList, endlessNumber, endlessText } from './rules/endless-answers.js';
import { harmlessExample, noExample, otherwiseInvalid, outdatedExample, strayAnswer } from './rules/examples-hold.js';
import { nothingToGive, passedOver } from './rules/given-documents.js';
import { impossibleLimits, tooFewValues } from './rules/impossible-limits.js';
import { lateSource } from './rules/late-source.js';
import { orphanEasyText } from './rules/easy-texts.js';
import { strangeMark, wordlessNotice } from './rules/markdown.js';
import { followUpOnThePage } from './rules/follow-ups.js';
import { halfALanguage, speechlessRule, unlabelled, unnamedOption } from './rules/missing-texts.js';
import { patternWithoutExample, slowPattern, unanchoredPattern, vagueError } from './rules/patterns.js';
import { heldAlready, legalBasisWithoutEli, longDraft, noRetention } from './rules/personal-data.js';
import { neverAskedAnswer } from './rules/never-asked.js';
import { deprecatedQuestion, emptyReadOnly, neededNever, tickedBeforehand, unfitKind, unlimitedBirth } from './rules/questions.js';
import { alwaysHolds, neverAsked, neverHolds, neverShown } from './rules/reachable.js';
import { closedOut, requiredInVain } from './rules/refused-members.js';
import { refusedExamples, refusedOptions } from './rules/refused-values.js';
import { rowsOfNoList } from './rules/rows-as-pages.js';
import { alwaysFails, contradictingRules, neverFails } from './rules/rule-outcomes.js';
import { sameAsLater, sameAsNothing, sameAsOther } from './rules/same-answers.js';
import { sameHeadings, sameInTwoLanguages, sameLabels, sameOptions } from './rules/same-names.js';
import { deadBranch } from './rules/schema-branches.js';
import { halfACondition, keywordOfAnotherType, misspeltKeyword, misspeltRequired, unknownFormat } from './rules/schema-slips.js';
import { filledTwice, neverOffered, unnamedSource, unusedLegalBasis } from './rules/sources.js';
import { crowdedStep, emptyStep, tooManyBoxes } from './rules/steps.js';
import { unofferedLanguage } from './rules/unoffered-languages.js';
import { unusedDefinition } from './rules/unused-definitions.js';
import { unknownIssue, unknownOption } from './rules/unread-words.js';
import { capitals, colonAtTheEnd, informalAddress, longSentence, markup, placeholder, repeatingHint, tooLong } from './rules/wording.js';

export const RULES: readonly Rule[] = [
  // The schema alone.
  impossibleLimits, tooFewValues, refusedOptions, refusedExamples, requiredInVain, closedOut,
  misspeltKeyword, keywordOfAnotherType, misspeltRequired, halfACondition, unknownFormat, unusedDefinition, unanchoredPattern, slowPattern,
  // What is asked, and how.
  neverAskedAnswer, patternWithoutExample, vagueError, endlessText, endlessList, endlessNumber, unfitKind, unlimitedBirth, neededNever, deprecatedQuestion, emptyReadOnly, tickedBeforehand, sameAsNothing, sameAsLater, sameAsOther,
  nothingToGive, passedOver, rowsOfNoList, followUpOnThePage, crowdedStep, emptyStep, tooManyBoxes, readsNothing, readsLater, ruleElsewhere, filledTwice, neverOffered, unusedLegalBasis,
  missingToken, unknownToken, foreignToken, unfitToken, heldAlready, legalBasisWithoutEli, noRetention, longDraft,
  // What no answers reach, and what all do.
  neverHolds, alwaysHolds, neverAsked, neverShown, deadBranch, neverFails, alwaysFails, contradictingRules, lateSource,
  // What a citizen reads.
  unlabelled, unnamedOption, speechlessRule, unnamedSource, unofferedLanguage, halfALanguage, sameOptions, sameLabels, sameHeadings, sameInTwoLanguages, amountWithoutCurrency,
  unknownIssue, unknownOption,
  strangeMark, wordlessNotice, orphanEasyText, tooLong, markup, placeholder, colonAtTheEnd, capitals, repeatingHint, longSentence, informalAddress,
  // The examples beside it.
  outdatedExample, harmlessExample, otherwiseInvalid, strayAnswer, noExample,
];
