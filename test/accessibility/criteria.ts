// What is known of each criterion of RAWeb 1 for a form that stands in a page: whose it is, and what holds it. The names are
// our own short ones; the criteria themselves are at accessibilite.public.lu. A claim without a test does not compile.
import type { EvidenceName } from './evidence.js';
import type { CriterionNumber } from './references.js';

export type Held =
  /** Tests hold all that the criterion asks of the form, as far as a program can see it. */
  | { readonly by: 'automatic'; readonly tests: Tests; readonly note?: string }
  /** Tests hold a part; `rest` is for a person to judge. `looked` once somebody has: what, who, and when. */
  | { readonly by: 'semi-automatic'; readonly tests: Tests; readonly rest: string; readonly looked?: Look }
  | { readonly by: 'not tested'; readonly why: string }
  | { readonly by: 'does not apply'; readonly why: string }
  /** The page around the form has to see to it. */
  | { readonly by: 'host'; readonly why: string };

export interface Look {
  readonly what: string;
  readonly who: string;
  /** YYYY-MM-DD */
  readonly when: string;
}

export type Tests = readonly [EvidenceName, ...EvidenceName[]];
export type Criterion = readonly [name: string, held: Held];

const automatic = (tests: Tests, note?: string): Held => ({ by: 'automatic', tests, ...(note === undefined ? {} : { note }) });
const part = (tests: Tests, rest: string): Held => ({ by: 'semi-automatic', tests, rest });
const untested = (why: string): Held => ({ by: 'not tested', why });
const none = (why: string): Held => ({ by: 'does not apply', why });
const host = (why: string): Held => ({ by: 'host', why });

const NO_IMAGES = 'The form shows no image that says anything. The preview of a file that a citizen attaches is decoration; the name stands beside it.';
const NO_FRAMES = 'The form has no frame.';
const NO_MEDIA = 'The form plays no sound and no film.';
const NO_TABLES = 'The form has no table: answers are checked in a description list.';
const NO_CALLS = 'The form is not for talking or writing to somebody at the same time.';
const NO_EDITOR = 'No editor is part of a page: a procedure is written as files, checked by a command line.';
const SITE = 'A matter of the whole site; the form is one part of one page.';
const NO_DOCUMENTS = 'The form offers no office document; what it saves is data (JSON).';

