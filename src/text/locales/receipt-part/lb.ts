
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'receipt-part.answers': `Är Äntwerten`,
'receipt-part.copied': `D’Referenz ass kopéiert.`,
'receipt-part.copy': `Referenz kopéieren`,
'receipt-part.name': `Quittung`,
'receipt-part.not-copied': `Äre Browser léisst dës Säit net kopéieren. Schreift d’Referenz op oder dréckt d’Quittung.`,
'receipt-part.save': `Als Dokument späicheren`,
'receipt-part.with-answers': `Am Dokument stinn och Är Äntwerten. Dës Säit behält se, bis Dir se zoumaacht.`,
'receipt-part.without-answers': `Är Äntwerte sinn net méi hei. Am Dokument sti se net.`,
    };
  