// The security policies of the preview: the form under the very policy that is published for hosts, so that what it breaks
// shows here first.

const PUBLISHED = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html gov-form 'allow-duplicates'",
];

/** Of the frame that holds the form: as in docs/embedding.md, word for word. */
export const FRAME_POLICY = PUBLISHED.join('; ');
/** Of the page around it, which shows that frame. */
export const PAGE_POLICY = [...PUBLISHED, "frame-src 'self'"].join('; ');
