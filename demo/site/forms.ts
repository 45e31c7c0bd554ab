// The forms of the demonstration: each one's page after the language, its folder, and its name in the words of the site. The first one
// is the start page.
export interface DemoForm {
  readonly path: string;
  readonly procedure: string;
  readonly words: 'formTitle' | 'allowanceTitle' | 'permitTitle';
  /** What its page gives the form: nothing but addresses, or the register of addresses and the end of its own session too. */
  readonly host: 'plain' | 'full';
}

export const RESIDENCE: DemoForm = { path: '', procedure: 'residence-certificate', words: 'formTitle', host: 'plain' };

export const DEMO_FORMS: readonly DemoForm[] = [
  RESIDENCE,
  { path: 'childcare-allowance/', procedure: 'childcare-allowance', words: 'allowanceTitle', host: 'plain' },
  { path: 'business-permit/', procedure: 'business-permit', words: 'permitTitle', host: 'full' },
];

/** The page that signing in or out leads back to. */
export function pathOfForm(procedure: unknown): string {
  return (DEMO_FORMS.find((form) => form.procedure === procedure) ?? RESIDENCE).path;
}

/** The way to sign in from a form, and back to it. */
export function signInPath({ path, procedure }: DemoForm): string {
  return path === '' ? 'sign-in/' : `sign-in/?form=${procedure}`;
}
