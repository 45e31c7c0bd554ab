// Types of <gov-form> for JSX of React 19: `import type {} from 'gov-form/react'`. No code; React sets properties of an
// element as properties, and `on` before an event's name listens to it.
import type { DetailedHTMLProps, HTMLAttributes, Ref } from 'react';
import type { GovForm } from './gov-form.js';
import type { GovFormEventMap } from './ui/events.js';

type Listeners = { readonly [Name in keyof GovFormEventMap as `on${Name}`]?: (event: GovFormEventMap[Name]) => void };

/** Properties that are set as such, and attributes of other names; what is left out stays as it is by itself. */
type Settings = Partial<Pick<GovForm, 'src' | 'schema' | 'answers' | 'receiver' | 'sources' | 'device' | 'name' | 'ports' | 'sessionEnd' | 'disabled' | 'browserBack' | 'easyLanguage' | 'noLanguageSwitch' | 'manageTitle' | 'draftId' | 'headingLevel'>> & {
  readonly 'draft-id'?: string;
  readonly 'heading-level'?: number;
  readonly 'no-language-switch'?: boolean;
  readonly 'manage-title'?: boolean;
  readonly 'browser-back'?: boolean;
  readonly 'easy-language'?: boolean;
  readonly render?: 'light' | undefined;
};

export type GovFormProps = DetailedHTMLProps<HTMLAttributes<GovForm>, GovForm> & Settings & Listeners & { readonly ref?: Ref<GovForm> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'gov-form': GovFormProps;
    }
  }
}
