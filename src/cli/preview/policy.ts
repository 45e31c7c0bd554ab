// The policies of the preview: the form under the very policy that is published for hosts, so that what it breaks shows
// here first.
import { PUBLISHED_POLICY } from '../../server/published-policy.js';

export const FRAME_POLICY = PUBLISHED_POLICY;
/** Of the page around the form, which shows that frame. */
export const PAGE_POLICY = `${PUBLISHED_POLICY}; frame-src 'self'`;
