// The tests that hold a criterion, each by its file and its name. A test of the house finds both, so that none of them
// can go without the report saying so.
export interface Evidence {
  readonly file: string;
  /** As it stands in the file. */
  readonly name: string;
}

const in_ = (file: string) => (name: string): Evidence => ({ file, name });
/** Each runs at every screen of the certificate and on every kind of question, in the languages that it names. */
const check = in_('test/e2e/a11y-checks.ts');
const stops = in_('test/e2e/a11y-stops.ts');
const walk = in_('test/e2e/keyboard-walk.ts');
const said = in_('test/e2e/a11y-announcements.e2e.test.ts');
const conduct = in_('test/ui/conduct.browser.test.ts');
const screens = in_('test/ui/screens.browser.test.ts');
const lists = in_('test/ui/lists.browser.test.ts');
const expiry = in_('test/ui/expiry.browser.test.ts');
const theme = in_('test/ui/theme.chromium.browser.test.ts');
const arabic = in_('test/e2e/arabic.e2e.test.ts');

export const evidence = {
  axe: check('axe finds nothing, with all its rules'),
  structure: check('headings, ids, references, labels, languages and live regions are in order'),
  languages: check('every text is in the language that it says it is in'),
  tree: check('the accessibility tree says what the page shows'),
  contrast: check('text has 7:1 and edges have 3:1, targets 44 px'),
  dark: check('in the dark axe finds nothing, text has 7:1 and edges have 3:1'),
  forced: check('in forced colours everything usable keeps an edge'),
  narrow: check('nothing is lost at 320 px'),
  low: check('nothing is lost at 640 × 400'),
  large: check('nothing is lost with letters of double size'),
  spacing: check('nothing is lost with wide text spacing'),
  transcripts: in_('test/e2e/gallery.e2e.test.ts')('no check finds anything, and a screen reader is given what it was'),
  reached: stops('reaches by Tab everything that can be used, in the order of the page, and comes back the same way'),
  outlined: stops('shows where the focus is at every stop, by an outline of 2 px and 3:1'),
  uncovered: stops('keeps every stop in view and uncovered'),
  arrival: walk('puts the focus on the heading of each new screen, and gives the page a title of its own that begins with it'),
  summary: walk('puts the focus on the summary when something is wrong, whose links lead to the controls they name'),
  keyboard: in_('test/e2e/a11y-keyboard.e2e.test.ts')('ends with a receipt'),
  keys: in_('test/e2e/gallery-keyboard.e2e.test.ts')('the same stops forwards and backwards, each seen and uncovered; every control is worked by keys'),
  engines: in_('test/engines/gallery.engine.test.ts')('no check finds anything, and the engine gives each control its role and name'),
  saidOnce: said('is the summary, once, after each failed Continue'),
  saidSaved: said('is that answers are saved, once, at the first save'),
  saidNetwork: said('is one sentence when the network goes, and one when it comes back'),
  saidTyping: said('is nothing while one types, in any field'),
  typing: conduct('changes no other question, re-creates no control and says nothing'),
  errorFocus: conduct('goes to the error summary after each failed Continue, which is inserted as one alert and says nothing else'),
  regions: conduct('wait in two regions that are there, empty, from the first paint, and are said one after the other'),
  erase: conduct('moves with the question whether to erase, and back'),
  titles: screens('give the page a title of its own for each place, with the error said first'),
  fallback: screens('keep their own language where they are a fallback'),
  ownNames: screens('name every language in itself, and mark the one that is spoken'),
  headingLevels: screens('stand under headings of the level the page asks for, with no level skipped above them'),
  noInline: screens('no axe violation, every reference resolves, no inline style'),
  exposed: in_('test/ui/exposed.chromium.browser.test.ts')('its name, description, required and invalid, before and after a failed Continue'),
  changeNames: in_('test/ui/exposed.chromium.browser.test.ts')('each Change button has the name of its question'),
  rowNames: lists('names the row in each of its buttons'),
  rowMoves: lists('moves a row with what was answered, and keeps the focus on the button that moved it'),
  rowBack: lists('removes a row, offers to take it back in its place, and says so once'),
  reviewed: lists('has each row of a repeat under its name, single questions as one line, and says in each button where it leads'),
  extends: expiry('goes away when the page prolongs it; the focus goes back to where it was'),
  warned: expiry('warns as early as the page wants, and never less than 20 seconds before'),
  arabic: arabic('passes every check at every screen, wide, at 320 px and in the dark'),
  turned: arabic('turns round with the language, and keeps the answers'),
  pageScheme: theme('follows the page, not the device: a light page stays light on a dark device'),
  failure: in_('test/e2e/a11y-pages.e2e.test.ts')("and marks what it tells the site's people as English"),
  sentences: in_('test/text/spelling.test.ts')('say an error in at most 20 words, and end it with a full stop'),
  ownSentences: in_('test/forms/residence-certificate-texts.test.ts')('give each mistake at a question its own sentence'),
  newTab: in_('test/page/notices.browser.test.ts')('are notes with their sort in words, a heading below that of the step, lists and links'),
  register: in_('test/e2e/journey.e2e.test.ts')('with the data of the register: fetched, shown, used, sent, sealed'),
} as const satisfies Readonly<Record<string, Evidence>>;

export type EvidenceName = keyof typeof evidence;
