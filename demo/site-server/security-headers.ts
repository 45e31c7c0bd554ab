// The headers of every answer of the demonstration's site: the policy that the project publishes for hosts, and its companions.
import type { MiddlewareHandler } from 'hono';
import { PUBLISHED_POLICY } from '../../src/server/published-policy.js';

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': PUBLISHED_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Vue makes a policy of its own for trusted types, whether a page needs it or not. */
const OWN_POLICIES: Readonly<Record<string, string>> = { '/embed/vue/': PUBLISHED_POLICY.replace('gov-form', 'gov-form vue') };

/** Sets them on every answer; one that says nothing about caching is not kept. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.res.headers.set(name, value);
  const own = OWN_POLICIES[context.req.path];
  if (own !== undefined) context.res.headers.set('Content-Security-Policy', own);
  if (!context.res.headers.has('Cache-Control')) context.res.headers.set('Cache-Control', 'no-store');
};
