
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'issue.date-time.incomplete': str`den Datum mat der Auerzäit ass net komplett. Gitt nach ${0} an.`,
'issue.date-time.required': str`gitt en Datum an eng Auerzäit an, zum Beispill ${0}.`,
'issue.duration.required': `fëllt op d’mannst eent vun dëse Felder aus.`,
'issue.duration.unreadable': str`gitt ganz Zuelen an, zum Beispill ${0}.`,
'issue.iban.checksum': `een Zeeche stëmmt net. Vergläicht d’IBAN-Nummer mat Ärer Kaart oder engem Kontauszuch.`,
'issue.iban.country': str`mat ${0} fänkt keen IBAN un. Kuckt déi éischt zwee Buschtawen no.`,
'issue.iban.elsewhere': str`gitt e Kont un, deem seng IBAN-Nummer mat ${0} ufänkt.`,
'issue.iban.length': str`en IBAN, dee mat ${0} ufänkt, huet ${1}. Dësen huet der ${2}.`,
'issue.iban.required': `gitt den IBAN un.`,
'issue.iban.unreadable': str`gitt de ganzen IBAN an, zum Beispill ${0}.`,
'issue.phone.extension': `schreift d’Nummer ouni intern Nummer.`,
'issue.phone.no-country': str`hannert dem Plus kënnt d’Virwiel vun engem Land, zum Beispill ${0}.`,
'issue.phone.required': `gitt eng Telefonsnummer an.`,
'issue.phone.too-long': `dës Nummer ass ze laang. Läscht d’Zifferen, déi ze vill sinn.`,
'issue.phone.too-short': `dës Nummer ass ze kuerz. Setzt d’Zifferen dobäi, déi feelen.`,
'issue.phone.unknown': str`keng Nummer mat der Virwiel ${0} gesäit esou aus. Kontrolléiert all Ziffer.`,
'issue.phone.unknown-here': str`dës Nummer gëtt et zu Lëtzebuerg net. Kontrolléiert se, oder fänkt mat der Landesvirwiel u wéi an ${0}.`,
'issue.phone.unreadable': str`schreift d’Nummer an Zifferen, zum Beispill ${0} oder ${1}.`,
'issue.phone.unreadable-example': str`schreift d’Nummer an Zifferen, zum Beispill ${0}.`,
'issue.time.required': str`gitt eng Auerzäit an, zum Beispill ${0}.`,
'issue.time.unreadable': str`schreift d’Auerzäit a Stonnen a Minutten, zum Beispill ${0}.`,
'issue.time.unreal': str`gitt eng Auerzäit tëscht ${0} an ${1} an.`,
    };
  