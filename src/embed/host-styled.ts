/** A new element. Styled through the object model alone: the policy of a strict host forbids every other way. */
export function styled<Tag extends 'iframe' | 'dialog' | 'button'>(
  tag: Tag,
  style: Partial<CSSStyleDeclaration>,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  Object.assign(element.style, style);
  return element;
}
