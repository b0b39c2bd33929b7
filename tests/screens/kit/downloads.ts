import { vi } from 'vitest';

export interface Download {
  readonly name: string;
  readonly type: string;
  readonly text: () => Promise<string>;
}

/** Every file that the page offers to save from now on, in place of the browser's own way of saving. */
export function watchDownloads(): readonly Download[] {
  const downloads: Download[] = [];
  const blobs: Blob[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      blobs.push(blob);
      return `blob:${blobs.length - 1}`;
    },
    revokeObjectURL: () => undefined,
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    const blob = blobs[Number(this.href.replace('blob:', ''))];
    if (blob === undefined) throw new Error('Nothing was made to save');
    // jsdom's blobs have no text() of their own.
    const text = () =>
      new Promise<string>((resolve) => {
        const reader = new FileReader();
        reader.onload = () => {
          resolve(typeof reader.result === 'string' ? reader.result : '');
        };
        reader.readAsText(blob);
      });
    downloads.push({ name: this.download, type: blob.type, text });
  });
  return downloads;
}
