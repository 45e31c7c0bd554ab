// What the element's attributes and properties ask for, as a request to open a session.
import { GovFormError } from '../model/error.js';
import { tellPage } from './events.js';
import type { SessionRequest } from './session-request.js';
import { wishedLanguage } from './wished-language.js';

/** The element, as far as a session concerns it. */
type Asking = HTMLElement & Pick<SessionRequest, 'ports'> & {
  readonly src: string;
  readonly schema: string;
  readonly answers: SessionRequest['answers'] | undefined;
  readonly receiver: string;
  readonly sources: string;
  readonly draftId: string;
  readonly device: string;
};

/** @throws {GovFormError} GF205 nothing says which form */
export function requestOf(host: Asking): SessionRequest {
  const { src, schema, answers, receiver, sources, device, draftId, ports } = host;
  if (src === '' && schema === '') {
    throw new GovFormError('GF205', '<gov-form> has neither src nor schema', 'Set src to the address of a procedure.json, or schema to that of a JSON Schema.');
  }
  const address = (relative: string): URL => new URL(relative, host.ownerDocument.baseURI);
  return {
    src: address(src),
    language: wishedLanguage(host),
    ports,
    onProblems: (problems) => tellPage(host, 'gov-form-problems', { problems }),
    ...(schema === '' ? {} : { schema: address(schema) }),
    ...(answers === undefined ? {} : { answers }),
    ...(receiver === '' ? {} : { receiver: address(receiver) }),
    ...(sources === '' ? {} : { sources: address(sources) }),
    ...(draftId === '' ? {} : { draftId }),
    ...(device === 'own' || device === 'shared' ? { device } : {}),
  };
}
