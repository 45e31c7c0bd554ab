// Mistakes in what words are written for: GF119, GF124.
import type { Json } from '../../../src/engine.js';
import { childcare, residence } from './mistake.js';
import type { Edit, Mistakes } from './mistake.js';

const REASON = '/questions/reason';

/** Takes words that stand in the wrong place from where they belong. */
const slip = (language: string, part: string, [before, now]: readonly [string, string], words: Json): readonly Edit[] => [[language, `/${part}/${before}`], [language, `/${part}/${now}`, words]];

export const NAME_MISTAKES: Mistakes = {
  GF124: [
    residence(slip('de', 'questions', ['reason', 'raeson'], { label: 'Warum?' }), ['de /questions/raeson']),
    residence(slip('fr', 'questions', ['reason', 'raeson'], { label: 'Pourquoi ?' }), ['fr /questions/raeson']),
    residence(slip('fr', 'rules', ['birth-not-future', 'birth-no-future'], 'Corrigez.'), ['fr /rules/birth-no-future']),
    residence(slip('fr', 'sources', ['rnpp', 'rnp'], { name: 'Registre', authority: 'État', purpose: 'Pour vous reconnaître.' }), ['fr /sources/rnp']),
    childcare(slip('en', 'steps', ['account', 'acount'], { title: 'Where to' }), ['en /steps/acount']),
    childcare([['lb', '/questions/shoe.size', { label: 'Schonggréisst', hint: 'Eng Zuel' }]], ['lb /questions/shoe.size']),
  ],
  GF119: [
    residence([['lb', REASON]], [`lb ${REASON}`]),
    residence([['en', `${REASON}/label`]], [`en ${REASON}/label`]),
    residence([['de', '/procedure/introduction/4']], ['de /procedure/introduction/4']),
    childcare([['de', '/questions/household/options/alone'], ['de', '/questions/household/options/couple']], ['de /questions/household/options']),
    childcare([['en', '/questions/work.employer/label', '']], ['en /questions/work.employer/label']),
  ],
};