export const criteria: Readonly<Record<CriterionNumber, Criterion>> = {
  '1.1': ['Images that say something have words', none(NO_IMAGES)],
  '1.2': ['Decoration is passed over', part(['axe', 'transcripts'], 'The mark of an error is drawn by the style sheet with an empty alternative; whether each product passes over it.')],
  '1.3': ['The words of an image fit it', none(NO_IMAGES)],
  '1.4': ['A test image says what it is', none('The form has no CAPTCHA.')],
  '1.5': ['There is a way past a test image', none('The form has no CAPTCHA.')],
  '1.6': ['Long descriptions where needed', none(NO_IMAGES)],
  '1.7': ['Long descriptions fit', none(NO_IMAGES)],
  '1.8': ['Text is no image', none('All text of the form is text.')],
  '1.9': ['Captions belong to their image', none(NO_IMAGES)],
  '2.1': ['Frames have a title', none(NO_FRAMES)],
  '2.2': ['Titles of frames fit', none(NO_FRAMES)],
  '3.1': ['Colour is never alone', part(['axe', 'forced', 'exposed'], 'Whether a person who sees no colours finds what is wrong, required or chosen: it is also said in words, by a border and by a mark.')],
  '3.2': ['Contrast of text', automatic(['contrast', 'dark', 'moreContrast'], 'At 7:1, more than is asked. With colours that the page sets by itself, the page has to measure again.')],
  '3.3': ['Contrast of controls', part(['contrast', 'dark', 'moreContrast', 'forced', 'outlined', 'drawn'], 'Radio buttons and checkboxes, which the browser draws, are measured as Chromium paints them.')],
  '4.1': ['Recordings have a transcript', none(NO_MEDIA)],
  '4.2': ['Transcripts fit', none(NO_MEDIA)],
  '4.3': ['Films have captions', none(NO_MEDIA)],
  '4.4': ['Captions fit', none(NO_MEDIA)],
  '4.5': ['Films have audio description', none(NO_MEDIA)],
  '4.6': ['Audio description fits', none(NO_MEDIA)],
  '4.7': ['Recordings say what they are', none(NO_MEDIA)],
  '4.8': ['Other media have an alternative', none(NO_MEDIA)],
  '4.9': ['That alternative fits', none(NO_MEDIA)],
  '4.10': ['Sound can be stopped', none(NO_MEDIA)],
  '4.11': ['Players are worked by keyboard and pointer', none(NO_MEDIA)],
  '4.12': ['Other media too', none(NO_MEDIA)],
  '4.13': ['Media work with assistive technology', none(NO_MEDIA)],
  '4.14': ['Captions and description are as near as play', none(NO_MEDIA)],
  '4.15': ['Captions survive conversion', none(NO_MEDIA)],
  '4.16': ['Audio description survives conversion', none(NO_MEDIA)],
  '4.17': ['How captions look can be chosen', none(NO_MEDIA)],
  '4.18': ['Subtitles can be spoken', none(NO_MEDIA)],
  '5.1': ['Complex tables have a summary', none(NO_TABLES)],
  '5.2': ['The summary fits', none(NO_TABLES)],
  '5.3': ['Layout tables read in order', none(NO_TABLES)],
  '5.4': ['Table titles belong to their table', none(NO_TABLES)],
  '5.5': ['Table titles fit', none(NO_TABLES)],
  '5.6': ['Table headers are headers', none(NO_TABLES)],
  '5.7': ['Cells know their headers', none(NO_TABLES)],
  '5.8': ['Layout tables have no table markup', none(NO_TABLES)],
  '6.1': ['Links say where they lead', part(['axe', 'summary', 'apart', 'newTab'], 'The words of links in the texts of a procedure are its author’s.')],
  '6.2': ['Links have a name', automatic(['axe', 'transcripts'])],
  '7.1': ['Scripted controls say what they are', part(['tree', 'transcripts', 'exposed', 'engines'], 'Name, role, value and states are exposed by three engines; that a real screen reader speaks them is not tested.')],
  '7.2': ['What stands for a script fits', part(['failure'], 'What a page puts inside the element, for when the form cannot be shown, is the page’s.')],
  '7.3': ['Everything by keyboard and by any pointer', part(['keyboard', 'reached', 'keys'], 'Touch, voice control, switches and eye control are not tested with real devices.')],
  '7.4': ['Nothing changes the screen unasked', automatic(['typing', 'arrival'])],
  '7.5': ['Messages are spoken without focus', part(['saidOnce', 'saidSaved', 'saidNetwork', 'saidTyping', 'regions', 'errorFocus'], 'What is put into the live regions is recorded in Chromium; what a real screen reader makes of it is not tested.')],
  '8.1': ['The page has a doctype', host('The page’s own first line.')],
  '8.2': ['The markup is valid', part(['markup', 'structure', 'axe', 'noInline'], 'A validator of HTML reads the form as the browser has it; it does not know every attribute. The page around the form is the page’s.')],
  '8.3': ['The page says its language', automatic(['structure'], 'The form says its own on its frame; the page says the page’s.')],
  '8.4': ['It is the right one', automatic(['structure', 'languages'])],
  '8.5': ['The page has a title', automatic(['titles', 'arrival'], 'With `manage-title`, or where the page follows `gov-form-title`.')],
  '8.6': ['The title fits', part(['titles', 'arrival'], 'Whether the question, the procedure and the site together say enough.')],
  '8.7': ['Changes of language are marked', automatic(['languages', 'fallback', 'ownNames'], 'Names of places and persons are words of no language.')],
  '8.8': ['The marks are right', automatic(['languages', 'ownNames'])],
  '8.9': ['Markup is not for looks', part(['axe', 'structure', 'transcripts'], 'Whether paragraphs, headings and lists are each what they should be.')],
  '8.10': ['Changes of direction are marked', automatic(['arabic', 'turned'])],
  '9.1': ['Headings give the structure', part(['structure', 'headingLevels', 'arrival'], 'Whether the words of the headings fit: they are the procedure’s.')],
  '9.2': ['The page has its regions', host('Header, main and footer are the page’s; the form is a landmark with the name of its heading.')],
  '9.3': ['Lists are lists', part(['axe', 'transcripts'], 'Whether something that is a list to the eye is missing among them.')],
  '9.4': ['Quotations are marked', none('The form quotes nobody.')],
  '10.1': ['Style sheets make the looks', part(['noInline'], 'That no element or attribute is there for looks alone.')],
  '10.2': ['All is there without style sheets', part(['noSheets'], 'Assistive technology is given the same without style sheets; nobody has looked at it.')],
  '10.3': ['It can be understood without them', part(['transcripts'], 'The order of the tree is the order of reading; nobody has looked at it without style sheets.')],
  '10.4': ['Letters of double size', automatic(['large'])],
  '10.5': ['Colours of text and ground come together', part(['pageScheme', 'dark', 'forced'], 'With a reader’s own colours nobody has looked at it.')],
  '10.6': ['Links are seen to be links', automatic(['axe', 'forced'])],
  '10.7': ['The focus is seen', automatic(['outlined', 'uncovered'])],
  '10.8': ['What is hidden is hidden for all', automatic(['axe', 'transcripts', 'tree'])],
  '10.9': ['Shape, size and place are never alone', untested('Instructions name what they speak of; that no text of a procedure does otherwise is for a person to read.')],
  '10.10': ['Where they are used, it is done well', untested('As 10.9.')],
  '10.11': ['320 px without scrolling sideways', automatic(['narrow', 'low'])],
  '10.12': ['Wide text spacing', automatic(['spacing'])],
  '10.13': ['What appears on hover can be kept and closed', none('Nothing appears on hover or on focus alone.')],
  '10.14': ['What style sheets show can be shown by keyboard', none('Nothing is shown by a style sheet on hover.')],
  '11.1': ['Fields have labels', automatic(['structure', 'tree', 'axe'])],
  '11.2': ['Labels fit', part(['tree', 'exposed'], 'The name that is exposed is the label that is seen; whether it asks well is the procedure’s.')],
  '11.3': ['The same thing has the same label', part(['sameLabels'], 'The procedures that come with the form call the same datum alike; other ones are their authors’.')],
  '11.4': ['Labels stand beside their field', part(['transcripts', 'narrow'], 'In the order of the page each label comes just before its field, after its box for options; how near it looks is for a person.')],
  '11.5': ['Related fields are grouped', part(['tree', 'transcripts'], 'Dates, options and groups of a procedure are; whether more belongs together is its author’s.')],
  '11.6': ['Groups have a legend', automatic(['tree', 'transcripts'])],
  '11.7': ['Legends fit', part(['tree'], 'Their words are the procedure’s.')],
  '11.8': ['Options of one sort stand together', untested('Options cannot be grouped; whether a list of a procedure would need it is for its author.')],
  '11.9': ['Buttons say what they do', part(['changeNames', 'rowNames', 'languages'], 'Whether the words are the best ones.')],
  '11.10': ['Errors and required fields are said rightly', part(['exposed', 'summary', 'errorFocus', 'tree'], 'Required, wrong and described are exposed and said in words; what a real screen reader makes of it is not tested.')],
  '11.11': ['Errors say how to correct them', part(['sentences', 'ownSentences'], 'Whether each sentence helps: people have to be asked.')],
  '11.12': ['Answers can be checked before sending', automatic(['reviewed', 'keyboard', 'erase', 'rowBack'])],
  '11.13': ['Fields about oneself can be filled in by the browser', part(['axe'], 'The tokens are valid where they stand; which question has one is the procedure’s.')],
  '12.1': ['Two ways through the site', host(SITE)],
  '12.2': ['Menus keep their place', host(SITE)],
  '12.3': ['The site map fits', host(SITE)],
  '12.4': ['The site map is always reached alike', host(SITE)],
  '12.5': ['Searching is always reached alike', host(SITE)],
  '12.6': ['Regions can be reached or passed over', host('The form is a landmark; the page’s own regions are the page’s.')],
  '12.7': ['A link past what comes first', host('The page’s first link; it may lead to the id of the element.')],
  '12.8': ['The order of Tab makes sense', automatic(['reached', 'keys', 'arrival', 'rowMoves'])],
  '12.9': ['No trap for the keyboard', automatic(['reached', 'keys', 'keyboard'])],
  '12.10': ['Single keys do nothing unasked', none('The form has no keyboard shortcut.')],
  '12.11': ['What opens can be reached by keyboard', automatic(['keys', 'reached'])],
  '13.1': ['Time limits can be prolonged', automatic(['warned', 'extends'], 'The form has none of its own; of the page’s it warns where the page says when it ends (`sessionEnd`).')],
  '13.2': ['No window opens by itself', part(['newTab'], 'A link that opens a new tab says so; that no script opens one is not tested.')],
  '13.3': ['Documents to download are accessible', none(NO_DOCUMENTS)],
  '13.4': ['Their accessible version says the same', none(NO_DOCUMENTS)],
  '13.5': ['Cryptic content has an alternative', none('The form has none.')],
  '13.6': ['That alternative fits', none('The form has none.')],
  '13.7': ['Nothing flashes', none('Nothing flashes; the one transition fades a colour for 120 ms.')],
  '13.8': ['What moves can be stopped', none('Nothing moves by itself.')],
  '13.9': ['Upright and across', automatic(['narrow', 'low'])],
  '13.10': ['Complex gestures have a simple one', none('No gesture is needed.')],
  '13.11': ['A press can be taken back', untested('Everything acts on the click, none on the press; no test says so.')],
  '13.12': ['Moving the device is never needed', none('The form does not feel movement.')],
  '13.13': ['Conversions keep accessibility', none('The form converts no document.')],
  '13.14': ['Nobody needs biometrics', none('The form identifies nobody: signing in is the page’s.')],
  '14.1': ['The documentation describes accessibility features', host('The site’s documentation for citizens. For agencies there are this report and docs/embedding.md.')],
  '14.2': ['The features described help those they are for', host('As 14.1.')],
  '14.3': ['The documentation is accessible', host('As 14.1.')],
  '15.1': ['Editors let accessible content be made', none(NO_EDITOR)],
  '15.2': ['Editors help to make it', none(NO_EDITOR)],
  '15.3': ['Conversions by editors keep it', none(NO_EDITOR)],
  '15.4': ['Editors suggest repairs', none(NO_EDITOR)],
  '15.5': ['Editors have accessible templates', none(NO_EDITOR)],
  '15.6': ['They are marked as such', none(NO_EDITOR)],
  '16.1': ['Support knows the accessibility features', host('The agency’s support.')],
  '16.2': ['Support can be reached by everybody', host('The agency’s support.')],
  '16.3': ['What support hands out is accessible', host('The agency’s support.')],
  '17.1': ['Voice has enough band', none(NO_CALLS)],
  '17.2': ['Voice comes with text', none(NO_CALLS)],
  '17.3': ['Voice and text together', none(NO_CALLS)],
  '17.4': ['Messages are told apart', none(NO_CALLS)],
  '17.5': ['Speaking is seen', none(NO_CALLS)],
  '17.6': ['Text works with other services', none(NO_CALLS)],
  '17.7': ['Text comes at once', none(NO_CALLS)],
  '17.8': ['Callers are named', none(NO_CALLS)],
  '17.9': ['Signers are seen as speakers', none(NO_CALLS)],
  '17.10': ['Voice menus without voice', none(NO_CALLS)],
  '17.11': ['Video is good enough for signing', none(NO_CALLS)],
};

