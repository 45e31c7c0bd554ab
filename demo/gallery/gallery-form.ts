// <gov-form> as the gallery shows it: its address names an example and a moment, and the session it opens is already there.
import { httpAddresses } from '../../src/adapters/http-addresses.js';
import { defaultEnvironment } from '../../src/page/default-ports.js';
import { GovFormView } from '../../src/ui/gov-form-view.js';
import type { OpenSession } from '../../src/ui/session-request.js';
import type { AnyExample } from './example-procedure.js';
import { exampleSession } from './example-session.js';
import { examplesOf, isShown } from './gallery-examples.js';
import type { GalleryKind } from './gallery-examples.js';
import { MOMENTS } from './states.js';
import type { Moment } from './states.js';

export function addressOf(kind: GalleryKind, { name }: AnyExample, moment: Moment): string {
  return `example/${kind}/${name}/${moment}`;
}

export class GalleryForm extends GovFormView {
  protected override readonly openSession: OpenSession = ({ src, language }) => {
    const [moment, name, kind = ''] = src.pathname.split('/').reverse();
    const example = isShown(kind) ? examplesOf(kind).find((each) => each.name === name) : undefined;
    if (example === undefined) throw new TypeError(`no example at ${src.pathname}`);
    // A form alone is looked at as soon as it is there: its register, in memory, keeps nobody waiting.
    const amongOthers = src.searchParams.has('among-others');
    return exampleSession(example, MOMENTS.find((each) => each === moment) ?? 'asked', { language, environment: defaultEnvironment(), onFailure: reportError, amongOthers, ...(amongOthers ? { addresses: httpAddresses({ url: '/api/addresses/' }) } : {}) });
  };
}
