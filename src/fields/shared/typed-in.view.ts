// Reads what an event's own text control holds. Never changes it.

/** Calls `give` with the text in the control that the event came from. */
export function typedIn(event: Event, give: (text: string) => void): void {
  const control = event.currentTarget;
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) give(control.value);
}
