
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'receipt-part.answers': `Vos réponses`,
'receipt-part.copied': `La référence est copiée.`,
'receipt-part.copy': `Copier la référence`,
'receipt-part.name': `reçu`,
'receipt-part.not-copied': `Votre navigateur ne permet pas à cette page de copier. Notez la référence ou imprimez le reçu.`,
'receipt-part.only-here': `Ce reçu n’est pas conservé sur cet appareil. Imprimez-le ou enregistrez-le avant de fermer cette page.`,
'receipt-part.save': `Enregistrer comme document`,
'receipt-part.with-answers': `Le document contient aussi vos réponses. Cette page les garde jusqu’à ce que vous la fermiez.`,
'receipt-part.without-answers': `Vos réponses ne sont plus ici. Le document ne les contient pas.`,
    };
  