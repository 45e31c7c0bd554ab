
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'issue.date-time.incomplete': str`den Datum an d’Auerzäit sinn net komplett. Gitt nach ${0} an.`,
'issue.date-time.required': str`gitt en Datum an eng Auerzäit an, zum Beispill ${0}.`,
'issue.duration.required': `fëllt op d’mannst eent vun dëse Felder aus.`,
'issue.duration.unreadable': str`gitt ganz Zuelen an, zum Beispill ${0}.`,
'issue.email.domain': str`nom @ kënnt en Numm mat engem Punkt, wéi an ${0}.`,
'issue.email.letters': str`schreift d’Adress ouni Accenten an Ëmlauter, zum Beispill ${0}.`,
'issue.email.no-at': str`an enger E-Mail-Adress steet en @, wéi an ${0}.`,
'issue.email.required': str`gitt eng E-Mail-Adress an, zum Beispill ${0}.`,
'issue.email.spaces': `huelt d’Espacen aus der Adress eraus.`,
'issue.email.too-long': str`gitt eng Adress mat héchstens ${0} un.`,
'issue.email.unreadable': str`gitt eng Adress an, zum Beispill ${0}.`,
'issue.iban.checksum': `een Zeeche stëmmt net. Vergläicht d’IBAN-Nummer mat Ärer Kaart oder engem Kontauszuch.`,
'issue.iban.country': str`mat ${0} fänkt keng IBAN-Nummer un. Kuckt déi éischt zwee Buschtawen no.`,
'issue.iban.elsewhere': str`gitt e Kont un, deem seng IBAN-Nummer mat ${0} ufänkt.`,
'issue.iban.length': str`eng IBAN-Nummer, déi mat ${0} ufänkt, huet ${1}. Dës huet der ${2}.`,
'issue.iban.required': `gitt d’IBAN-Nummer an.`,
'issue.iban.unreadable': str`gitt déi ganz IBAN-Nummer an, zum Beispill ${0}.`,
'issue.legal-person-number.person': `dës Nummer mat 13 Zifferen ass vun enger natierlecher Persoun. Gitt déi 11 Ziffere vun der Organisatioun an.`,
'issue.legal-person-number.required': `gitt déi 11 Zifferen an.`,
'issue.legal-person-number.shape': `gitt 11 Zifferen an. Espacë spille keng Roll.`,
'issue.phone.extension': `schreift d’Nummer ouni intern Nummer.`,
'issue.phone.no-country': str`hannert dem Plus kënnt d’Virwiel vun engem Land, zum Beispill ${0}.`,
'issue.phone.required': `gitt eng Telefonsnummer an.`,
'issue.phone.too-long': `dës Nummer ass ze laang. Läscht d’Zifferen, déi ze vill sinn.`,
'issue.phone.too-short': `dës Nummer ass ze kuerz. Setzt d’Zifferen dobäi, déi feelen.`,
'issue.phone.unknown': str`keng Nummer mat der Virwiel ${0} gesäit esou aus. Kontrolléiert all Ziffer.`,
'issue.phone.unknown-here': str`dës Nummer gëtt et zu Lëtzebuerg net. Kontrolléiert se, oder fänkt mat der Landesvirwiel u wéi an ${0}.`,
'issue.phone.unreadable': str`schreift d’Nummer an Zifferen, zum Beispill ${0} oder ${1}.`,
'issue.phone.unreadable-example': str`schreift d’Nummer an Zifferen, zum Beispill ${0}.`,
'issue.rcs.letter': `setzt de Buschtaf vum Register virun d’Zifferen, zum Beispill B fir eng Gesellschaft.`,
'issue.rcs.required': `gitt d’Nummer am Handelsregister an.`,
'issue.rcs.unreadable': str`gitt e Buschtaf an héchstens siwen Zifferen an, zum Beispill ${0}.`,
'issue.time.required': str`gitt eng Auerzäit an, zum Beispill ${0}.`,
'issue.time.unreadable': str`schreift d’Auerzäit a Stonnen a Minutten, zum Beispill ${0}.`,
'issue.time.unreal': str`gitt eng Auerzäit tëscht ${0} an ${1} an.`,
'issue.vat.checksum': `eng Ziffer stëmmt net. Vergläicht d’Nummer mat enger Rechnung.`,
'issue.vat.country': str`mat ${0} fänkt keng TVA-Nummer vun der Europäescher Unioun un.`,
'issue.vat.required': `gitt d’TVA-Nummer an.`,
'issue.vat.shape': str`eng TVA-Nummer, déi mat ${0} ufänkt, gëtt wéi dës geschriwwen: ${1}.`,
'issue.vat.unreadable': str`gitt déi ganz TVA-Nummer an, zum Beispill ${0}.`,
'issue.vehicle-plate.required': `gitt d’Plackennummer an.`,
'issue.vehicle-plate.shape': `gitt d’Nummer esou an, wéi se um Schëld steet.`,
'issue.vehicle-plate.shape-example': str`gitt d’Nummer esou an, wéi se um Schëld steet, zum Beispill ${0}.`,
'issue.vin.length': str`dës Nummer huet ${0}. Dir hutt der ${1} aginn.`,
'issue.vin.letters': `d’Buschtawen I, O a Q sinn ni an dëser Nummer. Gitt amplaz d’Zifferen 1 oder 0 an.`,
'issue.vin.required': `gitt déi 17 Zeeche vun der Nummer an.`,
'issue.vin.unreadable': `gitt 17 Buschtawen an Zifferen an, ouni aner Zeechen.`,
'issue.web-address.email': str`dat heiten ass eng E-Mail-Adress. Gitt déi vun engem Site an, zum Beispill ${0}.`,
'issue.web-address.required': str`gitt eng Webadress an, zum Beispill ${0}.`,
'issue.web-address.spaces': `huelt d’Espacen aus der Adress eraus.`,
'issue.web-address.too-long': str`gitt eng Adress mat héchstens ${0} un.`,
'issue.web-address.unreadable': str`gitt déi ganz Adress an, zum Beispill ${0}.`,
    };
  