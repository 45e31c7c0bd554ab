// The draft of an accessibility statement for an agency to complete, in French and English, in the order of the model of
// Commission Implementing Decision (EU) 2018/1523. Says of conformity only that nobody has assessed it.
import { notTried } from './criteria.js';
import { countByWay } from './report.js';

export function draftStatement(): string {
  return [...opening(), ...french().map(asFrenchIsSet), ...english()].join('\n');
}

/** With a narrow no-break space before a colon and its like. */
function asFrenchIsSet(line: string): string {
  return line.replaceAll(/ ([:;?!])/g, '\u202f$1');
}

function opening(): readonly string[] {
  return [
    '# Accessibility statement: a draft', '',
    '<!-- Made by `npm run a11y:report` from test/accessibility. Do not write here: copy it. -->', '',
    '**A draft for the agency that publishes a procedure.** What stands in [brackets] is for the agency; nothing here may be published before it has been completed and checked. What is known of the form is in the [evidence report](raweb.md). In Luxembourg a service without a valid audit counts as not compliant (RAWeb 1, obligations): the state of conformity below says so until there is one.', '',
  ];
}

function french(): readonly string[] {
  const { automatic, 'semi-automatic': partly, 'not tested': untested, host, 'does not apply': none } = countByWay();
  return [
    '## Français', '',
    '### Déclaration sur l’accessibilité (projet)', '',
    '[Nom de l’organisme] s’engage à rendre accessible [nom du service et adresse], conformément à la loi du 28 mai 2019 relative à l’accessibilité des sites internet et des applications mobiles des organismes du secteur public. La présente déclaration s’applique à [nom de la démarche].', '',
    '#### État de conformité', '',
    '**Non évalué.** Aucun audit n’a été mené : tant qu’il n’y en a pas, le service est non conforme à la norme EN 301 549 et au référentiel RAWeb 1 au sens de la loi. [Après l’audit : totalement conforme, partiellement conforme ou non conforme, avec le taux et la date.]', '',
    '#### Contenu non accessible', '',
    '- Non-conformités : [constatées par l’audit, avec le critère et l’alternative].',
    '- Charge disproportionnée : [aucune, ou laquelle et pourquoi].',
    '- Contenus hors du champ de la loi : [aucun, ou lesquels].', '',
    'Limites connues du formulaire : les outils qui lisent le texte de la page (lecture à voix haute, traduction) ne voient pas l’intérieur d’un composant, sauf avec `render="light"` ; un bandeau fixe de la page peut couvrir le champ actif si sa hauteur n’est pas indiquée ; il n’y a pas de langue des signes, et les textes en langage facile dépendent de la démarche.', '',
    '#### Ce qui a été testé', '',
    `- Du formulaire seul, et non de la page : sur les 136 critères de RAWeb 1, ${automatic} sont suivis par des tests automatiques, ${partly} en partie (le reste doit être jugé par une personne), ${untested} ne sont pas testés, ${host} relèvent de la page, ${none} ne s’appliquent pas.`,
    '- En français, allemand, luxembourgeois et anglais : axe-core et un second moteur d’analyse, arbre d’accessibilité, contrastes en mode sombre, 320 px, langue de chaque texte.',
    '- Dans une de ces langues : clavier, contrastes en mode clair, couleurs forcées, lettres doublées, espacement du texte, annonces.', '',
    '#### Ce qui n’a pas été testé', '',
    `- Aucune technologie d’assistance réelle : ${notTried.fr}.`,
    '- Aucun essai avec des personnes handicapées ; aucun audit indépendant.',
    '- Les textes de la démarche et la page de [organisme].', '',
    '#### Établissement de cette déclaration', '',
    'Établie le [date] sur la base de [audit par un tiers ou autoévaluation, méthode, échantillon]. Réexaminée le [date].', '',
    '#### Retour d’information et contact', '',
    'Signalez un défaut d’accessibilité ou demandez une version accessible : [adresse électronique, téléphone, formulaire accessible]. Réponse dans un délai d’un mois.', '',
    '#### Procédure permettant d’assurer le respect des dispositions', '',
    'Si la réponse ne vous satisfait pas, vous pouvez vous adresser au Service information et presse (SIP), organisme chargé du contrôle, [adresse du formulaire de réclamation du SIP] ou accessibilite@sip.etat.lu, ou à l’Ombudsman, médiateur du Grand-Duché de Luxembourg, [adresse].', '',
  ];
}

function english(): readonly string[] {
  const { automatic, 'semi-automatic': partly, 'not tested': untested, host, 'does not apply': none } = countByWay();
  return [
    '## English', '',
    '### Accessibility statement (draft)', '',
    '[Name of the body] is committed to making [name and address of the service] accessible, in accordance with the law of 28 May 2019 on the accessibility of the websites and mobile applications of public sector bodies. This statement applies to [name of the procedure].', '',
    '#### Compliance status', '',
    '**Not assessed.** No audit has been carried out: until there is one, the service is not compliant with EN 301 549 and RAWeb 1 in the sense of the law. [After the audit: fully compliant, partially compliant or not compliant, with the rate and the date.]', '',
    '#### Non-accessible content', '',
    '- Non-compliance: [as found by the audit, with criterion and alternative].',
    '- Disproportionate burden: [none, or which and why].',
    '- Content outside the law: [none, or which].', '',
    'Known limits of the form: tools that read a page by its text (reading aloud, translation) do not see inside a component, except with `render="light"`; a bar that the page fixes may cover the field that has the focus, if its height is not given; there is no sign language, and easy-language texts depend on the procedure.', '',
    '#### What was tested', '',
    `- Of the form alone, not of the page: of the 136 criteria of RAWeb 1, ${automatic} are held by automatic tests, ${partly} in part (the rest is for a person to judge), ${untested} are not tested, ${host} are the page’s, ${none} do not apply.`,
    '- In French, German, Luxembourgish and English: axe-core and a second engine, the accessibility tree, contrast in the dark, 320 px, the language of every text.',
    '- In one of these languages: keyboard, contrast in the light, forced colours, letters of double size, text spacing, announcements.', '',
    '#### What was not tested', '',
    `- No real assistive technology: ${notTried.en}.`,
    '- No trial with people with disabilities; no independent audit.',
    '- The texts of the procedure, and the page of [body].', '',
    '#### Preparation of this statement', '',
    'Prepared on [date] on the basis of [an audit by a third party or a self-assessment, method, sample]. Last reviewed on [date].', '',
    '#### Feedback and contact', '',
    'Report a lack of accessibility or ask for an accessible version: [e-mail address, telephone, accessible form]. You are answered within one month.', '',
    '#### Enforcement procedure', '',
    'If the answer does not satisfy you, you can turn to the Information and Press Service (SIP), the supervisory body, [address of the SIP’s complaint form] or accessibilite@sip.etat.lu, or to the Ombudsman of the Grand Duchy of Luxembourg, [address].', '',
  ];
}
