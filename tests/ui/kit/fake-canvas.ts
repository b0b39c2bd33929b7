import type { QrPicture } from '#sharing';

type Rectangle = readonly [color: string, left: number, top: number, width: number, height: number];

/** jsdom has no canvas: rectangles that are painted on this one are kept, and come out as pixels. */
export function fakeCanvas() {
  const painted: Rectangle[] = [];
  const paint = (...rectangle: Rectangle) => painted.push(rectangle);
  const context = {
    fillStyle: '',
    fillRect(...[left, top, width, height]: readonly [number, number, number, number]) {
      paint(this.fillStyle, left, top, width, height);
    },
  };

  function picture(side: number): QrPicture {
    const data = new Uint8ClampedArray(side * side * 4);
    for (const [color, left, top, width, height] of painted) {
      for (let y = top; y < top + height; y += 1) {
        data.fill(
          color === 'white' ? 255 : 0,
          (y * side + left) * 4,
          (y * side + left + width) * 4,
        );
      }
    }
    return { width: side, height: side, data };
  }

  return {
    paint,
    picture,
    side: () => Math.max(...painted.map(([, , , width]) => width)),
    smallestSquare: () => Math.min(...painted.map(([, , , width]) => width)),
    /** Every canvas of the page is this one from now on. */
    install() {
      Object.assign(HTMLCanvasElement.prototype, {
        getContext: () => context,
        toBlob: (then: (blob: Blob) => void, type: string) => {
          then(new Blob([], { type }));
        },
      });
    },
  };
}
