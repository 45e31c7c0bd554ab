// What the form claims of itself for people who use assistive technology, a keyboard, large letters or plain words: fifty
// claims, each with the tests that hold it and, in `not`, what of it does not hold. A claim without a test does not compile.
import type { Tests } from './criteria.js';

export interface Claim {
  /** In our own words, no more than holds. */
  readonly says: string;
  readonly tests: Tests;
  /** What one could take it to mean, and does not hold; why not. */
  readonly not?: string;
}

const claim = (says: string, tests: Tests, not?: string): Claim => ({ says, tests, ...(not === undefined ? {} : { not }) });

const NO_PRODUCT = 'Heard in a simulation and read from the accessibility tree; no real screen reader has been tried.';

/** Numbered through, from 1 on. */
export const claims: Readonly<Record<string, readonly Claim[]>> = {
  'Names and structure': [
    claim('Every control has a visible label of its own, tied to it by `for`; none is named by what surrounds it, by a placeholder or by a tooltip.', ['structure', 'tree', 'everyFault']),
    claim('A form is one tree: controls, labels, hints and errors stand together in it, and every reference between them leads somewhere.', ['structure', 'tree', 'noInline', 'wholeStep']),
    claim('The form goes by the heading of its screen. There is one main heading, no level is skipped, and the page says at which level the form begins.', ['structure', 'headingLevels', 'arrival']),
    claim('Radio buttons, checkboxes and dates stand in a group that the question itself names; in a list the group of each row is named by its number, and each group inside it by its question and the row.', ['tree', 'transcripts', 'rowNames', 'rowLegends']),
    claim('The controls stand in the same order in every language, and the three procedures that come with the form call the same datum alike.', ['languageSwitch', 'transcripts', 'sameLabels'], 'That other procedures do so is for their authors: there is no common vocabulary.'),
    claim('axe and IBM’s engine find nothing at any step of any procedure, before and after a failed Continue, nor at any kind of question in any state, in four languages, in the light and in the dark, nor do Siteimprove Alfa and HTML_CodeSniffer at any kind in any state; a validator of HTML finds the markup valid.', ['axe', 'procedures', 'transcripts', 'dark', 'checkers', 'structure', 'markup'], 'By itself `npm test` runs the last two in German by day; in every language and theme they are run by hand. The validator (html-validate) does not know every attribute and role: axe does.'),
    claim('What a screen reader is given of every kind of question in four languages stands word for word beside the tests, and they fail when it changes.', ['transcripts'], NO_PRODUCT),
    claim('Without any style sheet assistive technology is given the same controls, names and states. Where the form cannot be shown, what the page put inside the element is: its own telephone number, its form on paper.', ['noSheets', 'noScript', 'ownContent', 'fallbackBack', 'failure']),
  ],
  Errors: [
    claim('Nothing is called wrong before Continue, and nothing while somebody types; what is corrected is taken back at once.', ['neverTyping', 'notInvalid', 'asTyped', 'saidTyping']),
    claim('Every way of being wrong has a sentence for its kind of question in four languages; a procedure may put its own in its place, and the check finds what a language lacks.', ['sentences', 'ownSentences', 'missingText', 'planted']),
    claim('An error says in at most 20 words what to do, and ends with a full stop; with the name of its question in front. The Luxembourgish is spell-checked as the other languages are.', ['sentences', 'ownSentences', 'mistakes'], 'Whether a sentence helps, people have to be asked. An example is in it where one is known to be possible.'),
    claim('After a Continue that failed, the title of the page begins with “Error”, the focus is on the summary, its heading counts the answers, its links stand in the order of the questions, one for each; where two would be called the same, each says its group, list or step. Each leads to its control with the label in sight; from the check page, to the control on the page that asks it, with the error at it.', ['summary', 'apart', 'titles', 'landing', 'aimed', 'errorFocus', 'structure']),
    claim('The error at a question has the words that it has in the summary; “Error” before it is for those who do not see its mark.', ['structure', 'languageSwitch', 'mistakes', 'exposed']),
    claim('A Continue that failed is said once, as the summary; nothing else is said with it.', ['saidOnce', 'errorFocus']),
    claim('What only the receiver finds wrong stands at its question, as if the form had found it.', ['fromReceiver']),
    claim('An error across several answers stands at one of them, names what does not fit, and the summary leads there. The others on the same page are marked as wrong too, and say with which answer they do not fit. Put right at any of them, all marks go at once.', ['rules', 'across', 'takenBack', 'transcripts'], 'An answer on another page is not marked there: the error says its name.'),
    claim('What was typed is never taken away. Spaces, dots, slashes and names of months are read as they are written; two digits of a year are completed where what the procedure says leaves one possible date, and shown in full; else the form says that it wants four, and guesses no century.', ['asTyped', 'mistakes', 'numbers', 'dates', 'twoDigits', 'twoDigitsShown', 'accounts', 'phones', 'identifiers']),
  ],
  'Steps, progress and checking': [
    claim('A new step has a title of its own and shows from its top, with the focus on its heading; nothing is said besides.', ['arrival', 'headingFocus', 'saidArrival', 'titles'], 'The sentence “Step 2 of 5” stands before the heading and is its description; not every screen reader reads the description of a heading.'),
    claim('How many steps there are is said in words at each step; that an answer or a register has changed their number, once, in the same line, on arrival at the next step.', ['transcripts', 'countTold', 'countOnce', 'countSaid'], 'Not every screen reader reads the description of a heading; the line stands above it.'),
    claim('Back loses nothing. Where the page asks for it, so does the browser’s Back, which leads to the page of the form before, with the focus on its heading.', ['browserBack', 'backFromElsewhere', 'reviewBack'], 'A page of the form has no address of its own: answers are on the device, so nobody else could open it.'),
    claim('Every procedure ends with all answers to check; Change leads to each, and Continue from there back to the answer that was changed, with the focus on its button.', ['reviewBack', 'changeNames', 'reviewed', 'changed', 'changedFocus', 'nearestFocus'], 'Where the answer is no longer asked for, it is the next one of its row, group or list; where nothing of these is left, the heading.'),
    claim('The receipt has its reference as text, the focus on its heading, and a button that copies the reference and says so. It can be printed, and saved: as sealed data, and as a document in one’s language with all answers, which is read without the site and without a network.', ['arrival', 'copied', 'print', 'register', 'kept', 'keptOffline', 'keptAnswers'], 'Opened again later, the receipt has no answers, and neither has its document: they are no longer on the device. The page says so.'),
    claim('Only a button sends. Pressed twice, or sent twice by the network, there is one request; what goes on is said in words, and no button is ever switched off.', ['sentOnce', 'oneTry', 'oneRow', 'structure']),
    claim('What a register holds is offered to be fetched and shown to be checked; what was answered can be taken over by one box.', ['register', 'sameAs'], 'Whether two questions ask the same thing is for the author of the procedure.'),
    claim('A long procedure can have a list of tasks, each with its state in words, to be done in any order.', ['tasks', 'taskBack']),
  ],
  'What is said': [
    claim('Two live regions are there, empty, from the first drawing on, in no other part of the form, so that no drawing replaces them; beside a long text, a list to choose from and a postcode one more says how much room is left, what was found, and where it is. Only what stops somebody is said at once; the rest waits its turn, half a second apart, and nothing waits twice.', ['regions', 'structure', 'saidNothing', 'newsTable', 'oneByOne', 'transcripts']),
    claim('Nothing is said while somebody types, in any field, nor just after.', ['saidTyping', 'typing'], 'A text near its limit is the exception: how much room is left is said once the typing pauses.'),
    claim('Saving is spoken of three times at most: at the first save, when one fails, and when it works again. When the last one was stands as text above Continue.', ['saidSaved', 'newsTable', 'resumed']),
    claim('That the network went, and that it came back, is one sentence each. What is sent without it says that it waits, and is sent by itself.', ['saidNetwork', 'offline']),
    claim('Who comes back is where they were. A heading says from when the answers are, and is spoken once; below it a button starts over, and asks once more.', ['resumed', 'saidRestored', 'startOver'], 'The heading takes no focus: when it arrives somebody may already be reading the page, and a page that has just been opened keeps its focus.'),
    claim('A row added or removed, a file added, refused or removed: each is said once, by its name.', ['rowBack', 'files', 'filesByKeys']),
    claim('Everything is said through the live regions, and by no other way besides.', ['saidOnce', 'regions', 'errorFocus'], 'The new `ariaNotify` is not used: no real screen reader has been tried with it.'),
  ],
  'Keyboard, pointer and sight': [
    claim('Tab and Shift+Tab come to the same places, in the order of the page, and out again. No order of its own, no keys of its own.', ['reached', 'keys', 'structure']),
    claim('The focus is seen everywhere, by an outline of at least 2 px at 3:1: in the light, in the dark, in forced colours, with more contrast; by the style and by what is painted.', ['outlined', 'painted', 'colours', 'keys']),
    claim('What has the focus is in view and covered by nothing, forwards and backwards, also at 640 × 400 and below a bar that the page fixes.', ['uncovered', 'keys', 'low', 'bar'], 'Of a tall control the upper part is looked at. Of a bar that the page fixes, the page has to say the height (`--gov-form-scroll-padding`).'),
    claim('Everything that can be pressed is at least 44 px in both directions, and stands 8 px from the next; the whole card of an option presses it.', ['contrast', 'narrow', 'low', 'large', 'space'], 'The languages, the links of a summary, the steps of a scale and the button of a field stand side by side, 44 px each.'),
    claim('Nothing is lost at 320 px, which is 400 % of 1280, nor with letters of double size, nor with wide text spacing.', ['narrow', 'large', 'spacing', 'hostile']),
    claim('Text has 7:1 and the edges of controls 3:1, in the light and in the dark, and with more contrast.', ['contrast', 'dark', 'moreContrast', 'colours', 'drawn'], 'Radio buttons and checkboxes are drawn by the browser: measured as Chromium paints them, not as others do.'),
    claim('In forced colours everything that can be used keeps an edge or an underline, and what is chosen, wrong or focused is seen.', ['forced', 'colours'], 'Emulated in Chromium; Windows itself has not been tried.'),
    claim('Nothing moves for those who want no movement, and for others a colour fades within 200 ms.', ['motion']),
    claim('The name of every control begins with the words that are seen at it, so that it can be called by voice; no two controls of one group have the same name.', ['tree', 'structure', 'changeNames', 'buttonsApart', 'rowNames'], 'Rows and the page of answers have several buttons with the same words to see (“Change”, “Remove”): the rest of the name tells them apart, and voice control shows numbers. No product has been tried.'),
    claim('What is put into a field, chosen or ticked without keys (dictated, pasted, filled in by the browser or a tool) is taken over at once where the field tells of it, and else at Continue.', ['untold', 'unticked', 'typing'], 'No such product has been tried.'),
  ],
  'Language and understanding': [
    claim('The language can be changed at any step: step, answers, errors and focus stay, and the words and the mark of their language change together.', ['languageSwitch', 'saidLanguage', 'languages']),
    claim('What a language lacks is shown in another one, marked as that; names and addresses are marked as no language.', ['fallback', 'missingWord', 'languages']),
    claim('Numbers, dates and amounts are written as each language writes them, Luxembourgish too, which browsers do not know.', ['intl', 'noLuxembourgish'], 'Many devices have no voice for Luxembourgish: how it sounds has not been heard.'),
    claim('A procedure may have its words in easy language too; a button switches to them and back, and nothing is lost.', ['easy', 'easySwitch'], 'Neither of the demonstration’s procedures has been read by people for whom such words are made.'),
    claim('The form itself has no time limit. Where the page’s session ends, it warns five minutes before, one button prolongs it, and what was answered stays.', ['fiveMinutes', 'extends', 'expirySaid', 'warned'], 'A page may ask for a later warning, but never for less than 20 seconds.'),
    claim('Pasting, autofill, password managers and spelling checks are let alone, and browsers are told what each field about oneself is. No puzzle is set.', ['editing', 'planted', 'axe'], 'Codes, numbers and account numbers are not spell-checked. Codes to sign in with are the page’s.'),
  ],
  'Trust and evidence': [
    claim('With `render="light"` the form stands in the page’s own tree, for tools that read a page aloud or translate it, and every kind of question, and a step of each procedure, passes every check there. The page’s own rules for buttons, links, classes and ids leave the form as it is.', ['light', 'lightGallery', 'lightProcedures', 'lightErrors', 'lightStronger', 'hostile', 'fallbackBack'], 'A page’s rules that are called `!important` reach the form there: those are for the page to look at.'),
    claim('What is known, criterion by criterion and claim by claim, is made from the tests that hold it, and says what nobody has tried.', ['honest', 'pages', 'planted'], 'No person with a real screen reader, and nobody with a disability, has tried the form: there is no matrix of products to show.'),
  ],
};
