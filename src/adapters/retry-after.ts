// Reads Retry-After (RFC 9110, 10.2.3). Pure: a date is compared with the server's own clock, never with the device's.

/** Milliseconds from now, never negative; `undefined` when nothing was asked for or it cannot be read. */
export function retryAfterMs(headers: Headers): number | undefined {
  const asked = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(asked)) return Number(asked) * 1000;
  const differenceMs = Date.parse(asked) - Date.parse(headers.get('date') ?? '');
  return Number.isNaN(differenceMs) ? undefined : Math.max(0, differenceMs);
}
