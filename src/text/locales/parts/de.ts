
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'issue.date-time.incomplete': str`das Datum mit der Uhrzeit ist unvollständig. Ergänzen Sie ${0}.`,
'issue.date-time.required': str`geben Sie ein Datum und eine Uhrzeit ein, zum Beispiel ${0}.`,
'issue.duration.required': `füllen Sie mindestens eines dieser Felder aus.`,
'issue.duration.unreadable': str`geben Sie ganze Zahlen ein, zum Beispiel ${0}.`,
'issue.email.domain': str`nach dem @ kommt ein Name mit einem Punkt, wie in ${0}.`,
'issue.email.letters': str`schreiben Sie die Adresse ohne Akzente und Umlaute, zum Beispiel ${0}.`,
'issue.email.no-at': str`in einer E-Mail-Adresse steht ein @, wie in ${0}.`,
'issue.email.required': str`geben Sie eine E-Mail-Adresse ein, zum Beispiel ${0}.`,
'issue.email.spaces': `löschen Sie die Leerzeichen in der Adresse.`,
'issue.email.too-long': str`geben Sie eine Adresse mit höchstens ${0} ein.`,
'issue.email.unreadable': str`geben Sie eine Adresse wie ${0} ein.`,
'issue.iban.checksum': `ein Zeichen stimmt nicht. Vergleichen Sie die IBAN mit Ihrer Karte oder einem Kontoauszug.`,
'issue.iban.country': str`keine IBAN beginnt mit ${0}. Prüfen Sie die ersten beiden Buchstaben.`,
'issue.iban.elsewhere': str`geben Sie ein Konto an, dessen IBAN mit ${0} beginnt.`,
'issue.iban.length': str`eine IBAN, die mit ${0} beginnt, hat ${1}. Diese hat ${2}.`,
'issue.iban.required': `geben Sie die IBAN an.`,
'issue.iban.unreadable': str`geben Sie die ganze IBAN ein, zum Beispiel ${0}.`,
'issue.legal-person-number.person': `diese Nummer mit 13 Ziffern gehört einer natürlichen Person. Geben Sie die 11 Ziffern der Organisation ein.`,
'issue.legal-person-number.required': `geben Sie die 11 Ziffern ein.`,
'issue.legal-person-number.shape': `geben Sie 11 Ziffern ein. Leerzeichen spielen keine Rolle.`,
'issue.phone.extension': `schreiben Sie die Nummer ohne Nebenstelle.`,
'issue.phone.no-country': str`nach dem Plus kommt die Vorwahl eines Landes, zum Beispiel ${0}.`,
'issue.phone.required': `geben Sie eine Telefonnummer ein.`,
'issue.phone.too-long': `diese Nummer ist zu lang. Löschen Sie die Ziffern, die zu viel sind.`,
'issue.phone.too-short': `diese Nummer ist zu kurz. Ergänzen Sie die Ziffern, die fehlen.`,
'issue.phone.unknown': str`keine Nummer mit der Vorwahl ${0} sieht so aus. Prüfen Sie jede Ziffer.`,
'issue.phone.unknown-here': str`diese Nummer gibt es in Luxemburg nicht. Prüfen Sie sie, oder beginnen Sie mit der Landesvorwahl wie in ${0}.`,
'issue.phone.unreadable': str`schreiben Sie die Nummer in Ziffern, zum Beispiel ${0} oder ${1}.`,
'issue.phone.unreadable-example': str`schreiben Sie die Nummer in Ziffern, zum Beispiel ${0}.`,
'issue.rcs.letter': `setzen Sie den Buchstaben des Registers vor die Ziffern, zum Beispiel B für eine Gesellschaft.`,
'issue.rcs.required': `geben Sie die Nummer im Handelsregister ein.`,
'issue.rcs.unreadable': str`geben Sie einen Buchstaben und höchstens sieben Ziffern ein, zum Beispiel ${0}.`,
'issue.time.required': str`geben Sie eine Uhrzeit ein, zum Beispiel ${0}.`,
'issue.time.unreadable': str`schreiben Sie die Uhrzeit in Stunden und Minuten, zum Beispiel ${0}.`,
'issue.time.unreal': str`geben Sie eine Uhrzeit zwischen ${0} und ${1} ein.`,
'issue.vat.checksum': `eine Ziffer stimmt nicht. Vergleichen Sie die Nummer mit einer Rechnung.`,
'issue.vat.country': str`keine Mehrwertsteuernummer der Europäischen Union beginnt mit ${0}.`,
'issue.vat.required': `geben Sie die Mehrwertsteuernummer ein.`,
'issue.vat.shape': str`eine Mehrwertsteuernummer, die mit ${0} beginnt, wird wie diese geschrieben: ${1}.`,
'issue.vat.unreadable': str`geben Sie die ganze Mehrwertsteuernummer ein, zum Beispiel ${0}.`,
'issue.vehicle-plate.required': `geben Sie das Kennzeichen ein.`,
'issue.vehicle-plate.shape': `geben Sie das Kennzeichen so ein, wie es auf dem Schild steht.`,
'issue.vehicle-plate.shape-example': str`geben Sie das Kennzeichen so ein, wie es auf dem Schild steht, zum Beispiel ${0}.`,
'issue.vin.length': str`diese Nummer hat ${0}. Sie haben ${1} eingegeben.`,
'issue.vin.letters': `die Buchstaben I, O und Q kommen in dieser Nummer nie vor. Geben Sie dafür 1 oder 0 ein.`,
'issue.vin.required': `geben Sie die 17 Zeichen der Nummer ein.`,
'issue.vin.unreadable': `geben Sie 17 Buchstaben und Ziffern ein, ohne andere Zeichen.`,
'issue.web-address.email': str`dies ist eine E-Mail-Adresse. Geben Sie die einer Website ein, zum Beispiel ${0}.`,
'issue.web-address.required': str`geben Sie eine Webadresse ein, zum Beispiel ${0}.`,
'issue.web-address.spaces': `löschen Sie die Leerzeichen in der Adresse.`,
'issue.web-address.too-long': str`geben Sie eine Adresse mit höchstens ${0} ein.`,
'issue.web-address.unreadable': str`geben Sie die ganze Adresse ein, zum Beispiel ${0}.`,
    };
  