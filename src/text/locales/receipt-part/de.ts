
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'receipt-part.answers': `Ihre Antworten`,
'receipt-part.copied': `Die Referenz ist kopiert.`,
'receipt-part.copy': `Referenz kopieren`,
'receipt-part.name': `Eingangsbestätigung`,
'receipt-part.not-copied': `Ihr Browser lässt diese Seite nicht kopieren. Notieren Sie die Referenz oder drucken Sie die Eingangsbestätigung.`,
'receipt-part.only-here': `Diese Eingangsbestätigung bleibt nicht auf diesem Gerät. Drucken oder speichern Sie sie, bevor Sie diese Seite schließen.`,
'receipt-part.save': `Als Dokument speichern`,
'receipt-part.with-answers': `Das Dokument enthält auch Ihre Antworten. Diese Seite behält sie, bis Sie sie schließen.`,
'receipt-part.without-answers': `Ihre Antworten sind nicht mehr hier. Das Dokument enthält sie nicht.`,
    };
  