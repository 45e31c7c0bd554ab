
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize/internal/str-tag.js';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'task.cannot-start': `Noch nicht möglich`,
'task.completed': `Fertig`,
'task.first': `Zuerst fertigstellen`,
'task.in-progress': `In Bearbeitung`,
'task.mistakes': `Enthält Fehler`,
'task.not-started': `Nicht begonnen`,
'tasks.done': `Alle Teile sind fertig. Prüfen Sie nun Ihre Antworten.`,
'tasks.lead': `Sie bestimmen die Reihenfolge. Wenn alle Teile fertig sind, prüfen Sie Ihre Antworten.`,
'tasks.open': `Noch zu erledigen`,
'tasks.progress': str`Fertige Teile: ${0} von ${1}`,
'tasks.title': `Übersicht`,
    };
  