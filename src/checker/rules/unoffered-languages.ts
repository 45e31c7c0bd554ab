// GF703: words in a language that the procedure does not offer: nobody ever reads them.
import { memberPointerOf } from '../../model/path.js';
import type { Finding, Rule } from '../rule.js';

export const unofferedLanguage: Rule = {
  code: 'GF703',
  severity: 'warning',
  find: ({ procedure: { languages, texts }, unnamedTexts }) => [
    ...Object.keys(texts).filter((language) => !languages.includes(language)).map((language): Finding => ({
      file: 'procedure.json',
      pointer: memberPointerOf('/texts', language),
      about: language,
      message: `"texts" names a file for "${language}", and "languages" does not offer "${language}": nobody reads its words.`,
      remedy: `Add "${language}" to "languages", or take it out of "texts".`,
    })),
    ...unnamedTexts.map((file): Finding => {
      const language = file.replace(/^.*\//, '').replace(/\.json$/, '');
      const adding = languages.includes(language) ? `Name it under "texts" in procedure.json` : `Add "${language}" to "languages" and "${language}": "${file}" to "texts" in procedure.json`;
      return { file: 'procedure.json', pointer: '/texts', about: language, message: `${file} is there, and procedure.json does not name it: nobody reads its words.`, remedy: `${adding}, or take the file away.` };
    }),
  ],
};
