import type { Reply } from '#sharing';

/** A reply as the JSON that lies in a file: its packed answers as hexadecimal digits. */
export function jsonOfReply(reply: Reply): object {
  return {
    ...reply,
    sheets: reply.sheets.map((sheet) => ({
      ...sheet,
      answers: Buffer.from(sheet.answers).toString('hex'),
    })),
  };
}
