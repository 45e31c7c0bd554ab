// The states in which the gallery shows each question, and their names. Shared with the tests.
import type { ExampleLanguage } from '../../src/fields/kind-example.js';

/**
 * Which of the forms of an example: as it is asked, or after a Continue that failed; and of a list whose rows are pages also
 * the page of a row that is filled in, and of one after a Continue that failed.
 */
export const MOMENTS = ['asked', 'checked', 'row', 'row-checked'] as const;
export type Moment = (typeof MOMENTS)[number];
export const MISSING = 'missing';
/** What another place may be the same as: asked before it. */
export const ORIGINAL = 'original';

/** Behind each question's label. A wrong answer is `wrong0`, `wrong1` … */
export function stateName(member: string, language: ExampleLanguage): string {
  const wrong = /^wrong(\d+)$/.exec(member)?.[1];
  return wrong === undefined ? (NAMES[language][member] ?? member) : `${NAMES[language]['wrong'] ?? ''} ${Number(wrong) + 1}`;
}

const NAMES: Readonly<Record<ExampleLanguage, Readonly<Record<string, string>>>> = {
  fr: { empty: 'vide', hint: 'avec une aide', filled: 'remplie', readOnly: 'à lire seulement', prefilled: 'donnée par un registre', contested: 'corrigée ensuite', missing: 'oubliée', ticked: 'la même', original: 'demandée avant', wrong: 'à corriger' },
  de: { empty: 'leer', hint: 'mit Hinweis', filled: 'ausgefüllt', readOnly: 'nur zum Lesen', prefilled: 'aus einem Register', contested: 'danach berichtigt', missing: 'vergessen', ticked: 'dieselbe', original: 'vorher gefragt', wrong: 'zu korrigieren' },
  lb: { empty: 'eidel', hint: 'mat Hiwäis', filled: 'ausgefëllt', readOnly: 'nëmme fir ze liesen', prefilled: 'aus engem Register', contested: 'duerno verbessert', missing: 'vergiess', ticked: 'déi selwecht', original: 'virdru gefrot', wrong: 'ze verbesseren' },
  en: { empty: 'empty', hint: 'with a hint', filled: 'filled in', readOnly: 'to be read only', prefilled: 'from a register', contested: 'corrected since', missing: 'left out', ticked: 'the same', original: 'asked before', wrong: 'to be corrected' },
};
