// What the form says in each language, read from where it is written: the procedure's texts and the interface's
// translations. No test holds a sentence of its own.
import { readFileSync } from 'node:fs';
import { DEMO_LANGUAGES } from '../../demo/register/people.js';
import type { DemoLanguage } from '../../demo/register/people.js';
import type { TextsFile } from '../../src/model/procedure.js';
import type { Path } from '../../src/model/path.js';

export const LANGUAGES = DEMO_LANGUAGES;
export type Language = DemoLanguage;

export interface SpokenWords {
  readonly language: Language;
  readonly texts: TextsFile;
  /** A sentence of the interface, by its id, with its values filled in. Throws for an id that is not there. */
  say(id: string, ...values: readonly (string | number)[]): string;
  /** The same as a pattern, for a sentence with values that the test does not know. */
  saying(id: string): RegExp;
  label(path: Path): string;
  /** As the question is called on a check page. */
  shortLabel(path: Path): string;
  option(path: Path, code: string): string;
  /** The designer's own sentence for an issue. */
  error(path: Path, code: string): string;
  step(id: string): string;
}

/** @param procedure its folder in forms/ */
export function wordsIn(language: Language, procedure = 'residence-certificate'): SpokenWords {
  // Checked boundary: the texts are checked by test/forms.
  const texts: TextsFile = JSON.parse(read(`forms/${procedure}/texts/${language}.json`));
  const phrases = phrasesIn(language);
  const phrase = (id: string): string => known(phrases.get(id), `${language} has no phrase "${id}"`);
  const question = (path: Path) => known(texts.questions?.[path], `${language} has no question "${path}"`);
  return {
    language,
    texts,
    say: (id, ...values) => phrase(id).replace(PLACE, (_place, index: string) => String(known(values[Number(index)], `${id} needs value ${index}`))),
    saying: (id) => new RegExp(phrase(id).split(PLACE_UNCAPTURED).map(escaped).join('.+')),
    label: (path) => known(question(path).label, `${path} has no label`),
    shortLabel: (path) => question(path).shortLabel ?? known(question(path).label, `${path} has no label`),
    option(path, code) {
      const option = known(question(path).options?.[code], `${path} has no option "${code}"`);
      return typeof option === 'string' ? option : option.label;
    },
    error: (path, code) => known(question(path).errors?.[code] ?? texts.rules?.[code.replace(/^rule\./, '')], `${path} has no sentence for "${code}"`),
    step: (id) => known(texts.steps?.[id]?.title, `step "${id}" has no title`),
  };
}

/** A text as a pattern that stands for itself, whatever sort of space it is written with. */
export function exactly(text: string, after = ''): RegExp {
  return new RegExp(`^${escaped(text)}${after}$`);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`);
}

const PLACE = /<x id="(\d+)"[^>]*\/>/g;
const PLACE_UNCAPTURED = /<x id="\d+"[^>]*\/>/;

/** The translators' file holds the English source beside each translation. */
function phrasesIn(language: Language): ReadonlyMap<string, string> {
  const side = language === 'en' ? 'source' : 'target';
  const units = read(`locales/${language === 'en' ? 'fr' : language}.xlf`).matchAll(/<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g);
  return new Map(
    [...units].map(([, id = '', unit = '']) => {
      const [, text = ''] = new RegExp(`<${side}>([\\s\\S]*?)</${side}>`).exec(unit) ?? [];
      return [id, text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')];
    }),
  );
}

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

function known<T>(value: T | undefined, complaint: string): T {
  if (value === undefined) throw new Error(complaint);
  return value;
}
