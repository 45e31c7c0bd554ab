// How the saved receipt looks: by day and by night, on a telephone and on paper. Stands in the file itself, not on a page.

export const receiptSheet = `
:root { color-scheme: light dark; }
body { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem; font: 1.125rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; }
h1 { margin-top: 0; font-size: 1.75rem; }
h2 { margin: 2.5rem 0 0.5rem; font-size: 1.375rem; }
h3 { margin: 1.75rem 0 0.5rem; font-size: 1.125rem; }
h4, h5, h6 { margin: 1.25rem 0 0.5rem; font-size: 1rem; }
.reference strong { display: block; font-size: 1.375rem; }
dl { margin: 0; }
.row { padding: 0.625rem 0; border-bottom: 1px solid GrayText; }
dt { font-weight: bold; }
dd, dd p { margin: 0; }
dd ul { margin: 0; padding-inline-start: 1.25rem; }
li { margin-block: 0.25rem; }
@media (min-width: 40rem) {
  .row { display: grid; grid-template-columns: 2fr 3fr; gap: 1.5rem; }
  .row > * { min-width: 0; }
}
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 11pt; }
  .row { display: grid; grid-template-columns: 2fr 3fr; gap: 1rem; break-inside: avoid; }
  h2, h3, h4, h5, h6 { break-after: avoid; }
}
`;
