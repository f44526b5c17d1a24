type Attributes = Readonly<Record<string, string | undefined>>;
type Child = Node | string | undefined;

/** An element of the page with these attributes (those that are not undefined) and children. Texts become text, never markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(attribute, value);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A button that does something; it is handed over to what it does. */
export function makeButton(text: string, attributes: Attributes, press: (button: HTMLElement) => void): HTMLButtonElement {
  const button = make('button', { type: 'button', ...attributes }, text);
  button.addEventListener('click', () => press(button));
  return button;
}

/** The element of the page's own HTML by its class. */
export const part = (name: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(`.${name}`);
  if (!element) throw new Error(`The page has no .${name}`);
  return element;
};
