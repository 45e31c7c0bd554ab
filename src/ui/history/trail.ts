// The pages of the form that lie behind the citizen, as the browser's history holds them: from the first to this one, none of
// them twice. Pure.

/** Names of pages, the one in view last; never empty. */
export type Trail = readonly string[];

/** What is to be done with the history so that it ends with the page in view. */
export type HistoryMove = { readonly do: 'nothing' } | { readonly do: 'go'; readonly by: number } | { readonly do: 'push' | 'replace'; readonly trail: Trail };

/**
 * @param trail of the entry of the history where the browser is; `undefined` where it is not one of the form's
 * @param page in view now
 * @param isEnd nothing of the form is behind this page any more: it was sent
 */
export function moveTo(trail: Trail | undefined, page: string, isEnd = false): HistoryMove {
  if (trail === undefined) return { do: 'replace', trail: [page] };
  const at = isEnd ? 0 : trail.indexOf(page);
  if (at === -1) return { do: 'push', trail: [...trail, page] };
  if (at < trail.length - 1) return { do: 'go', by: at - trail.length + 1 };
  return trail[at] === page ? { do: 'nothing' } : { do: 'replace', trail: [page] };
}

/** As it was stored in an entry of the history: the page around the form may have stored anything. */
export function trailIn(state: unknown): Trail | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  const stored: unknown = Reflect.get(state, KEY);
  return Array.isArray(stored) && stored.length > 0 && stored.every((page) => typeof page === 'string') ? stored : undefined;
}

/** What the page around the form stored there stays. */
export function withTrail(state: unknown, trail: Trail): object {
  return { ...(typeof state === 'object' ? state : {}), [KEY]: trail };
}

const KEY = 'gov-form';
