// The demonstration's pages in French.
import type { SiteWords } from './site-words.js';

export const fr: SiteWords = {
  languageName: 'Français',
  siteName: 'Démonstration · gov-form',
  formTitle: 'Demander un certificat de résidence',
  allowanceTitle: 'Demander l’allocation de garde d’enfants',
  permitTitle: 'Demander une autorisation d’établissement',
  skipLink: 'Aller au contenu principal',
  needsScript: 'Ce formulaire a besoin de JavaScript. Activez-le dans votre navigateur, ou adressez-vous au guichet de votre commune.',
  loading: 'Le formulaire se prépare.',
  otherWays: 'Si le formulaire n’apparaît pas, appelez le 00 00 00 00 (numéro inventé), ou demandez-le sur papier au guichet de votre commune.',
  signIn: 'Se connecter',
  signOut: 'Se déconnecter',
  signedInAs: 'Connecté comme',
  languageNavigation: 'Langue de la page',
  footerNotice: 'Ceci est une démonstration : personnes inventées, aucun service public. Ne saisissez pas de données réelles.',
  behindLink: 'Ce qui se passe derrière',
  sideBySideLink: 'Deux langues côte à côte',
  embedLink: 'Exemple d’intégration',
  sourceLink: 'La procédure en JSON',
  signInTitle: 'Connexion de démonstration',
  signInIntroduction: [
    'Ceci n’est pas une vraie connexion : choisissez une personne inventée, sans mot de passe.',
    'Un vrai service utilise sa propre connexion, par exemple LuxTrust, GouvID ou eIDAS.',
  ],
  chooseAction: 'Choisir',
  peopleUnavailable: 'Le registre de démonstration ne répond pas. Vous pouvez remplir le formulaire sans vous connecter.',
  backToForm: 'Retour au formulaire',
  behindTitle: 'Ce qui se passe derrière',
  behindParagraphs: [
    'Trois services tournent sur cet ordinateur : ce site, des registres de personnes et de sociétés inventées, et le récepteur des demandes.',
    'Le récepteur vérifie chaque demande une seconde fois et la range dans un fichier SQLite. La fenêtre où le service a été lancé dit où se trouve ce fichier.',
    'Le reçu porte un cachet de démonstration, non qualifié. Il se vérifie avec la clé publique du récepteur.',
  ],
  behindKeys: 'La clé publique du récepteur (JSON)',
};
