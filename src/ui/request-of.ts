// What the element's attributes and properties ask for, as a request to open a session.
import { GovFormError } from '../model/error.js';
import { tellPage } from './events.js';
import type { SessionRequest } from './session-request.js';
import { wishedLanguage } from './wished-language.js';

/** The element, as far as a session concerns it. */
type Asking = HTMLElement & Pick<SessionRequest, 'ports'> & {
  readonly src: string;
  readonly schema: unknown;
  readonly answers: SessionRequest['answers'] | undefined;
  readonly receiver: string;
  readonly sources: string;
  readonly draftId: string;
  readonly device: string;
  readonly easyLanguage: boolean;
  readonly form: HTMLFormElement | null;
};

/** @throws {GovFormError} GF205 nothing says which form */
export function requestOf(host: Asking): SessionRequest {
  const { src, answers, receiver, sources, device, draftId, ports } = host;
  const address = (relative: string): URL => new URL(relative, host.ownerDocument.baseURI);
  const schema = schemaFrom(host.schema, address);
  if (src === '' && schema === undefined) {
    throw new GovFormError('GF205', '<gov-form> has neither src nor schema', 'Set src to the address of a procedure.json, or schema to a JSON Schema.');
  }
  return {
    src: address(src),
    language: wishedLanguage(host),
    easy: host.easyLanguage,
    ports,
    onProblems: (problems) => tellPage(host, 'gov-form-problems', { problems }),
    ...(schema === undefined ? {} : { schema }),
    ...(answers === undefined ? {} : { answers }),
    ...(receiver === '' ? {} : { receiver: address(receiver) }),
    ...(sources === '' ? {} : { sources: address(sources) }),
    ...(draftId === '' ? {} : { draftId }),
    ...(host.form === null ? {} : { isInForm: true }),
    ...(device === 'own' || device === 'shared' ? { device } : {}),
  };
}

/** A text is an address or, where it begins as one, an object in JSON. Taking an attribute away leaves null. */
function schemaFrom(given: unknown, address: (relative: string) => URL): SessionRequest['schema'] {
  if (given === '' || given === null || given === undefined) return undefined;
  return typeof given === 'string' && !given.trimStart().startsWith('{') ? address(given) : { inline: given };
}
