/** Something for one whole day in a calendar. */
export interface CalendarDay {
  /** The same each time it is about the same thing, so that a calendar changes it instead of adding another one. */
  readonly uid: string;
  /** The day: `2026-12-04`. */
  readonly day: string;
  /** What it is, on one line. */
  readonly title: string;
  /** What is told about it. */
  readonly about?: string;
  /** When the file is made. */
  readonly made: Date;
}

/** The most octets of UTF-8 on one line, without its line break (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/**
 * One whole day as a calendar file: `text/calendar`, in UTF-8. It names nobody, invites nobody, and takes up no time in the calendar.
 * Source: RFC 5545.
 */
export function calendarFile({ uid, day, title, about, made }: CalendarDay): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Gesprekskit//action-plan//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${made.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${plainDay(day)}`,
    ...dayAfter(day).map((end) => `DTEND;VALUE=DATE:${plainDay(end)}`),
    `SUMMARY:${escapeText(title)}`,
    ...(about ? [`DESCRIPTION:${escapeText(about)}`] : []),
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

const plainDay = (day: string): string => day.replaceAll('-', '');

/** The end of a whole day is the day after it (RFC 5545, 3.6.1). After the last day that can be written there is none to tell. */
function dayAfter(day: string): string[] {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  const written = next.toISOString().slice(0, 10);
  return written.startsWith('+') ? [] : [written];
}

/** A value of type TEXT (RFC 5545, 3.3.11). Control characters have no place in it, and half a character is none. */
function escapeText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(/\p{Cc}/gu, (control) => (control === '\t' ? control : ''));
}

/** A long line goes on after a break and a space; no character is cut in two (RFC 5545, 3.1). */
function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

/** How many octets one character takes in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
