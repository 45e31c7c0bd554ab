// The demonstration's pages in English.
import type { SiteWords } from './site-words.js';

export const en: SiteWords = {
  languageName: 'English',
  siteName: 'Demonstration · gov-form',
  formTitle: 'Request a certificate of residence',
  allowanceTitle: 'Apply for the childcare allowance',
  permitTitle: 'Apply for a business permit',
  skipLink: 'Skip to main content',
  needsScript: 'This form needs JavaScript. Switch it on in your browser, or ask at the counter of your commune.',
  loading: 'The form is being prepared.',
  otherWays: 'If the form does not appear, call 00 00 00 00 (an invented number), or ask for the form on paper at the counter of your commune.',
  signIn: 'Sign in',
  signOut: 'Sign out',
  signedInAs: 'Signed in as',
  languageNavigation: 'Language of this page',
  footerNotice: 'This is a demonstration: invented people, not a public service. Do not enter real data.',
  behindLink: 'What happens behind it',
  sideBySideLink: 'Two languages side by side',
  embedLink: 'Embedding example',
  sourceLink: 'The procedure as JSON',
  signInTitle: 'Demonstration sign-in',
  signInIntroduction: [
    'This is not a real sign-in: choose an invented person, no password needed.',
    'A real service uses its own sign-in, for example LuxTrust, GouvID or eIDAS.',
  ],
  chooseAction: 'Choose',
  peopleUnavailable: 'The demonstration register does not answer. You can fill in the form without signing in.',
  backToForm: 'Back to the form',
  behindTitle: 'What happens behind it',
  behindParagraphs: [
    'Three services run on this computer: this site, registers of invented people and companies, and the receiver of requests.',
    'The receiver checks each request a second time and keeps it in an SQLite file. The window in which the demonstration was started says where that file lies.',
    'The receipt bears a demonstration seal, not a qualified one. It can be checked with the public key of the receiver.',
  ],
  behindKeys: 'The public key of the receiver (JSON)',
};
