const POLYNOMIAL = 0xedb88320;

function addByte(sum: number, byte: number): number {
  let next = sum ^ byte;
  for (let bit = 0; bit < 8; bit += 1) next = (next >>> 1) ^ (next & 1 ? POLYNOMIAL : 0);
  return next;
}

/**
 * The CRC-32 of a text, as eight hexadecimal digits (ISO 3309, as in zip and PNG): a byte for each character up to
 * U+00FF, and two for any other UTF-16 unit. It finds a file that was changed by mistake; it is no lock, and keeps nobody
 * from writing a file of their own.
 */
export function crc32(text: string): string {
  let sum = 0xffffffff;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > 0xff) sum = addByte(sum, unit >>> 8);
    sum = addByte(sum, unit & 0xff);
  }
  return (~sum >>> 0).toString(16).padStart(8, '0');
}
