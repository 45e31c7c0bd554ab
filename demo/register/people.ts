// The invented people of the demonstration's population register. None of them exists; their numbers only have right check digits.
import type { JsonObject } from '../../src/model/json.js';

export const DEMO_LANGUAGES = ['fr', 'de', 'lb', 'en'] as const;
export type DemoLanguage = (typeof DEMO_LANGUAGES)[number];

/** How the register behaves when it is asked for this person. */
export type Behaviour = 'answers' | 'slow' | 'garbage';

export interface InventedPerson {
  readonly id: string;
  readonly displayName: string;
  readonly behaviour: Behaviour;
  /** What choosing this person shows. */
  readonly tryThis: Readonly<Record<DemoLanguage, string>>;
  readonly record: JsonObject;
}

export const INVENTED_PEOPLE: readonly InventedPerson[] = [
  {
    id: 'testine',
    displayName: 'Testine Mustermann-Demo',
    behaviour: 'answers',
    tryThis: {
      fr: 'Le registre sait tout : rien à saisir dans les étapes « identité » et « adresse ».',
      de: 'Das Register weiß alles: bei Person und Adresse ist nichts einzutippen.',
      lb: 'De Register weess alles: bei Persoun an Adress ass näischt anzetippen.',
      en: 'The register knows everything: nothing to type for person and address.',
    },
    record: {
      familyName: 'Mustermann-Demo',
      givenNames: 'Testine Invented',
      birthDate: '1987-04-12',
      nationalId: '1987041201712',
      address: { country: 'LU', street: 'Rue de la Démonstration', number: '12a', postalCode: '1234', locality: 'Exempelville' },
      formerAddresses: [
        { street: 'Am Beispill', number: '3', postalCode: '5678', locality: 'Musterduerf', from: '2009-09-01', to: '2018-06-30' },
        { street: 'Place du Test', number: '1', postalCode: '4321', locality: 'Exempelville', from: '1987-04-12', to: '2009-08-31' },
      ],
    },
  },
  {
    id: 'probert',
    displayName: 'Probert Beispiel-Demo',
    behaviour: 'answers',
    tryThis: {
      fr: 'N’a jamais déménagé : aucune ancienne adresse.',
      de: 'Ist nie umgezogen: keine frühere Adresse.',
      lb: 'Ass ni geplënnert: keng fréier Adress.',
      en: 'Has never moved: no former address.',
    },
    record: {
      familyName: 'Beispiel-Demo',
      givenNames: 'Probert',
      birthDate: '1993-02-28',
      nationalId: '1993022811342',
      address: { country: 'LU', street: 'Am Beispill', number: '7', postalCode: '5678', locality: 'Musterduerf' },
      formerAddresses: [],
    },
  },
  {
    id: 'partielle',
    displayName: 'Partielle Lacune-Démo',
    behaviour: 'answers',
    tryThis: {
      fr: 'Le registre ne connaît pas sa date de naissance : elle reste à saisir.',
      de: 'Das Register kennt ihr Geburtsdatum nicht: es bleibt einzutippen.',
      lb: 'De Register kennt hire Gebuertsdatum net: e bleift anzetippen.',
      en: 'The register does not know her date of birth: it remains to be typed.',
    },
    record: {
      familyName: 'Lacune-Démo',
      givenNames: 'Partielle',
      nationalId: '1959000020547',
      address: { country: 'LU', street: 'Rue Inventée', number: '40', postalCode: '2345', locality: 'Exempelville' },
      formerAddresses: [],
    },
  },
  {
    id: 'zoe',
    displayName: 'Zoë-Anaïs Ñandú-Łukasiewicz-Démo',
    behaviour: 'answers',
    tryThis: {
      fr: 'Des accents de plusieurs langues, du registre jusqu’au reçu.',
      de: 'Akzente aus mehreren Sprachen, vom Register bis zur Eingangsbestätigung.',
      lb: 'Akzenter aus méi Sproochen, vum Register bis op d’Bestätegung.',
      en: 'Accents of several languages, from the register to the receipt.',
    },
    record: {
      familyName: 'Ñandú-Łukasiewicz-Démo',
      givenNames: 'Zoë-Anaïs Þórdís',
      birthDate: '2001-09-17',
      nationalId: '2001091733088',
      address: { country: 'LU', street: 'Op der Gënzefrënn', number: '2–4', postalCode: '9876', locality: 'Iwwerdaachduerf' },
      formerAddresses: [],
    },
  },
  {
    id: 'lento',
    displayName: 'Lento Langsam-Demo',
    behaviour: 'slow',
    tryThis: {
      fr: 'Le registre répond lentement (6 secondes) : on peut continuer à la main.',
      de: 'Das Register antwortet langsam (6 Sekunden): man kann von Hand weitermachen.',
      lb: 'De Register äntwert lues (6 Sekonnen): et kann ee vun Hand weiderfueren.',
      en: 'The register answers slowly (6 seconds): one can go on by hand.',
    },
    record: {
      familyName: 'Langsam-Demo',
      givenNames: 'Lento',
      birthDate: '1978-06-30',
      nationalId: '1978063044103',
      address: { country: 'LU', street: 'Schleekewee', number: '99', postalCode: '3456', locality: 'Musterduerf' },
      formerAddresses: [],
    },
  },
  {
    id: 'kapott',
    displayName: 'Kapott Unlesbar-Demo',
    behaviour: 'garbage',
    tryThis: {
      fr: 'Le registre répond n’importe quoi : le formulaire le dit et continue sans lui.',
      de: 'Das Register antwortet Unsinn: das Formular sagt es und macht ohne es weiter.',
      lb: 'De Register äntwert Blödsinn: de Formulaire seet et a mécht ouni e weider.',
      en: 'The register answers nonsense: the form says so and goes on without it.',
    },
    record: {
      familyName: 'Unlesbar-Demo',
      givenNames: 'Kapott',
      birthDate: '1964-11-25',
      nationalId: '1964112555208',
      address: { country: 'LU', street: 'Rue Cassée', number: '0', postalCode: '6543', locality: 'Exempelville' },
      formerAddresses: [],
    },
  },
];
