/** jsdom lays nothing out and has no modal dialogs: the least that lets the parts run, and nothing that they show. */
export function standIn(): void {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      if (!this.open) return;
      this.open = false;
      this.dispatchEvent(new Event('close'));
    },
  });
  Object.assign(Element.prototype, { scrollIntoView: () => undefined });
  Object.assign(globalThis, {
    scrollTo: () => undefined,
    matchMedia: () => ({ matches: true }),
    ResizeObserver: function ResizeObserver() {
      return { observe: () => undefined, unobserve: () => undefined, disconnect: () => undefined };
    },
  });
}
