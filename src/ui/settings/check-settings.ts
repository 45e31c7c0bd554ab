// Whether what a page says of its form can be meant. Fetched only where a setting is not one of the usual ones, or where a
// form could not be opened. Changes nothing.
import { GovFormError } from '../../model/error.js';
import type { AddressPort } from '../../ports/addresses.js';
import type { DraftStore } from '../../ports/draft-store.js';
import type { Environment } from '../../ports/environment.js';
import type { Ports } from '../../ports/ports.js';
import type { SubmissionPort } from '../../ports/submission.js';
import { suggesting } from '../../procedure/nearest-name.js';
import { headingLevel } from '../../text/show-text.js';
import { isGiven } from '../asking.js';
import type { Asking } from '../asking.js';

const ADDRESSES = { src: '/forms/dog-tax/procedure.json', schema: '/forms/dog-tax.schema.json', receiver: '/api/receiver/submissions', sources: '/api/sources/' };

const ADAPTER = 'Give an adapter of gov-form/adapters, or an object with all methods that its type in gov-form names.';

/** What each port can do at least; a source stands under its id. */
const METHODS: { readonly [Port in keyof Ports]-?: readonly string[] } = {
  drafts: ['open', 'load', 'save', 'remove', 'claim', 'release', 'erase'] satisfies readonly (keyof DraftStore)[],
  sources: [],
  submission: ['send'] satisfies readonly (keyof SubmissionPort)[],
  environment: ['now', 'today', 'uuid', 'sha256', 'isOnline', 'onNetworkChange', 'after', 'random'] satisfies readonly (keyof Environment)[],
  addresses: ['lookUp', 'streets'] satisfies readonly (keyof AddressPort)[],
};

/**
 * What the form can do without is told to the page (`reportError`): GF213.
 * @throws {GovFormError} GF205 no form, or two; GF210 no address; GF211 a property of another shape
 */
export function checkSettings(host: Asking): void {
  checkForm(host);
  checkAddresses(host);
  checkAnswers(host.answers);
  if (host.ports !== undefined) checkPorts(host.ports);
  tellUnknown('device', host.device, { known: ['own', 'shared', 'ask'], instead: 'the citizen is asked' });
  tellUnknown('render', host.getAttribute('render'), { known: ['light'], instead: 'the form is drawn in a shadow root' });
  const level = host.headingLevel;
  if (isGiven(level) && headingLevel(level) !== Number(level)) tell('heading-level', host.getAttribute('heading-level') ?? level, 'the level is 1', 'Write a level from 1 to 6.');
}

function checkForm({ src, schema }: Asking): void {
  const [hasSource, hasSchema] = [isGiven(src), isGiven(schema)];
  if (!hasSource && !hasSchema) throw new GovFormError('GF205', '<gov-form> has neither src nor schema', 'Set src to the address of a procedure.json, or schema to a JSON Schema.');
  if (hasSource && hasSchema) throw new GovFormError('GF205', '<gov-form> has both src and schema', 'Leave one of them out: src is a procedure, schema a form by itself.');
}

function checkAddresses(host: Asking): void {
  for (const [name, example] of Object.entries(ADDRESSES)) {
    const given: unknown = Reflect.get(host, name);
    if (typeof given !== 'string' || given === '' || (name === 'schema' && given.trimStart().startsWith('{'))) continue;
    if (!URL.canParse(given, host.ownerDocument.baseURI)) throw new GovFormError('GF210', `what stands in "${name}" is no address: ${JSON.stringify(given)}`, `Write one, whole or relative to the page, for example ${name}="${example}".`);
  }
}

function checkAnswers(answers: unknown): void {
  if (isGiven(answers) && (typeof answers !== 'object' || Array.isArray(answers))) throw wrongShape('answers', 'is no object', 'Give the document that would be sent as an object: form.answers = { name: "Anna" }.');
}

function checkPorts(ports: unknown): void {
  if (!isObject(ports)) throw wrongShape('ports', 'is no object', 'Give an object with what the page provides itself: form.ports = { drafts: memoryDrafts() }.');
  const names = Object.keys(METHODS);
  for (const [name, port] of Object.entries(ports)) {
    if (!isPort(name)) throw wrongShape(`ports.${name}`, 'is no port', suggesting(name, names, `The ports are ${names.join(', ')}.`));
    if (port === undefined) continue;
    checkPort(`ports.${name}`, port, METHODS[name]);
    if (name === 'sources') for (const [id, source] of Object.entries(port)) checkPort(`ports.sources.${id}`, source, ['request']);
  }
}

function isPort(name: string): name is keyof Ports {
  return Object.hasOwn(METHODS, name);
}

/** An adapter may be a function that has methods. */
function isObject(value: unknown): value is object {
  return Object(value) === value;
}

function checkPort(name: string, port: unknown, methods: readonly string[]): void {
  if (!isObject(port)) throw wrongShape(name, 'is no object', ADAPTER);
  const missing = methods.filter((method) => typeof Reflect.get(port, method) !== 'function');
  if (missing.length > 0) throw wrongShape(name, `has no ${missing.map((method) => `${method}()`).join(', ')}`, ADAPTER);
}

function wrongShape(name: string, what: string, remedy: string): GovFormError {
  return new GovFormError('GF211', `"${name}" ${what}`, remedy);
}

function tellUnknown(name: string, given: unknown, { known, instead }: { readonly known: readonly string[]; readonly instead: string }): void {
  if (!isGiven(given) || known.includes(String(given))) return;
  const list = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(known);
  tell(name, given, instead, suggesting(String(given), known, `Write ${list}, or leave it out.`));
}

function tell(name: string, given: unknown, instead: string, remedy: string): void {
  reportError(new GovFormError('GF213', `"${name}" does not know ${JSON.stringify(given)}: ${instead}`, remedy));
}
