// Mistakes in what a citizen reads: GF134 to GF139, GF179 to GF189, GF701, GF702.
import { LANGUAGES, asks, childcare, residence } from './mistake.js';
import type { Edit, Mistakes } from './mistake.js';

const TEXT = { type: 'string', maxLength: 50 };
const REASON = '/questions/reason';
const ALL_PARTS = ['/legalBasis', '/sources', '/steps', '/questions', '/rules'];
const sentence = (words: number): string => `${Array.from({ length: words }, (_, index) => `mot${index}`).join(' ')}.`;
const inAll = (pattern: string, part: string, value: string): readonly Edit[] => LANGUAGES.map((language): Edit => [language, `/questions/${pattern}/${part}`, value]);

const MONEY = { type: 'number', minimum: 0, maximum: 9999 };
const inEveryLanguage = (pointer: string): readonly string[] => LANGUAGES.map((language) => `${language} ${pointer}`);

export const TEXT_MISTAKES: Mistakes = {
  GF701: [
    childcare(asks('rent', MONEY), inEveryLanguage('/questions/rent/label')),
    childcare(asks('monthlySalary', MONEY), inEveryLanguage('/questions/monthlySalary/label')),
    childcare(asks('paidAmount', { ...MONEY, multipleOf: 0.01 }), inEveryLanguage('/questions/paidAmount/label')),
    childcare(asks('frais_annuels', { ...MONEY, multipleOf: 0.01 }, { words: { hint: '1200' } }), inEveryLanguage('/questions/frais_annuels/label')),
    childcare([...asks('loyer', MONEY), ...LANGUAGES.slice(1).map((language): Edit => [language, '/questions/loyer/label', `Loyer, € (${language})`])], ['fr /questions/loyer/label']),
    childcare([['procedure', '/steps/2/ask/1/kind'], ['procedure', '/steps/2/ask/2/kind'], ...['own', 'partner'].map((name): Edit => ['fr', `/questions/income.${name}/hint`, 'Par exemple 2350,50.'])], ['fr /questions/income.own/label', 'fr /questions/income.partner/label']),
  ],
  GF702: [
    childcare([['en', '/easy/steps/work/title', 'Who are you?']], ['en /easy/steps/work/title']),
    residence([['fr', '/steps/address/title', 'Vos données'], ['fr', '/steps/identity/title', 'Vos données']], ['fr /steps/address/title']),
    residence([['lb', '/steps/address/title', 'Är  Donnéeën'], ['lb', '/steps/identity/title', 'är Donnéeën']], ['lb /steps/address/title']),
    childcare([['en', '/steps/account/title', 'Your children']], ['en /steps/account/title']),
    childcare([['de', '/steps/work/title', 'Über Sie'], ['de', '/steps/children/title', 'Über Sie'], ['de', '/steps/applicant/title', 'Über Sie']], ['de /steps/work/title', 'de /steps/children/title']),
    // One of the two is there for everybody.
    childcare([['fr', '/steps/advice/title', 'Votre revenu mensuel']], ['fr /steps/advice/title']),
  ],
  GF713: [
    childcare([['fr', '/notices/what-counts/0', '<b>Comptez</b> tout.']], ['fr /notices/what-counts/0']),
    childcare([['de', '/notices/partner-counts/0', '![Ein Haus](https://www.example.lu/haus.png)']], ['de /notices/partner-counts/0']),
    childcare([['lb', '/questions/household/help/0', '| Jo | Nee |\n| --- | --- |\n| 1 | 2 |']], ['lb /questions/household/help/0']),
    childcare([['en', '/questions/declaration/body/2', 'Read [the rules](http://www.example.lu/rules).']], ['en /questions/declaration/body/2']),
    childcare([['en', '/questions/household/help/2', 'Read [the rules](javascript:alert(1)) &amp; sign.']], ['en /questions/household/help/2', 'en /questions/household/help/2']),
    childcare([['fr', '/notices/what-counts/2', '- [ ] salaire']], ['fr /notices/what-counts/2']),
    childcare([['en', '/easy/questions/household/help/0', 'Read [the rules](http://www.example.lu/rules).']], ['en /easy/questions/household/help/0']),
    // Each mark its own: two links, and one element with its end.
    childcare([['en', '/questions/household/help/2', 'Read [a](http://www.example.lu/a), [b](/b) and <b>c</b>.']], Array.from({ length: 3 }, () => 'en /questions/household/help/2')),
    residence([...LANGUAGES.map((language): Edit => [language, `${REASON}/help`, [`Words of help in ${language}.`]]), ['en', `${REASON}/help/0`, '> Words of help in English.']], [`en ${REASON}/help/0`]),
  ],
  GF714: [
    childcare([['procedure', '/steps/2/ask/0/notice', 'what-count']], ['procedure /steps/2/ask/0/notice']),
    childcare([['*', '/notices/partner-counts']], ['procedure /steps/2/ask/3/notice']),
    childcare([['*', '/notices']], ['procedure /steps/2/ask/0/notice', 'procedure /steps/2/ask/3/notice'], { besides: 'GF715' }),
    childcare([['procedure', '/steps/1/ask/-', { notice: 'advice' }]], ['procedure /steps/1/ask/3/notice']),
    childcare([['procedure', '/steps/6/ask/-', { notice: 'who-asks', sort: 'warning' }]], ['procedure /steps/6/ask/1/notice']),
  ],
  GF715: [
    childcare([['fr', '/easy/questions/income.mine', { label: 'Combien ?' }]], ['fr /easy/questions/income.mine'], { besides: 'GF119' }),
    childcare([['de', '/easy/steps/family', { title: 'Ihre Familie' }]], ['de /easy/steps/family'], { besides: 'GF119' }),
    childcare([['lb', '/easy/questions/household/options/both', 'Vläicht']], ['lb /easy/questions/household/options/both'], { besides: 'GF119' }),
    childcare([['en', '/easy/notices/advice', ['Read this.']]], ['en /easy/notices/advice'], { besides: 'GF119' }),
    childcare([['en', '/easy/rules/too-young', 'Write another date.']], ['en /easy/rules/too-young'], { besides: 'GF119' }),
  ],
  GF134: LANGUAGES.slice(1).flatMap((language, index) => [
    residence([[language, '/questions', {}]], [`procedure /languages/${index + 1}`], { besides: 'GF119' }),
    childcare(ALL_PARTS.slice(2).map((part): Edit => [language, part, {}]), [`procedure /languages/${index + 1}`], { besides: 'GF119' }),
  ]),
  GF179: [
    residence([['*', REASON]], ['fr /questions']),
    childcare([['*', '/questions/work.employer']], ['fr /questions']),
    childcare([['*', '/questions/children']], ['fr /questions']),
    childcare([['*', '/questions/children[].provider.slots[].hours']], ['fr /questions']),
    childcare([['answers', '/properties/pet', TEXT], ['procedure', '/steps/1/ask/-', 'pet']], ['fr /questions']),
  ],
  GF180: [
    residence([['*', '/questions/variant/options/extended']], ['fr /questions/variant/options']),
    residence([['*', '/questions/mentions/options']], ['fr /questions/mentions/options']),
    childcare([['answers', '/$defs/provider/properties/kind/enum', ['nursery', 'after-school', 'childminder', 'grandparents']]], ['fr /questions/children[].provider.kind/options']),
    childcare([['*', '/questions/household/options/alone']], ['fr /questions/household/options'], { besides: 'GF715' }),
    childcare([['*', '/questions/account#oneOf/options/0']], ['fr /questions']),
    childcare(asks('season', { oneOf: [{ const: 'spring', title: 'Spring' }, { const: 'autumn', title: 'Autumn' }] }), ['fr /questions/season/options']),
  ],
  GF181: [
    childcare([['en', '/easy/questions/household/options/couple', 'No']], ['en /easy/questions/household/options/couple']),
    residence([['fr', '/questions/variant/options/extended/label', 'Certificat simple']], ['fr /questions/variant/options/extended/label']),
    residence([['de', '/questions/mentions/options/spouse', 'Mein Familienstand']], ['de /questions/mentions/options/spouse']),
    residence([['en', '/questions/requester/options/bank', 'My  Employer']], ['en /questions/requester/options/bank']),
    childcare([['lb', '/questions/account#oneOf/options/1', 'Zu Lëtzebuerg']], ['lb /questions/account#oneOf/options/1']),
    childcare([['fr', '/questions/children[].provider.slots[].day/options/sunday', 'Samedi']], ['fr /questions/children[].provider.slots[].day/options/sunday']),
  ],
  GF182: [
    childcare([['en', '/easy/questions/applicant.givenNames/label', 'Your last name']], ['en /easy/questions/applicant.givenNames/label']),
    residence([['fr', '/questions/applicant.givenNames/label', 'Nom de famille']], ['fr /questions/applicant.givenNames/label']),
    residence([['de', '/questions/applicant.address.number/label', 'Straße']], ['de /questions/applicant.address.number/label']),
    childcare([['en', '/questions/children[].provider.name/label', 'Type of care']], ['en /questions/children[].provider.name/label']),
    childcare([['lb', '/questions/children[].birthDate/label', 'Virnumm']], ['lb /questions/children[].birthDate/label']),
    childcare([['procedure', '/steps/1/ask/-', { path: 'first', when: 'work.employed' }], ['answers', '/properties/first', TEXT], ...asks('second', TEXT), ...inAll('first', 'label', 'Nom'), ...inAll('second', 'label', 'Nom')], LANGUAGES.map((language) => `${language} /questions/second/label`)),
    childcare([...asks('first', TEXT), ...asks('second', TEXT), ...inAll('second', 'label', 'Nom'), ...inAll('first', 'label', 'Nom')], LANGUAGES.map((language) => `${language} /questions/second/label`)),
  ],
  GF184: [
    residence([['*', '/rules/birth-not-future']], ['fr /rules']),
    residence([['*', '/rules']], ['fr /rules', 'fr /rules', 'fr /rules', 'fr /rules']),
    childcare([['*', '/rules/many-hours']], ['fr /rules']),
    childcare([['*', '/rules/child-under-13']], ['fr /rules']),
    childcare([['procedure', '/rules/-', { id: 'enough', check: 'income.own > 0', on: ['income.own'] }]], ['fr /rules']),
  ],
  GF186: [
    residence([['de', '/procedure/introduction/2', 'Il vous faut environ 3 minutes et votre matricule.'], ['fr', '/procedure/introduction/2', 'Il vous faut environ 3 minutes et votre matricule.']], ['de /procedure/introduction/2']),
    residence([['lb', `${REASON}/label`, 'Wofür brauchen Sie die Bescheinigung?']], [`lb ${REASON}/label`]),
    childcare([['en', '/rules/many-hours', 'Cela fait plus de 60 heures par semaine. Vérifiez le nombre ; s’il est exact, continuez.']], ['en /rules/many-hours']),
    childcare([['lb', '/questions/household/options/couple', 'Ja, mit meinem Partner oder meiner Partnerin']], ['lb /questions/household/options/couple']),
    childcare([['en', '/questions/work.employed/label', 'Avez-vous un employeur  ?'], ['en', '/steps/account/title', 'Où verser l\'allocation exactement'], ['fr', '/steps/account/title', 'Où verser l’allocation exactement']], ['en /steps/account/title']),
  ],
  GF187: [
    childcare([['en', '/easy/questions/household/label', 'Do you live with somebody? '.repeat(6)]], ['en /easy/questions/household/label']),
    residence([['fr', `${REASON}/label`, `Pour ${'longue '.repeat(17)}raison ?`]], [`fr ${REASON}/label`]),
    residence([['de', `${REASON}/shortLabel`, `Grund${' und Anlass'.repeat(6)}`]], [`de ${REASON}/shortLabel`]),
    residence([['en', '/procedure/title', `Request a certificate ${'of residence '.repeat(6)}`]], ['en /procedure/title']),
    childcare([['lb', '/questions/children/hint', `${'Setzt all Kand derbäi. '.repeat(11)}`]], ['lb /questions/children/hint']),
    childcare([['fr', '/procedure/introduction/1', 'Elle aiderait les parents. '.repeat(20)]], ['fr /procedure/introduction/1']),
    residence([['fr', '/questions/mentions/options/spouse', `Les ${'noms-et-dates-'.repeat(9)}`]], ['fr /questions/mentions/options/spouse']),
  ],
  GF188: [
    childcare([['en', '/easy/questions/household/label', 'Do you live with a **partner**?']], ['en /easy/questions/household/label']),
    residence([['fr', '/procedure/introduction/0', 'Le certificat indique <b>où vous habitez</b>.']], ['fr /procedure/introduction/0']),
    residence([['de', `${REASON}/hint`, 'Ein Satz **genügt**.']], [`de ${REASON}/hint`]),
    childcare([['en', '/procedure/nextSteps/0', 'Read [the page](https://example.org) first.']], ['en /procedure/nextSteps/0']),
    childcare([['lb', '/steps/children/title', '# Är Kanner']], ['lb /steps/children/title']),
    childcare([['fr', '/questions/children/hint', 'Ajoutez chaque enfant&nbsp;: un par un.']], ['fr /questions/children/hint']),
    childcare([['de', '/steps/advice/body/1', '- Sie können hier aufhören.']], ['de /steps/advice/body/1']),
  ],
  GF189: [
    childcare([['de', '/easy/questions/household/label', 'TODO']], ['de /easy/questions/household/label']),
    residence([['fr', `${REASON}/hint`, 'TODO']], [`fr ${REASON}/hint`]),
    residence([['de', `${REASON}/label`, 'Zu übersetzen: Pour quelle raison ?']], [`de ${REASON}/label`]),
    childcare([['en', '/procedure/introduction/1', 'Lorem ipsum dolor sit amet.']], ['en /procedure/introduction/1']),
    childcare([['lb', '/rules/many-hours', 'Méi wéi {{limit}} Stonnen.']], ['lb /rules/many-hours']),
    childcare([['fr', '/questions/children/hint', 'Ajoutez {name}.']], ['fr /questions/children/hint']),
    childcare([['en', '/questions/account.holder/label', '[to check: Holder]']], ['en /questions/account.holder/label']),
    childcare([['de', '/questions/account.holder/label', '...']], ['de /questions/account.holder/label']),
  ],
  GF135: [
    childcare([['fr', '/easy/questions/household/shortLabel', 'Votre couple :']], ['fr /easy/questions/household/shortLabel']),
    residence([['fr', '/questions/applicant.familyName/label', 'Nom de famille :']], ['fr /questions/applicant.familyName/label']),
    residence([['de', '/questions/applicant.address.street/label', 'Straße:']], ['de /questions/applicant.address.street/label']),
    childcare([['en', '/questions/account.bic/label', 'BIC of the bank: ']], ['en /questions/account.bic/label']),
    childcare([['lb', '/steps/children/title', 'Är Kanner:']], ['lb /steps/children/title']),
    childcare([['fr', '/questions/household/shortLabel', 'Ménage :']], ['fr /questions/household/shortLabel']),
  ],
  GF136: [
    residence([['fr', '/procedure/title', 'DEMANDER UN CERTIFICAT DE RÉSIDENCE']], ['fr /procedure/title']),
    residence([['de', '/questions/applicant.familyName/label', 'FAMILIENNAME']], ['de /questions/applicant.familyName/label']),
    childcare([['en', '/steps/children/title', 'YOUR CHILDREN']], ['en /steps/children/title']),
    childcare([['lb', '/questions/account/label', 'BANKKONT']], ['lb /questions/account/label']),
    childcare([['fr', '/rules/many-hours', 'ATTENTION : VÉRIFIEZ LE NOMBRE.']], ['fr /rules/many-hours']),
  ],
  GF137: [
    residence([['fr', '/questions/applicant.familyName/hint', 'Nom de famille']], ['fr /questions/applicant.familyName/hint']),
    residence([['de', '/questions/applicant.givenNames/hint', 'Vornamen.']], ['de /questions/applicant.givenNames/hint']),
    childcare([['en', '/questions/children/hint', 'Children in care']], ['en /questions/children/hint']),
    childcare([['lb', '/questions/children[].hours/hint', 'Betreiungsstonnen pro Woch'], ['lb', '/questions/children[].hours/label', 'Betreiungsstonnen pro Woch']], ['lb /questions/children[].hours/hint']),
    childcare([['fr', '/questions/account.iban/hint', 'iban']], ['fr /questions/account.iban/hint']),
  ],
  GF138: [
    childcare([['en', '/easy/procedure/introduction/1', sentence(30)]], ['en /easy/procedure/introduction/1']),
    residence([['fr', '/procedure/introduction/0', sentence(26)]], ['fr /procedure/introduction/0']),
    residence([['de', '/sources/rnpp/purpose', sentence(40)]], ['de /sources/rnpp/purpose']),
    childcare([['en', '/steps/advice/body/1', `You can stop. ${sentence(30)}`]], ['en /steps/advice/body/1']),
    childcare([['lb', '/rules/many-hours', sentence(28)]], ['lb /rules/many-hours']),
    childcare([['fr', '/procedure/nextSteps/1', `${sentence(5)} ${sentence(27)} ${sentence(5)}`]], ['fr /procedure/nextSteps/1']),
  ],
  GF139: [
    childcare([['de', '/easy/questions/household/label', 'Wohnst du mit jemandem zusammen?']], ['de /easy/questions/household/label']),
    residence([['fr', `${REASON}/label`, 'De quoi as-tu besoin ?']], [`fr ${REASON}/label`]),
    residence([['de', `${REASON}/label`, 'Wofür brauchst du die Bescheinigung?']], [`de ${REASON}/label`]),
    residence([['lb', `${REASON}/label`, 'Fir wat brauchs du de Certificat?']], [`lb ${REASON}/label`]),
    childcare([['de', '/questions/work.employer/label', 'Name deines Arbeitgebers']], ['de /questions/work.employer/label']),
    childcare([['fr', '/steps/children/title', 'Tes enfants']], ['fr /steps/children/title']),
    childcare([['lb', '/questions/work.employer/label', 'Numm vun dengem Patron']], ['lb /questions/work.employer/label']),
  ],
};
