// Every word of the demonstration's pages around the form, as one shape that each language must fill. Types only.
export interface SiteWords {
  /** The language's own name. */
  readonly languageName: string;
  readonly siteName: string;
  readonly formTitle: string;
  readonly allowanceTitle: string;
  readonly permitTitle: string;
  readonly skipLink: string;
  readonly needsScript: string;
  readonly loading: string;
  /** Beside it, for whoever does not get the form. */
  readonly otherWays: string;
  readonly signIn: string;
  readonly signOut: string;
  /** Followed by a name. */
  readonly signedInAs: string;
  readonly languageNavigation: string;
  readonly footerNotice: string;
  readonly behindLink: string;
  readonly sideBySideLink: string;
  readonly embedLink: string;
  readonly sourceLink: string;
  readonly signInTitle: string;
  readonly signInIntroduction: readonly string[];
  /** Stands before a person's name, as the name of a button. */
  readonly chooseAction: string;
  readonly peopleUnavailable: string;
  readonly backToForm: string;
  readonly behindTitle: string;
  readonly behindParagraphs: readonly string[];
  readonly behindKeys: string;
}
