
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'issue.date-time.incomplete': str`la date et l’heure sont incomplètes. Ajoutez ${0}.`,
'issue.date-time.required': str`saisissez une date et une heure, par exemple ${0}.`,
'issue.duration.required': `remplissez au moins un de ces champs.`,
'issue.duration.unreadable': str`saisissez des nombres entiers, par exemple ${0}.`,
'issue.time.required': str`saisissez une heure, par exemple ${0}.`,
'issue.time.unreadable': str`écrivez l’heure en heures et minutes, par exemple ${0}.`,
'issue.time.unreal': str`saisissez une heure entre ${0} et ${1}.`,
    };
  