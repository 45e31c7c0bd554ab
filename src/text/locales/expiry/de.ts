
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize/internal/str-tag.js';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'expiry.again': `Erneut anmelden`,
'expiry.come-back': `Melden Sie sich auf dieser Website erneut an. Öffnen Sie dann dieses Formular wieder: Sie machen dort weiter, wo Sie waren.`,
'expiry.extend': `Angemeldet bleiben`,
'expiry.failed': `Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.`,
'expiry.kept': `Ihre Antworten bleiben auf diesem Gerät gespeichert.`,
'expiry.name': `Ihre Anmeldung`,
'expiry.other-tab': `Melden Sie sich in einem anderen Fenster erneut an. Kommen Sie dann hierher zurück.`,
'expiry.over': str`Sie wurden um ${0} abgemeldet.`,
'expiry.page-only': `Lassen Sie diese Seite offen: Ihre Antworten sind nur hier.`,
'expiry.place': str`Die Schaltfläche „${0}“ steht am Ende des Formulars.`,
'expiry.sign-in': `Melden Sie sich erneut an, um weiterzumachen.`,
'expiry.soon': str`Sie werden um ${0} abgemeldet.`,
'expiry.stays': str`Sie bleiben bis ${0} angemeldet.`,
'expiry.working': `Einen Moment…`,
    };
  