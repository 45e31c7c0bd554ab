
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'receipt-part.answers': `Är Äntwerten`,
'receipt-part.copied': `D’Referenz ass kopéiert.`,
'receipt-part.copy': `Referenz kopéieren`,
'receipt-part.name': `Bestätegung`,
'receipt-part.not-copied': `Äre Browser léisst dës Säit net kopéieren. Schreift d’Referenz op oder dréckt d’Bestätegung.`,
'receipt-part.only-here': `Dës Bestätegung bleift net op dësem Apparat. Dréckt oder späichert se, ier Dir dës Säit zoumaacht.`,
'receipt-part.save': `Als Dokument späicheren`,
'receipt-part.with-answers': `Am Dokument stinn och Är Äntwerten. Dës Säit behält se, bis Dir se zoumaacht.`,
'receipt-part.without-answers': `Är Äntwerte sinn net méi hei. Am Dokument sti se net.`,
    };
  