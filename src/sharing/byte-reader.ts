/**
 * Foreign bytes read one value after the other. Nothing throws: whatever cannot be read comes out as zero or nothing, and
 * `isSound` is false from then on.
 */
export interface ByteReader {
  readonly byte: () => number;
  /** Unsigned, below 2^32, in its shortest form. */
  readonly number: () => number;
  readonly raw: (length: number) => Uint8Array;
  readonly counted: (maxBytes: number) => Uint8Array;
  /** UTF-8 without faults. */
  readonly text: (maxBytes: number) => string;
  /** Marks what was read as wrong. */
  readonly spoil: () => void;
  readonly isSound: () => boolean;
  /** True where nothing was wrong and nothing is left. */
  readonly isAtEnd: () => boolean;
}

const HIGHEST = 0xffffffff;
const NUMBER_BYTES = 5;

export function createByteReader(bytes: Uint8Array): ByteReader {
  let at = 0;
  let isSound = true;
  const spoil = () => {
    isSound = false;
  };

  function raw(length: number): Uint8Array {
    if (!isSound || length > bytes.length - at) {
      spoil();
      return new Uint8Array();
    }
    at += length;
    return bytes.slice(at - length, at);
  }

  const byte = () => raw(1)[0] ?? 0;

  function number(): number {
    let value = 0;
    for (let index = 0; index < NUMBER_BYTES; index += 1) {
      const next = byte();
      value += (next % 128) * 128 ** index;
      if (next < 128) {
        // A last byte of zero says nothing: the same number has a shorter form.
        if ((index > 0 && next === 0) || value > HIGHEST) spoil();
        return value;
      }
    }
    spoil();
    return 0;
  }

  function counted(maxBytes: number): Uint8Array {
    const length = number();
    if (length <= maxBytes) return raw(length);
    spoil();
    return new Uint8Array();
  }

  return {
    byte,
    number,
    raw,
    counted,
    text: (maxBytes) => {
      try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(counted(maxBytes));
      } catch {
        spoil();
        return '';
      }
    },
    spoil,
    isSound: () => isSound,
    isAtEnd: () => isSound && at === bytes.length,
  };
}
