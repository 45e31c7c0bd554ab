
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize/internal/str-tag.js';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'expiry.again': `Se reconnecter`,
'expiry.come-back': `Reconnectez-vous sur ce site. Ouvrez ensuite à nouveau ce formulaire : vous continuez où vous en étiez.`,
'expiry.extend': `Prolonger la session`,
'expiry.failed': `Cela n’a pas fonctionné. Veuillez réessayer.`,
'expiry.kept': `Vos réponses restent enregistrées sur cet appareil.`,
'expiry.name': `Votre session`,
'expiry.other-tab': `Reconnectez-vous dans un autre onglet. Revenez ensuite ici.`,
'expiry.over': str`Votre session a pris fin à ${0}.`,
'expiry.page-only': `Gardez cette page ouverte : vos réponses ne sont qu’ici.`,
'expiry.place': str`Le bouton « ${0} » se trouve à la fin du formulaire.`,
'expiry.sign-in': `Reconnectez-vous pour continuer.`,
'expiry.soon': str`Votre session prend fin à ${0}.`,
'expiry.stays': str`Votre session est prolongée jusqu’à ${0}.`,
'expiry.working': `Un instant…`,
    };
  