const CRLF = '\r\n';
const MOST_BYTES = 75;

interface LookAgain {
  /** The day of the event, of the person's own calendar: "2027-02-24". */
  readonly day: string;
  /** ISO 8601, UTC: when the file was made. */
  readonly madeAt: string;
  readonly uid: string;
  readonly summary: string;
}

/** Text as a calendar takes it (RFC 5545, 3.3.11). */
function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll(/\r?\n/g, '\\n');
}

/** A line in pieces of at most 75 bytes, each but the first after a space (RFC 5545, 3.1). No character is cut in two. */
function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  return Array.from(line, (character) => {
    const size = encoder.encode(character).length;
    const isOver = bytes + size > MOST_BYTES;
    bytes = isOver ? 1 + size : bytes + size;
    return isOver ? `${CRLF} ${character}` : character;
  }).join('');
}

/** A calendar file with one event that lasts a day (RFC 5545). It holds no answer, no result and no name of this app. */
export function calendarFile({ day, madeAt, uid, summary }: LookAgain): string {
  const stamp = `${madeAt.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//calendar//EN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escapeText(summary)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => foldLine(line) + CRLF).join('');
}

/** The day so many months after another; the month's last day where it has no such day. Days as "2026-11-24". */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  const target = new Date(
    Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth.getUTCDate())),
  );
  return target.toISOString().slice(0, 10);
}
