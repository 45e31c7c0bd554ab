
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize/internal/str-tag.js';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'task.cannot-start': `Nach net méiglech`,
'task.completed': `Fäerdeg`,
'task.first': `Fir d’éischt fäerdeg maachen`,
'task.in-progress': `Amgaang`,
'task.mistakes': `Huet Feeler`,
'task.not-started': `Net ugefaangen`,
'tasks.done': `All Deeler si fäerdeg. Kontrolléiert elo Är Äntwerten.`,
'tasks.lead': `Dir wielt d’Reiefolleg. Wann all Deeler fäerdeg sinn, kontrolléiert Dir Är Äntwerten.`,
'tasks.open': `Dat ass nach ze maachen`,
'tasks.progress': str`Fäerdeg Deeler: ${0} vun ${1}`,
'tasks.title': `Iwwersiicht`,
    };
  