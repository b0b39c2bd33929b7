import { createGuest } from '#embed';

/** On the page that is left blank, the host is told only that little is there now, so that its words come into view. */
export function startLeft(content: Element): void {
  createGuest({ browser: window, content, onHost: () => undefined }).tell('reading');
}
