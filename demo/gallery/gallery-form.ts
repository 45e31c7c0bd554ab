// <gov-form> as the gallery shows it: its address names an example and a moment, and the session it opens is already there.
import { httpAddresses } from '../../src/adapters/http-addresses.js';
import { composedExamples, kindExamples } from '../../src/fields/kind-examples.js';
import type { ShownKind } from '../../src/fields/kind-examples.js';
import type { ComposedName } from '../../src/fields/parts/parts.js';
import { defaultEnvironment } from '../../src/page/default-ports.js';
import { GovFormView } from '../../src/ui/gov-form-view.js';
import type { OpenSession } from '../../src/ui/session-request.js';
import { blockExamples } from './block-examples.js';
import type { BlockName } from './block-examples.js';
import type { AnyExample } from './example-procedure.js';
import { exampleSession } from './example-session.js';
import type { Moment } from './states.js';

export type GalleryKind = ShownKind | ComposedName | BlockName;

const all = { ...kindExamples, ...composedExamples, ...blockExamples };

/** In the order of the gallery. */
export const galleryKinds: readonly GalleryKind[] = Object.keys(all).filter(isShown);

export function isShown(kind: string): kind is GalleryKind {
  return Object.hasOwn(all, kind);
}

export function isBlock(kind: GalleryKind): kind is BlockName {
  return Object.hasOwn(blockExamples, kind);
}

export function examplesOf(kind: GalleryKind): readonly AnyExample[] {
  // Checked boundary: each example's raw answers go only to the kind that it stands under.
  return all[kind] as unknown as readonly AnyExample[];
}

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
    return exampleSession(example, moment === 'checked' ? 'checked' : 'asked', { language, environment: defaultEnvironment(), onFailure: reportError, amongOthers, ...(amongOthers ? { addresses: httpAddresses({ url: '/api/addresses/' }) } : {}) });
  };
}
