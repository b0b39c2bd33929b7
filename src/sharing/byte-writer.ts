/** Bytes put together one value after the other (SPEC, B). */
export interface ByteWriter {
  readonly byte: (value: number) => void;
  /** Unsigned, below 2^32, seven bits a byte, the lowest first. */
  readonly number: (value: number) => void;
  readonly raw: (bytes: Uint8Array) => void;
  /** A length, and so many bytes. */
  readonly counted: (bytes: Uint8Array) => void;
  /** A length in bytes, and UTF-8. */
  readonly text: (text: string) => void;
  readonly bytes: () => Uint8Array;
}

export function createByteWriter(): ByteWriter {
  const written: number[] = [];
  const writer: ByteWriter = {
    byte: (value) => {
      written.push(value);
    },
    number: (value) => {
      let rest = value;
      while (rest > 127) {
        written.push((rest % 128) + 128);
        rest = Math.floor(rest / 128);
      }
      written.push(rest);
    },
    raw: (bytes) => {
      for (const byte of bytes) written.push(byte);
    },
    counted: (bytes) => {
      writer.number(bytes.length);
      writer.raw(bytes);
    },
    text: (text) => {
      writer.counted(new TextEncoder().encode(text));
    },
    bytes: () => Uint8Array.from(written),
  };
  return writer;
}
