// Tells a timeout from other aborts, by the reason that AbortSignal.timeout() gives.
export function isTimeout(signal: AbortSignal): boolean {
  const reason: unknown = signal.reason;
  return reason instanceof DOMException && reason.name === 'TimeoutError';
}
