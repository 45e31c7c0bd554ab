// What a screen reader would say of the form, line by line, as the gallery's tests hear it inside the page. A simulation:
// it shows that the words and states are there, not how a product speaks them.
import { virtual } from '@guidepup/virtual-screen-reader';

/** Longer than any form of the gallery. */
const MOST_STOPS = 2000;

async function transcript(): Promise<readonly string[]> {
  const container = document.querySelector('gov-form')?.shadowRoot?.querySelector('.screen');
  if (!(container instanceof HTMLElement)) throw new Error('there is no form to be read');
  await virtual.start({ container });
  const first = virtual.activeNode;
  const opening = await virtual.lastSpokenPhrase();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await virtual.next();
    if (virtual.activeNode === first && (await virtual.lastSpokenPhrase()) === opening) break;
  }
  const said = await virtual.spokenPhraseLog();
  await virtual.stop();
  return said.slice(0, -1);
}

/** Made once: it reads all of its rules. */
let checker: SecondEngine | undefined;

/** What IBM's engine is certain of; what it wants looked at is looked at in docs/accessibility. */
async function secondOpinion(): Promise<readonly string[]> {
  checker ??= new window.ace.Checker();
  const { results } = await checker.check(document, ['IBM_Accessibility', 'WCAG_2_2']);
  return results.filter(({ value: [sort, verdict] }) => sort === 'VIOLATION' && verdict === 'FAIL').map(({ ruleId, message, path }) => `${ruleId}: ${message} [${path.dom}]`);
}

interface SecondEngine {
  check(root: Document, rules: readonly string[]): Promise<{ readonly results: readonly SecondFinding[] }>;
}
interface SecondFinding {
  readonly ruleId: string;
  readonly message: string;
  readonly value: readonly [sort: string, verdict: string];
  readonly path: { readonly dom: string };
}

const ear = { transcript, secondOpinion };
declare global {
  interface Window {
    ear: typeof ear;
    ace: { readonly Checker: new () => SecondEngine };
  }
}
window.ear = ear;
