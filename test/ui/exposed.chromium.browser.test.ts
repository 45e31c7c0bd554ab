// What Chromium's accessibility tree holds of a question and a Change button: name, description, required and invalid.
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { failedStepIn, questionsIn, screensIn, stepIn } from './example-screens.js';
import { FakeSession } from './fake-session.js';
import { mount } from './mount.js';

interface AxNode {
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
}

function tree(): Promise<{ readonly nodes: readonly AxNode[] }> {
  return executeServerCommand<{ readonly nodes: readonly AxNode[] }, object>('cdp', { method: 'Accessibility.getFullAXTree', params: {} });
}

async function exposed(role: string, name: string): Promise<Readonly<Record<string, unknown>>> {
  const { nodes } = await tree();
  const node = nodes.find((each) => each.role?.value === role && each.name?.value === name);
  if (node === undefined) throw new Error(`no ${role} "${name}" among ${JSON.stringify(nodes.filter((each) => each.role?.value === role).map((each) => each.name?.value))}`);
  const properties = Object.fromEntries((node.properties ?? []).map((property) => [property.name, property.value.value]));
  return { description: node.description?.value, required: properties.required, invalid: properties.invalid };
}

describe('what assistive technology is told of a question', () => {
  const cases: readonly (readonly [role: string, name: string, calm: object, wrong: object])[] = [
    ['textbox', 'Family name', { description: 'As on your card.', required: true, invalid: 'false' }, { description: 'As on your card. Error: Family name: shorten this answer to 40 characters or fewer.', required: true, invalid: 'true' }],
    ['group', 'Date of birth', { description: 'For example 31 3 1980.' }, { description: 'For example 31 3 1980. Error: Date of birth: the date is not complete. Add the month and the year.' }],
    ['textbox', 'Month', { required: true, invalid: 'false' }, { required: true, invalid: 'true' }],
    ['textbox', 'Day', { required: true, invalid: 'false' }, { required: true, invalid: 'false' }],
    ['textbox', 'National number', { required: true, invalid: 'false' }, { required: true, invalid: 'true' }],
    ['radiogroup', 'Which one', { description: 'One only.', required: true, invalid: 'false' }, { description: 'One only. Error: Which one: choose one of the options.', required: true, invalid: 'true' }],
    ['group', 'Which ones (optional)', {}, { description: 'Error: Which ones: one of these options no longer exists. Choose again.' }],
    ['textbox', 'Reason (optional)', { description: 'Une phrase suffit. Up to 20 characters', required: false, invalid: 'false' }, { invalid: 'true' }],
  ];

  for (const [role, name, calm, wrong] of cases) {
    it(`${role} "${name}": its name, description, required and invalid, before and after a failed Continue`, async () => {
      const session = new FakeSession(stepIn('en'));
      const { settled } = await mount(session);
      expect(await exposed(role, name)).to.include(calm);
      session.show(failedStepIn('en'));
      await settled();
      expect(await exposed(role, name)).to.include(wrong);
    });
  }
});

it('of a long step each question is in the tree, also far below what is on the screen', async () => {
  const [name] = questionsIn('en');
  if (name === undefined) throw new Error('the example asks nothing');
  const labels = Array.from({ length: 60 }, (_none, index) => `Name ${index}`);
  const questions = labels.map((text, index) => ({ ...name, path: `name${index}`, label: { text, lang: 'en' }, shortLabel: { text, lang: 'en' } }));
  const { root } = await mount(new FakeSession(stepIn('en', questions)));
  expect(root.querySelectorAll('.section')).to.have.length(3);
  const { nodes } = await tree();
  expect(nodes.filter(({ role }) => role?.value === 'textbox').map((node) => node.name?.value)).to.deep.equal(labels);
});

it('of a question that nobody has answered yet, no control is called invalid', async () => {
  const questions = questionsIn('en').map((question) => ({ ...question, required: true }));
  await mount(new FakeSession(stepIn('en', questions)));
  const { nodes } = await tree();
  const invalid = nodes.filter(({ properties = [] }) => properties.some((property) => property.name === 'invalid' && property.value.value !== 'false'));
  expect(invalid.map(({ role, name }) => `${role?.value} ${name?.value}`)).to.deep.equal([]);
});

it('each Change button has the name of its question', async () => {
  const { review } = screensIn('en');
  await mount(new FakeSession(review ?? stepIn('en')));
  expect(await exposed('button', 'Change Family name')).to.include({ description: undefined });
});
