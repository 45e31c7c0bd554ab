// The words of the gallery around the questions.
import type { ExampleLanguage } from '../../src/fields/kind-example.js';

export interface GalleryWords {
  readonly title: string;
  readonly introduction: string;
  readonly kinds: string;
  readonly languages: string;
  readonly themes: string;
  readonly theme: Readonly<Record<'system' | 'light' | 'dark', string>>;
  readonly asked: string;
  readonly checked: string;
  readonly row: string;
  readonly 'row-checked': string;
  readonly alone: string;
  readonly forDesigners: string;
  readonly schema: string;
  readonly procedure: string;
  readonly texts: string;
  readonly value: string;
  readonly errors: string;
  readonly code: string;
  readonly sentence: string;
  readonly exampleLimit: string;
  /** How a designer puts a sentence in its place; an example follows. */
  readonly ownSentence: string;
}

export const LANGUAGE_NAMES: Readonly<Record<ExampleLanguage, string>> = { fr: 'Français', de: 'Deutsch', lb: 'Lëtzebuergesch', en: 'English' };

export const galleryWords: Readonly<Record<ExampleLanguage, GalleryWords>> = {
  fr: {
    title: 'Galerie des questions',
    introduction: 'Chaque sorte de question dans chaque état, comme les citoyens la voient.',
    kinds: 'Sortes de questions', languages: 'Langue', themes: 'Couleurs', theme: { system: 'Du système', light: 'Claires', dark: 'Sombres' },
    asked: 'À remplir', checked: 'Après un « Continuer » refusé', row: 'La page d’une entrée', 'row-checked': 'La page d’une entrée, après un « Continuer » refusé', alone: 'Ce formulaire seul',
    forDesigners: 'Pour qui écrit la démarche', schema: 'Dans answers.schema.json', procedure: 'Dans procedure.json', texts: 'Dans les textes', value: 'Ce qui est envoyé',
    errors: 'Erreurs possibles', code: 'Code', sentence: 'Phrase par défaut',
    exampleLimit: 'Une limite est ici 10, pour l’exemple.', ownSentence: 'Pour une phrase à vous, ajoutez ceci aux textes de la question :',
  },
  de: {
    title: 'Galerie der Fragen',
    introduction: 'Jede Art von Frage in jedem Zustand, wie Bürgerinnen und Bürger sie sehen.',
    kinds: 'Arten von Fragen', languages: 'Sprache', themes: 'Farben', theme: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
    asked: 'Zum Ausfüllen', checked: 'Nach einem abgelehnten „Weiter“', row: 'Die Seite eines Eintrags', 'row-checked': 'Die Seite eines Eintrags, nach einem abgelehnten „Weiter“', alone: 'Dieses Formular allein',
    forDesigners: 'Für alle, die Verfahren schreiben', schema: 'In answers.schema.json', procedure: 'In procedure.json', texts: 'In den Texten', value: 'Was gesendet wird',
    errors: 'Mögliche Fehler', code: 'Code', sentence: 'Üblicher Satz',
    exampleLimit: 'Als Grenze steht hier 10, als Beispiel.', ownSentence: 'Für einen eigenen Satz ergänzen Sie die Texte der Frage:',
  },
  lb: {
    title: 'Galerie vun de Froen',
    introduction: 'All Zort vu Fro an all Zoustand, esou wéi d’Bierger se gesinn.',
    kinds: 'Zorte vu Froen', languages: 'Sprooch', themes: 'Faarwen', theme: { system: 'Wéi de System', light: 'Hell', dark: 'Däischter' },
    asked: 'Fir auszefëllen', checked: 'No engem refuséierten „Weider“', row: 'D’Säit vun engem Element', 'row-checked': 'D’Säit vun engem Element, no engem refuséierten „Weider“', alone: 'Dëse Formulaire eleng',
    forDesigners: 'Fir déi, déi Prozedure schreiwen', schema: 'An answers.schema.json', procedure: 'A procedure.json', texts: 'An den Texter', value: 'Wat geschéckt gëtt',
    errors: 'Méiglech Feeler', code: 'Code', sentence: 'Übleche Saz',
    exampleLimit: 'Als Limitt steet hei 10, als Beispill.', ownSentence: 'Fir en eegene Saz setzt dëst bei d’Texter vun der Fro:',
  },
  en: {
    title: 'Gallery of questions',
    introduction: 'Every kind of question in every state, as citizens see it.',
    kinds: 'Kinds of question', languages: 'Language', themes: 'Colours', theme: { system: 'As the system', light: 'Light', dark: 'Dark' },
    asked: 'To be filled in', checked: 'After “Continue” was refused', row: 'The page of an entry', 'row-checked': 'The page of an entry, after “Continue” was refused', alone: 'This form alone',
    forDesigners: 'For those who write procedures', schema: 'In answers.schema.json', procedure: 'In procedure.json', texts: 'In the texts', value: 'What is sent',
    errors: 'Errors it can give', code: 'Code', sentence: 'Default sentence',
    exampleLimit: 'Where there is a limit, 10 stands here as an example.', ownSentence: 'For a sentence of your own, add this to the texts of the question:',
  },
};
