// What stands among the questions and is none, as the gallery shows it: notices, help, a body before a question, and what
// is calculated; each in a step with questions around it.
import type { ExampleLanguage } from '../../src/fields/kind-example.js';
import type { JsonObject } from '../../src/model/json.js';
import type { QuestionTexts, StepAsk, TextsFile } from '../../src/model/procedure.js';

export type BlockName = 'notice' | 'help' | 'calculated';

interface BlockTexts extends Pick<TextsFile, 'notices'> {
  /** Of the step. */
  readonly label: string;
  readonly questions: Readonly<Record<string, QuestionTexts>>;
}

export interface BlockExample {
  readonly name: string;
  readonly asks: readonly StepAsk[];
  /** Of answers.schema.json. */
  readonly properties: JsonObject;
  /** Their paths; the others may stay empty. */
  readonly required: readonly string[];
  readonly texts: Readonly<Record<ExampleLanguage, BlockTexts>>;
  /** What is answered already; after a Continue that failed, nothing is. */
  readonly answers: JsonObject;
}

const amount = { type: 'number', minimum: 0, multipleOf: 0.01 };

export const blockExamples: Readonly<Record<BlockName, readonly BlockExample[]>> = {
  notice: [
    {
      name: 'moving-in',
      asks: [{ notice: 'papers' }, 'isLate', { notice: 'late', sort: 'warning', when: 'isLate' }],
      properties: { isLate: { type: 'boolean' } },
      required: ['isLate'],
      answers: { isLate: true },
      texts: {
        fr: {
          label: 'Votre arrivée dans le logement',
          notices: {
            papers: ['**Préparez vos papiers** :', '- votre carte d’identité ou votre passeport ;\n- votre bail ou l’accord du propriétaire.', 'Tout est expliqué sur [Guichet.lu](https://guichet.public.lu/fr/).'],
            late: ['Vous êtes en retard : le délai est de huit jours. Faites *quand même* votre déclaration.'],
          },
          questions: { isLate: { label: 'Habitez-vous ce logement depuis plus de huit jours ?', shortLabel: 'Plus de huit jours' } },
        },
        de: {
          label: 'Ihr Einzug in die Wohnung',
          notices: {
            papers: ['**Halten Sie Ihre Papiere bereit**:', '- Ihren Personalausweis oder Ihren Reisepass;\n- Ihren Mietvertrag oder die Zustimmung des Eigentümers.', 'Alles wird auf [Guichet.lu](https://guichet.public.lu/de/) erklärt.'],
            late: ['Sie sind zu spät: Die Frist beträgt acht Tage. Melden Sie sich *trotzdem* an.'],
          },
          questions: { isLate: { label: 'Wohnen Sie seit mehr als acht Tagen in dieser Wohnung?', shortLabel: 'Mehr als acht Tage' } },
        },
        lb: {
          label: 'Ären Anzuch an d’Wunneng',
          notices: {
            papers: ['**Leet Är Pabeiere prett**:', '- Ären Ausweis oder Äre Pass;\n- Äre Bail oder d’Zoustëmmung vum Proprietär.', 'Alles gëtt op [Guichet.lu](https://guichet.public.lu/fr/) erkläert.'],
            late: ['Dir sidd ze spéit: Den Delai ass aacht Deeg. Mellt Iech *trotzdeem* un.'],
          },
          questions: { isLate: { label: 'Wunnt Dir schonn zënter méi wéi aacht Deeg an dëser Wunneng?', shortLabel: 'Méi wéi aacht Deeg' } },
        },
        en: {
          label: 'Moving into your home',
          notices: {
            papers: ['**Have your papers ready**:', '- your identity card or your passport;\n- your lease or the consent of the owner.', 'Everything is explained on [Guichet.lu](https://guichet.public.lu/en/).'],
            late: ['You are late: the time limit is eight days. Register *all the same*.'],
          },
          questions: { isLate: { label: 'Have you lived in this home for more than eight days?', shortLabel: 'More than eight days' } },
        },
      },
    },
  ],
  help: [
    {
      name: 'rent-and-declaration',
      asks: ['rent', { path: 'accepted', kind: 'confirm' }],
      properties: { rent: amount, accepted: { type: 'boolean', const: true } },
      required: ['rent', 'accepted'],
      answers: { rent: 1250.5, accepted: true },
      texts: {
        fr: {
          label: 'Votre loyer',
          questions: {
            rent: { label: 'Loyer par mois, en euros', shortLabel: 'Loyer', hint: 'Par exemple : 1250,50', help: ['Comptez :', '- le loyer de votre bail ;\n- le loyer du garage, si vous en avez un.', 'Ne comptez **pas** le chauffage.'] },
            accepted: { label: 'J’ai lu ces phrases et je les accepte.', shortLabel: 'Déclaration', body: ['Je déclare que :', '1. mes réponses sont exactes ;\n2. je signale tout changement dans le mois.'] },
          },
        },
        de: {
          label: 'Ihre Miete',
          questions: {
            rent: { label: 'Miete im Monat, in Euro', shortLabel: 'Miete', hint: 'Zum Beispiel: 1250,50', help: ['Zählen Sie mit:', '- die Miete aus Ihrem Mietvertrag;\n- die Miete der Garage, wenn Sie eine haben.', 'Zählen Sie die Heizung **nicht** mit.'] },
            accepted: { label: 'Ich habe diese Sätze gelesen und stimme ihnen zu.', shortLabel: 'Erklärung', body: ['Ich erkläre:', '1. Meine Angaben sind richtig.\n2. Ich melde jede Änderung innerhalb eines Monats.'] },
          },
        },
        lb: {
          label: 'Äre Loyer',
          questions: {
            rent: { label: 'Loyer am Mount, an Euro', shortLabel: 'Loyer', hint: 'Zum Beispill: 1250,50', help: ['Zielt mat:', '- de Loyer aus Ärem Bail;\n- de Loyer vun der Garage, wann Dir eng hutt.', 'Zielt d’Heizung **net** mat.'] },
            accepted: { label: 'Ech hunn dës Sätz gelies an ech sinn domat averstanen.', shortLabel: 'Erklärung', body: ['Ech erklären:', '1. Meng Äntwerte si richteg.\n2. Ech mellen all Ännerung am selwechte Mount.'] },
          },
        },
        en: {
          label: 'Your rent',
          questions: {
            rent: { label: 'Rent per month, in euros', shortLabel: 'Rent', hint: 'For example: 1250.50', help: ['Count:', '- the rent of your lease;\n- the rent of the garage, if you have one.', 'Do **not** count the heating.'] },
            accepted: { label: 'I have read these sentences and accept them.', shortLabel: 'Declaration', body: ['I declare that:', '1. my answers are correct;\n2. I report every change within a month.'] },
          },
        },
      },
    },
  ],
  calculated: [
    {
      name: 'household-income',
      asks: ['own', 'partner', { path: 'total', calculate: 'own + partner' }],
      properties: { own: amount, partner: amount, total: amount },
      required: ['own', 'partner'],
      answers: { own: 2350.5, partner: 1800 },
      texts: {
        fr: {
          label: 'Les revenus du ménage',
          questions: {
            own: { label: 'Votre revenu net par mois, en euros', shortLabel: 'Votre revenu' },
            partner: { label: 'Le revenu net de votre partenaire, en euros', shortLabel: 'Revenu du partenaire' },
            total: { label: 'Revenu net du ménage par mois, en euros', shortLabel: 'Revenu du ménage', hint: 'Calculé à partir des montants ci-dessus.' },
          },
        },
        de: {
          label: 'Das Einkommen des Haushalts',
          questions: {
            own: { label: 'Ihr Nettoeinkommen im Monat, in Euro', shortLabel: 'Ihr Einkommen' },
            partner: { label: 'Nettoeinkommen des Partners oder der Partnerin, in Euro', shortLabel: 'Einkommen des Partners' },
            total: { label: 'Nettoeinkommen des Haushalts im Monat, in Euro', shortLabel: 'Einkommen des Haushalts', hint: 'Wird aus den Beträgen oben berechnet.' },
          },
        },
        lb: {
          label: 'D’Akommes vum Stot',
          questions: {
            own: { label: 'Äert Nettoakommes am Mount, an Euro', shortLabel: 'Äert Akommes' },
            partner: { label: 'Nettoakommes vum Partner oder vun der Partnerin, an Euro', shortLabel: 'Akommes vum Partner' },
            total: { label: 'Nettoakommes vum Stot am Mount, an Euro', shortLabel: 'Akommes vum Stot', hint: 'Gëtt aus de Beträg hei uewen ausgerechent.' },
          },
        },
        en: {
          label: 'The income of the household',
          questions: {
            own: { label: 'Your net income per month, in euros', shortLabel: 'Your income' },
            partner: { label: 'Net income of your partner, in euros', shortLabel: 'Income of your partner' },
            total: { label: 'Net income of the household per month, in euros', shortLabel: 'Household income', hint: 'Calculated from the amounts above.' },
          },
        },
      },
    },
  ],
};
