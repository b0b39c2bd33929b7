import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { downloadQr, QrCode } from '#parts';
import { readQrPicture } from '#sharing';
import { axeProblems } from './kit/axe.ts';
import { fakeCanvas } from './kit/fake-canvas.ts';
import { standIn } from './kit/stand-ins.ts';

const LINK = 'https://example.org/begin/#t=abcDEF-123_456';

beforeAll(standIn);
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function renderCode(text: string) {
  return render(<QrCode text={text} label="The link as a code" tooLong="Too long for a code" />);
}

describe('a QR code on a page', () => {
  it('is a picture with a name, and holds its text', async () => {
    const { container } = renderCode(LINK);
    const picture = screen.getByRole('img', { name: 'The link as a code' });
    const side = Number(picture.getAttribute('viewBox')?.split(' ')[2]);
    const canvas = fakeCanvas();
    canvas.paint('white', 0, 0, side * 4, side * 4);
    const path = picture.querySelector('path')?.getAttribute('d') ?? '';
    for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      canvas.paint('black', Number(x) * 4, Number(y) * 4, Number(width) * 4, 4);
    }
    expect(readQrPicture(canvas.picture(side * 4))).toBe(LINK);
    expect(await axeProblems(container)).toEqual([]);
  });

  it('is a sentence instead where a text is too long for any code', () => {
    renderCode('a'.repeat(3000));
    expect(screen.getByText('Too long for a code')).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
  });
});

describe('a QR code as a file', () => {
  it('is a PNG that holds the text, with squares of six pixels or more', () => {
    const canvas = fakeCanvas();
    canvas.install();
    vi.useFakeTimers();
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push(`${this.download} ${this.href}`);
    });
    vi.stubGlobal('URL', {
      ...{ createObjectURL: ({ type }: Blob) => `blob:${type}` },
      ...{ revokeObjectURL: () => undefined },
    });
    expect(downloadQr('link.png', LINK)).toBe(true);
    expect(saved).toEqual(['link.png blob:image/png']);
    expect(canvas.smallestSquare()).toBeGreaterThanOrEqual(6);
    expect(readQrPicture(canvas.picture(canvas.side()))).toBe(LINK);
  });

  it('is not saved where the text does not fit, or the browser cannot draw', () => {
    const canvas = fakeCanvas();
    canvas.install();
    expect(downloadQr('link.png', 'a'.repeat(3000))).toBe(false);
    Object.assign(HTMLCanvasElement.prototype, { getContext: () => null });
    expect(downloadQr('link.png', LINK)).toBe(false);
  });
});
