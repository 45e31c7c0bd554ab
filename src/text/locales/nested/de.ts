
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize/internal/str-tag.js';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'blocks.help': `Hilfe zu dieser Frage`,
'blocks.information': `Hinweis`,
'blocks.mail': `(E-Mail)`,
'blocks.new-tab': `(öffnet in neuem Tab)`,
'blocks.warning': `Achtung`,
'issue.branch.required': `Wählen Sie eine der Möglichkeiten.`,
'issue.group.too-few': str`Beantworten Sie hier mindestens ${0}.`,
'issue.group.too-many': str`Beantworten Sie hier höchstens ${0}. Lassen Sie die anderen leer.`,
'issue.list.contains': `Es fehlt ein Eintrag der verlangten Art. Fügen Sie einen hinzu oder ändern Sie einen.`,
'issue.list.contains-more': str`Von der verlangten Art sind ${0} nötig. Fügen Sie Einträge hinzu oder ändern Sie vorhandene.`,
'issue.list.contains-sort': str`Fügen Sie einen Eintrag „${0}“ hinzu oder ändern Sie einen vorhandenen.`,
'issue.list.contains-sorts': str`${0} „${1}“ sind nötig. Fügen Sie Einträge hinzu oder ändern Sie vorhandene.`,
'issue.list.contains-too-many': str`Behalten Sie höchstens ${0} dieser Art. Ändern oder entfernen Sie die anderen.`,
'issue.list.contains-too-many-sort': str`Behalten Sie höchstens ${0} „${1}“. Ändern oder entfernen Sie die anderen.`,
'issue.list.repeated': `Zwei Einträge sind gleich. Ändern oder entfernen Sie einen.`,
'issue.list.required': `Fügen Sie einen Eintrag hinzu.`,
'issue.list.too-few': str`Machen Sie mindestens ${0}.`,
'issue.list.too-many': str`Behalten Sie höchstens ${0}. Entfernen Sie die anderen.`,
'issue.map.key-repeated': `Zwei Einträge haben denselben Namen. Ändern Sie einen davon.`,
'issue.place.any-of': `Die Antworten passen zu keiner der Möglichkeiten. Ändern Sie eine davon.`,
'issue.place.any-of-named': str`Beantworten Sie mindestens eine dieser Fragen: ${0}.`,
'issue.place.any-of-required': `Beantworten Sie mindestens eine dieser Fragen.`,
'issue.place.calculated': str`Prüfen Sie diese Antwort. „${0}“ wird daraus berechnet und ist so nicht möglich.`,
'issue.place.copied': str`Die Antwort „${0}“ fehlt oder passt hier nicht. Entfernen Sie das Häkchen und antworten Sie hier.`,
'issue.place.given': `Dieser Wert kann nicht verwendet werden und wird nicht gesendet. Sie können fortfahren. Teilen Sie es der Behörde mit.`,
'issue.place.needed': str`Ergänzen Sie diese Angabe. „${0}“ wird daraus berechnet.`,
'issue.place.not': `Diese Antworten sind zusammen nicht möglich. Ändern Sie eine davon.`,
'issue.place.one-of': `Die Antworten passen zu mehr als einer Möglichkeit. Ändern Sie eine davon.`,
'issue.place.one-of-named': str`Beantworten Sie genau eine dieser Fragen: ${0}.`,
'issue.place.one-of-required': `Beantworten Sie genau eine dieser Fragen.`,
'issue.place.other': `Diese Antworten können nicht angenommen werden. Prüfen Sie sie.`,
'issue.place.required': `Füllen Sie diesen Teil aus.`,
'issue.place.worked-out': `Dieser berechnete Wert ist nicht wie erwartet. Sie können fortfahren. Teilen Sie es der Behörde mit.`,
'list.add': `Hinzufügen`,
'list.add-first': `Hinzufügen`,
'list.added': str`${0} hinzugefügt.`,
'list.down': `Nach unten`,
'list.empty': `Noch kein Eintrag.`,
'list.entry-number': str`Eintrag ${0}`,
'list.full': str`Sie haben die Höchstzahl von ${0} erreicht.`,
'list.moved': str`Verschoben. Das ist jetzt ${0}.`,
'list.removed': str`${0} entfernt.`,
'list.restored': str`${0} ist wieder da.`,
'list.undo': `Rückgängig machen`,
'list.up': `Nach oben`,
    };
  