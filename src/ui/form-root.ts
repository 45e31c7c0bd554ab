// Where a form is drawn: in the element's shadow root, or, with `render="light"`, in the page itself. Types only.
export interface FormRoot {
  /** Within this form. */
  getElementById(id: string): HTMLElement | null;
}
