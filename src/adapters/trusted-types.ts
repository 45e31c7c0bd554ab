// The Trusted Types policy `gov-form`: it lets through addresses of scripts on this page's own origin, and nothing else.

/** What the browser's createPolicy gives back, as far as we use it. */
interface ScriptPolicy {
  createScriptURL(address: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

const rules: ScriptPolicy = { createScriptURL: sameOriginAddress };
let policy: ScriptPolicy | undefined;

/**
 * The address as the browser accepts it for a script: resolved against the page, and blessed by the policy where the
 * browser has Trusted Types. To be handed to the browser as it is.
 * @throws {TypeError} it is on another origin, or the host's `trusted-types` directive does not name `gov-form`.
 */
export function trustedScriptAddress(address: string): string {
  policy ??= policyFactory()?.createPolicy('gov-form', rules) ?? rules;
  return policy.createScriptURL(address);
}

function sameOriginAddress(address: string): string {
  const resolved = new URL(address, document.baseURI);
  // A blob has this page's origin too, whatever was put into it.
  if (resolved.origin === location.origin && resolved.protocol !== 'blob:') return resolved.href;
  throw new TypeError(`A script may come from ${location.origin} only, not from ${resolved.href}.`);
}

function policyFactory(): PolicyFactory | undefined {
  const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
  return isPolicyFactory(factory) ? factory : undefined;
}

function isPolicyFactory(value: unknown): value is PolicyFactory {
  return typeof value === 'object' && value !== null && 'createPolicy' in value;
}
