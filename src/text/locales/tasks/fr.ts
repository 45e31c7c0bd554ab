
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize/internal/str-tag.js';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'task.cannot-start': `Pas encore possible`,
'task.completed': `Terminée`,
'task.first': `À terminer d’abord`,
'task.in-progress': `En cours`,
'task.mistakes': `Contient des erreurs`,
'task.not-started': `Pas commencée`,
'tasks.done': `Toutes les parties sont terminées. Vérifiez maintenant vos réponses.`,
'tasks.lead': `Vous choisissez l’ordre. Quand toutes les parties sont terminées, vous vérifiez vos réponses.`,
'tasks.open': `Il reste à terminer`,
'tasks.progress': str`Parties terminées : ${0} sur ${1}`,
'tasks.title': `Vue d’ensemble`,
    };
  