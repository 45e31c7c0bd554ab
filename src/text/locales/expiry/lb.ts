
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize/internal/str-tag.js';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'expiry.again': `Nach eng Kéier umellen`,
'expiry.come-back': `Mellt Iech op dësem Site nach eng Kéier un. Maacht duerno dëse Formulaire nees op: Dir maacht do weider, wou Dir waart.`,
'expiry.extend': `Ugemellt bleiwen`,
'expiry.failed': `Dat huet net geklappt. Probéiert et w.e.g. nach eng Kéier.`,
'expiry.kept': `Är Äntwerte bleiwen op dësem Apparat gespäichert.`,
'expiry.name': `Är Umeldung`,
'expiry.other-tab': `Mellt Iech an enger anerer Fënster nach eng Kéier un. Kommt duerno heihinner zréck.`,
'expiry.over': str`Dir gouft um ${0} ofgemellt.`,
'expiry.page-only': `Loosst dës Säit op: Är Äntwerte sinn nëmmen hei.`,
'expiry.place': str`De Knäppchen „${0}“ steet ënnen am Formulaire.`,
'expiry.sign-in': `Mellt Iech nach eng Kéier un, fir weiderzemaachen.`,
'expiry.soon': str`Dir gitt um ${0} ofgemellt.`,
'expiry.stays': str`Dir bleift bis ${0} ugemellt.`,
'expiry.working': `Ee Moment…`,
    };
  