// The tests that hold a criterion or a claim, each by its file and its name. A test of the house finds both, so that none
// of them can go without the reports saying so.
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
const session = in_('test/session/session.test.ts');
const stepCount = in_('test/session/step-count.test.ts');
const exposed = in_('test/ui/exposed.chromium.browser.test.ts');
const pages = in_('test/e2e/a11y-pages.e2e.test.ts');
const light = in_('test/page/light.browser.test.ts');

export const evidence = {
  axe: check('axe finds nothing, with all its rules'),
  structure: check('headings, ids, references, labels, languages and live regions are in order'),
  languages: check('every text is in the language that it says it is in'),
  tree: check('the accessibility tree says what the page shows'),
  contrast: check('text has 7:1 and edges have 3:1, targets 44 px'),
  dark: check('in the dark axe finds nothing, text has 7:1 and edges have 3:1'),
  forced: check('in forced colours everything usable keeps an edge'),
  moreContrast: check('with more contrast text has 7:1 and edges have 3:1, by day and by night, and nothing is lost at 320 px'),
  narrow: check('nothing is lost at 320 px'),
  low: check('nothing is lost at 640 × 400'),
  large: check('nothing is lost with letters of double size'),
  spacing: check('nothing is lost with wide text spacing'),
  procedures: in_('test/e2e/a11y-procedures.e2e.test.ts')('no check finds anything while answers are missing'),
  checkers: in_('test/e2e/gallery-checkers.e2e.test.ts')('Alfa and HTML_CodeSniffer find nothing'),
  transcripts: in_('test/e2e/gallery.e2e.test.ts')('no check finds anything, and a screen reader is given what it was'),
  reached: stops('reaches by Tab everything that can be used, in the order of the page, and comes back the same way'),
  outlined: stops('shows where the focus is at every stop, by an outline of 2 px and 3:1'),
  uncovered: stops('keeps every stop in view and uncovered'),
  arrival: walk('puts the focus on the heading of each new screen, and gives the page a title of its own that begins with it'),
  summary: walk('puts the focus on the summary when something is wrong, whose links lead to the controls they name'),
  keyboard: in_('test/e2e/a11y-keyboard.e2e.test.ts')('ends with a receipt'),
  painted: in_('test/e2e/focus-pixels.ts')('paints at every stop, by 3:1, at least a perimeter of 2 px that was not there without the focus'),
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
  exposed: exposed('its name, description, required and invalid, before and after a failed Continue'),
  changeNames: exposed('each Change button has the name of its question'),
  rowNames: lists('names the row in each of its buttons'),
  rowLegends: lists('names the row in the legend of each group in it, and nowhere else'),
  rowMoves: lists('moves a row with what was answered, and keeps the focus on the button that moved it'),
  rowBack: lists('removes a row, offers to take it back in its place, and says so once'),
  reviewed: lists('has each row of a repeat under its name, single questions as one line, and says in each button where it leads'),
  extends: expiry('goes away when the page prolongs it; the focus goes back to where it was'),
  warned: expiry('warns as early as the page wants, and never less than 20 seconds before'),
  arabic: arabic('passes every check at every screen, wide, at 320 px and in the dark'),
  turned: arabic('turns round with the language, and keeps the answers'),
  pageScheme: theme('follows the page, not the device: a light page stays light on a dark device'),
  failure: pages("and marks what it tells the site's people as English"),
  sentences: in_('test/text/spelling.test.ts')('say an error in at most 20 words, and end it with a full stop'),
  ownSentences: in_('test/forms/residence-certificate-texts.test.ts')('give each mistake at a question its own sentence'),
  newTab: in_('test/page/notices.browser.test.ts')('are notes with their sort in words, a heading below that of the step, lists and links'),
  register: in_('test/e2e/journey.e2e.test.ts')('with the data of the register: fetched, shown, used, sent, sealed'),
  // What the claims name besides.
  everyFault: in_('test/e2e/a11y-faults.e2e.test.ts')('notice: ${fault}'),
  markup: check('the markup is valid, as a validator of HTML reads it'),
  noSheets: check('without any style sheet assistive technology is given the same'),
  motion: check('nothing moves where that is not wanted, and elsewhere only a colour fades, within 200 ms'),
  editing: check('pasting, copying, dropping, typing and menus are kept from no field'),
  space: check('what is pressed stands 8 px apart, but where several of 44 px make a row'),
  bar: in_('test/e2e/a11y-fixed-bars.e2e.test.ts')('that tells its height: what has the focus is never under the bar, forwards and backwards'),
  sameLabels: in_('test/forms/same-labels.test.ts')('is called alike, in ${language}'),
  oneByOne: in_('test/ui/announcer.test.ts')('says one thing after the other, half a second apart, and no waiting thing twice'),
  changed: session('leads back to the answer that was changed, once'),
  headingFocus: conduct('goes to the heading of a new step, whether the heading is a title or the question itself'),
  changedFocus: conduct('goes to the answer that was changed, on the check page; where nothing of it is left, to the heading'),
  nearestFocus: conduct('goes from an answer that is no longer asked to what stands nearest to it on the check page: ${says}'),
  untold: conduct('step: Continue reads what a tool has put into a field without telling it, and nothing else'),
  wholeStep: exposed('of a long step each question is in the tree, also far below what is on the screen'),
  notInvalid: exposed('of a question that nobody has answered yet, no control is called invalid'),
  neverTyping: session('never appears while somebody is typing'),
  asTyped: session('is kept as typed, named once, and taken back when corrected'),
  fromReceiver: session('that finds an issue only the receiver knows shows it at its question'),
  sentOnce: session('sends what applies, once, and keeps only the receipt'),
  oneTry: in_('test/session/session-faults.test.ts')('asks the machine nothing else while it sends'),
  oneRow: in_('test/server/receiver.test.ts')('keeps one row when the same submission arrives twenty times at once'),
  landing: conduct("goes from the summary's link for ${ISSUES[index]?.[0]} to ${landing}"),
  mistakes: in_('test/e2e/mistakes.e2e.test.ts')('at every question of the way, in ${language}'),
  missingText: in_('test/procedure/check-texts.test.ts')('a text that a language lacks'),
  planted: in_('test/checker/mistakes.test.ts')('${code} is found where it is, and nothing else'),
  rules: in_('test/validation/find-issues.test.ts')('is named ${name}'),
  numbers: in_('test/fields/number.test.ts')('"${typed}" is ${values.join'),
  dates: in_('test/fields/calendar.test.ts')('"${month}" and "${year}": ${expected}'),
  accounts: in_('test/fields/iban.test.ts')('reads ${raw}'),
  phones: in_('test/fields/phone.test.ts')('reads ${text} as ${value}, and shows ${shown}'),
  identifiers: in_('test/fields/identifiers.test.ts')('reads ${raw}'),
  countTold: stepCount('is told on the next step, as long as one is there, and no more on the one after it'),
  countOnce: stepCount('is told on arrival at the step, not again on the page of a row'),
  countSaid: conduct('says with the heading that there is another number of steps than before, and nothing by itself, in ${language}'),
  saidArrival: said('is nothing when a new step arrives: its heading is read because it has the focus'),
  saidNothing: said('is nothing when the form appears'),
  saidRestored: said('is that answers are restored, once, after coming back'),
  saidLanguage: said('is nothing when the language changes, except what stands in the summary'),
  newsTable: in_('test/ui/announcements.test.ts')('a failed save urgently, once, and recovery'),
  browserBack: in_('test/e2e/browser-back.e2e.test.ts')('leads to the page before with the focus on its heading, and out of the form at its first page'),
  backFromElsewhere: in_('test/e2e/browser-back.e2e.test.ts')('comes back from another page to the same question'),
  reviewBack: in_('test/e2e/journey.e2e.test.ts')('leads to each answer and back, in ${language}'),
  copied: screens('has its reference copied by a button, and says once'),
  print: theme('prints the receipt without anything to press'),
  sameAs: in_('test/e2e/same-as.e2e.test.ts')('has the applicant’s names while the box is ticked, follows them, and gets back what was typed'),
  tasks: in_('test/ui/tasks.browser.test.ts')('describes each link by the state of its task; what cannot start is no link, and says what comes first'),
  taskBack: in_('test/ui/tasks.browser.test.ts')('takes the focus on the way back from a task'),
  offline: in_('test/e2e/offline.e2e.test.ts')('finishes, waits, survives being closed, and sends once when the network is back, in ${language}'),
  resumed: in_('test/e2e/keeping.e2e.test.ts')('resumes at the same step with the same answers, in ${language}'),
  startOver: in_('test/e2e/keeping.e2e.test.ts')('forgets everything when the citizen starts over, after asking once more'),
  files: in_('test/e2e/documents.e2e.test.ts')('is chosen, refused, removed, kept over a reload, and received'),
  filesByKeys: in_('test/e2e/documents.e2e.test.ts')('is photographed where there is a touch screen, dropped or pasted too, and removed by keyboard'),
  colours: pages('is seen at every stop with ${JSON.stringify(media)}'),
  hostile: in_('test/e2e/hostile-css.e2e.test.ts')('${does}: the form is read and used as before'),
  languageSwitch: in_('test/e2e/language-switch.e2e.test.ts')('keeps everything but the words, through all languages and back'),
  missingWord: in_('test/e2e/bad-input.e2e.test.ts')('a text missing in ${language} is read in another language, and marked as such'),
  intl: in_('test/text/intl.browser.test.ts')('words for dates and lists, in the browser'),
  noLuxembourgish: in_('test/text/intl.chromium.browser.test.ts')('Chromium has no Luxembourgish of its own'),
  easy: in_('test/session/easy-language.test.ts')('keeps step, answers, errors and focus'),
  easySwitch: in_('test/ui/easy-language.browser.test.ts')('is switched by the button, which keeps the focus; the page hears of it, and its attribute follows'),
  fiveMinutes: expiry('says nothing before it is near, and warns five minutes before'),
  expirySaid: expiry('is spoken once, with where the button is, and leaves the focus and what is typed alone'),
  noScript: pages('leaves what the page put there to be read, in ${language}: a telephone number, the form on paper'),
  lightGallery: in_('test/e2e/gallery-light.e2e.test.ts')('no check finds anything'),
  light: light('draws the form where tools that read the page find it, with its look, under the checks of axe'),
  lightProcedures: in_('test/e2e/procedures-light.e2e.test.ts')('${form.procedure}: no check finds anything, whatever the page has for its own buttons and links'),
  lightStronger: light('is stronger than the rules of the page, which tell of nothing but the element itself'),
  lightErrors: light('leads to what is wrong as in a shadow root'),
  fallbackBack: light('puts the content of the page back where no form can be shown'),
  ownContent: conduct('reads everything that is wrong with a procedure, and keeps its own content beside it'),
  pages: in_('test/house/accessibility.test.ts')('are in docs/accessibility as `npm run a11y:report` leaves them'),
  honest: in_('test/house/accessibility.test.ts')('names a test that is there: ${key}'),
} as const satisfies Readonly<Record<string, Evidence>>;

export type EvidenceName = keyof typeof evidence;
