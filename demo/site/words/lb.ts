// The demonstration's pages in Luxembourgish: working translations.
import type { SiteWords } from './site-words.js';

export const lb: SiteWords = {
  languageName: 'Lëtzebuergesch',
  siteName: 'Demonstratioun · gov-form',
  formTitle: 'E Residenzcertificat ufroen',
  allowanceTitle: 'D’Zoulag fir Kannerbetreiung ufroen',
  permitTitle: 'Eng Handelsermächtegung ufroen',
  skipLink: 'Bei den Haaptinhalt',
  needsScript: 'Dëse Formulaire brauch JavaScript. Schalt en an Ärem Browser an oder wend Iech un de Guichet vun Ärer Gemeng.',
  loading: 'De Formulaire gëtt virbereet.',
  otherWays: 'Wann de Formulaire net erschéngt: Rufft 00 00 00 00 un (erfonnt Nummer), oder frot um Guichet vun Ärer Gemeng nom Formulaire op Pabeier.',
  signIn: 'Umellen',
  signOut: 'Ofmellen',
  signedInAs: 'Ugemellt als',
  languageNavigation: 'Sprooch vun der Säit',
  footerNotice: 'Dëst ass eng Demonstratioun: erfonnte Persounen, keen ëffentleche Service. Gitt keng richteg Donnéeën an.',
  behindLink: 'Wat hannendru geschitt',
  sideBySideLink: 'Zwou Sproochen niefteneen',
  embedLink: 'Beispill fir anzebannen',
  sourceLink: 'D’Prozedur als JSON',
  signInTitle: 'Demonstratiouns-Umeldung',
  signInIntroduction: [
    'Dëst ass keng richteg Umeldung: wielt eng erfonnte Persoun, ouni Passwuert.',
    'E richtege Service huet seng eege Umeldung, zum Beispill LuxTrust, GouvID oder eIDAS.',
  ],
  chooseAction: 'Auswielen',
  peopleUnavailable: 'Den Demonstratiouns-Register äntwert net. Dir kënnt de Formulaire ouni Umeldung ausfëllen.',
  backToForm: 'Zréck bei de Formulaire',
  behindTitle: 'Wat hannendru geschitt',
  behindParagraphs: [
    'Op dësem Computer lafen dräi Servicer: dëse Site, Registere mat erfonnte Persounen a Gesellschaften an den Empfänger vun den Demanden.',
    'Den Empfänger kontrolléiert all Demande eng zweete Kéier a leet se an engem SQLite-Fichier of. Wou dëse Fichier läit, steet an der Fënster, an där d’Demonstratioun gestart gouf.',
    'D’Bestätegung huet en Demonstratiounssigel, kee qualifizéierten. Si léisst sech mam ëffentleche Schlëssel vum Empfänger iwwerpréiwen.',
  ],
  behindKeys: 'Den ëffentleche Schlëssel vum Empfänger (JSON)',
};
