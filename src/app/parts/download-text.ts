import { downloadBlob } from './download-blob.ts';

/** Saves a text as a file through the browser's own download, made on this device. */
export function downloadText(fileName: string, text: string, type = 'application/json'): void {
  downloadBlob(fileName, new Blob([text], { type }));
}
