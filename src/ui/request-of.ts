// What the element's attributes and properties ask for, as a request to open a session.
import { GovFormError } from '../model/error.js';
import type { LiveSession } from '../session/live-session.js';
import { isGiven } from './asking.js';
import type { Asking } from './asking.js';
import { tellPage } from './events.js';
import type { OpenSession, SessionRequest } from './session-request.js';
import { fetchSettings } from './settings/fetch-settings.js';
import { wishedLanguage } from './wished-language.js';

/**
 * Opens what the element asks for. What is wrong in its settings is found by a part of its own, fetched where something is.
 * @throws {GovFormError} GF205 nothing says which form; GF210, GF211 a setting that cannot be meant; what `open` throws
 */
export async function openFor(host: Asking, open: OpenSession): Promise<LiveSession> {
  let isChecked = false;
  const check = async (): Promise<void> => {
    isChecked = true;
    (await fetchSettings()).checkSettings(host);
  };
  try {
    if (!isUsual(host)) await check();
    return await open(requestOf(host));
  } catch (error) {
    if (!isChecked && !(error instanceof GovFormError)) await check();
    throw error;
  }
}

/** Answers and ports are always looked at: they can be wrong in many ways. */
function isUsual(host: Asking): boolean {
  const said = [host.device, host.getAttribute('render'), host.headingLevel, host.answers, ...Object.keys(host.ports ?? {})];
  return isGiven(host.src) !== isGiven(host.schema) && /^(own|shared|ask)?,(light)?,[1-6]?,$/.test(said.join());
}

function requestOf(host: Asking): SessionRequest {
  const { src, answers, receiver, sources, device, draftId, ports = {} } = host;
  const address = (relative: string): URL => new URL(relative, host.ownerDocument.baseURI);
  return {
    src: address(src),
    language: wishedLanguage(host),
    easy: host.easyLanguage,
    ports,
    onProblems: (problems) => tellPage(host, 'gov-form-problems', { problems }),
    schema: schemaFrom(host.schema, address),
    answers: answers ?? undefined,
    receiver: receiver ? address(receiver) : undefined,
    sources: sources ? address(sources) : undefined,
    draftId: draftId || undefined,
    isInForm: host.form !== null,
    device: device === 'own' || device === 'shared' ? device : undefined,
  };
}

/** A text is an address or, where it begins as one, an object in JSON. */
function schemaFrom(given: unknown, address: (relative: string) => URL): SessionRequest['schema'] {
  if (!isGiven(given)) return undefined;
  return typeof given === 'string' && !given.trimStart().startsWith('{') ? address(given) : { inline: given };
}
