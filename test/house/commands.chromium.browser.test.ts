// What tests can do to their browser: the stock commands that work with ours, and our own from test/wtr.config.mjs.
import { emulateMedia, executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';

describe('the test browser', () => {
  const button = document.createElement('button');
  before(() => {
    button.id = 'planted';
    button.textContent = 'Continuer';
    document.body.append(button);
  });
  after(async () => {
    button.remove();
    await setViewport({ width: 800, height: 600 });
    await emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  });

  it('stands in Luxembourg and asks for French', () => {
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal('Europe/Luxembourg');
    expect(navigator.language).to.equal('fr-LU');
  });

  it('shows the accessibility tree', async () => {
    expect(await executeServerCommand('aria-snapshot', { selector: '#planted' })).to.include('button "Continuer"');
    const tree = await executeServerCommand('cdp', { method: 'Accessibility.getFullAXTree', params: {} });
    expect(JSON.stringify(tree)).to.include('Continuer');
  });

  it('finds by role and name, and by text, what is on the page, and nothing else', async () => {
    expect(await executeServerCommand('find', { role: 'button', name: 'Continuer' })).to.equal(1);
    expect(button.hasAttribute('data-found')).to.equal(true);
    expect(await executeServerCommand('find', { role: 'link', name: 'Continuer' })).to.equal(0);
    expect(button.hasAttribute('data-found')).to.equal(false);
    expect(await executeServerCommand('find', { text: 'Continuer' })).to.equal(1);
  });

  it('is cut off from the network for a while', async () => {
    const cutOff = new Promise((resolve) => addEventListener('offline', resolve, { once: true }));
    const command = executeServerCommand('offline', { forMs: 400 });
    await cutOff;
    expect(navigator.onLine).to.equal(false);
    const outcome = await fetch('/package.json').then(
      () => 'answered',
      () => 'cut off',
    );
    expect(outcome).to.equal('cut off');
    await command;
    expect(navigator.onLine).to.equal(true);
  });

  it('takes another size, other colours, keys and pictures', async () => {
    await setViewport({ width: 320, height: 640 });
    expect(innerWidth).to.equal(320);
    await emulateMedia({ forcedColors: 'active' });
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    await emulateMedia({ forcedColors: 'none', colorScheme: 'dark' });
    expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(button);
    expect(await executeServerCommand('screenshot', { selector: '#planted', path: 'test-results/planted.png' })).to.equal(true);
  });
});
