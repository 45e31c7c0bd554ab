// Makes elements of the gallery's page. No markup from strings.
export function element(name: string, content: string | readonly Node[] = [], attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...(typeof content === 'string' ? [content] : content));
  return made;
}