/** What WCAG 2.2 added to 2.1, which RAWeb 1 does not have. */
export const wcag22: Readonly<Record<string, readonly [level: 'A' | 'AA' | 'AAA', ...criterion: Criterion]>> = {
  '2.4.11': ['AA', 'The focus is not wholly covered', automatic(['uncovered', 'keys'], 'A bar that the page fixes needs `--gov-form-scroll-padding`.')],
  '2.4.12': ['AAA', 'The focus is not covered at all', part(['uncovered', 'keys'], 'Of a tall control the upper part is looked at.')],
  '2.4.13': ['AAA', 'The focus looks strong enough', automatic(['outlined'])],
  '2.5.7': ['AA', 'Nothing needs dragging', part(['rowMoves', 'keys'], 'Rows are moved by buttons, files are chosen by a button; fingers have not tried it.')],
  '2.5.8': ['AA', 'Targets are large enough', automatic(['contrast', 'narrow'], 'At 44 px, more than is asked.')],
  '3.2.6': ['A', 'Help stands where it stood', host('Help and contact are the page’s.')],
  '3.3.7': ['A', 'Nobody answers twice', part(['register', 'reviewed'], 'What a register holds is offered, and no schema asks one place twice; whether two questions ask the same is the procedure’s.')],
  '3.3.8': ['AA', 'Signing in needs no puzzle', host('Signing in is the page’s.')],
  '3.3.9': ['AAA', 'Signing in needs no recognising either', host('Signing in is the page’s.')],
};

/** Products with which nobody has yet worked the form. */
export const notTried = {
  en: 'NVDA, JAWS, Narrator, VoiceOver (macOS, iOS), TalkBack, voice control (Dragon and others), screen magnifiers, switches and eye control, Safari',
  fr: 'NVDA, JAWS, le Narrateur, VoiceOver (macOS, iOS), TalkBack, commande vocale (Dragon et autres), loupes d’écran, contacteurs et commande oculaire, Safari',
} as const;
