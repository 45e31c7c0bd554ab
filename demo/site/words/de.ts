// The demonstration's pages in German.
import type { SiteWords } from './site-words.js';

export const de: SiteWords = {
  languageName: 'Deutsch',
  siteName: 'Demonstration · gov-form',
  formTitle: 'Wohnsitzbescheinigung beantragen',
  allowanceTitle: 'Kinderbetreuungszulage beantragen',
  permitTitle: 'Niederlassungsgenehmigung beantragen',
  skipLink: 'Zum Hauptinhalt',
  needsScript: 'Dieses Formular braucht JavaScript. Schalten Sie es in Ihrem Browser ein oder wenden Sie sich an den Schalter Ihrer Gemeinde.',
  loading: 'Das Formular wird vorbereitet.',
  otherWays: 'Wenn das Formular nicht erscheint: Rufen Sie 00 00 00 00 an (erfundene Nummer), oder fragen Sie am Schalter Ihrer Gemeinde nach dem Formular auf Papier.',
  signIn: 'Anmelden',
  signOut: 'Abmelden',
  signedInAs: 'Angemeldet als',
  languageNavigation: 'Sprache der Seite',
  footerNotice: 'Dies ist eine Demonstration: erfundene Personen, kein öffentlicher Dienst. Geben Sie keine echten Daten ein.',
  behindLink: 'Was dahinter geschieht',
  sideBySideLink: 'Zwei Sprachen nebeneinander',
  embedLink: 'Beispiel für die Einbettung',
  sourceLink: 'Das Verfahren als JSON',
  signInTitle: 'Demonstrations-Anmeldung',
  signInIntroduction: [
    'Dies ist keine echte Anmeldung: Wählen Sie eine erfundene Person, ohne Passwort.',
    'Ein echter Dienst nutzt seine eigene Anmeldung, zum Beispiel LuxTrust, GouvID oder eIDAS.',
  ],
  chooseAction: 'Auswählen',
  peopleUnavailable: 'Das Demonstrations-Register antwortet nicht. Sie können das Formular ohne Anmeldung ausfüllen.',
  backToForm: 'Zurück zum Formular',
  behindTitle: 'Was dahinter geschieht',
  behindParagraphs: [
    'Auf diesem Rechner laufen drei Dienste: diese Website, Register mit erfundenen Personen und Gesellschaften und der Empfänger der Anträge.',
    'Der Empfänger prüft jeden Antrag ein zweites Mal und legt ihn in einer SQLite-Datei ab. Wo diese Datei liegt, steht in dem Fenster, in dem die Demonstration gestartet wurde.',
    'Die Eingangsbestätigung trägt ein Demonstrationssiegel, kein qualifiziertes. Sie lässt sich mit dem öffentlichen Schlüssel des Empfängers prüfen.',
  ],
  behindKeys: 'Der öffentliche Schlüssel des Empfängers (JSON)',
};
