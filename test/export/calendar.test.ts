import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarDay } from '../../src/export/calendar.js';

const day: CalendarDay = {
  uid: 'own-4f1c2a9b07de.action-plan@gesprekskit',
  day: '2026-12-04',
  title: 'Bellen met de bibliotheek',
  about: 'Doel: weer onder de mensen',
  made: new Date('2026-11-28T22:40:05.123Z'),
};

/** Lines as a calendar reads them: without breaks, and without the folds. */
const linesOf = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);

const octets = (line: string): number => new TextEncoder().encode(line).length;

/** What stands after the name and the parameters of a property. */
function valueOf(file: string, name: string): string | undefined {
  const line = linesOf(file).find((one) => one.startsWith(`${name}:`) || one.startsWith(`${name};`));
  return line?.slice(line.indexOf(':') + 1);
}

/** A text, the way a calendar reads it back (RFC 5545, 3.3.11). */
const unescaped = (text: string | undefined): string | undefined =>
  text?.replace(/\\([\\;,nN])/g, (_all, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped));

describe('a calendar file', () => {
  it('is one whole day, that names and invites nobody', () => {
    expect(calendarFile(day)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Gesprekskit//action-plan//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:own-4f1c2a9b07de.action-plan@gesprekskit',
        'DTSTAMP:20261128T224005Z',
        'DTSTART;VALUE=DATE:20261204',
        'DTEND;VALUE=DATE:20261205',
        'SUMMARY:Bellen met de bibliotheek',
        'DESCRIPTION:Doel: weer onder de mensen',
        'TRANSP:TRANSPARENT',
        'CLASS:PRIVATE',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('tells nothing where there is nothing to tell', () => {
    const { about: _about, ...bare } = day;
    expect(calendarFile(bare)).not.toContain('DESCRIPTION');
  });

  it.each([
    ['2026-12-31', '20270101'],
    ['2028-02-28', '20280229'],
    ['2027-02-28', '20270301'],
    ['2026-03-29', '20260330'],
    ['2026-10-25', '20261026'],
  ])('that begins on %s ends before %s', (start, end) => {
    expect(valueOf(calendarFile({ ...day, day: start }), 'DTEND')).toBe(end);
  });

  it('has no end after the last day there is', () => {
    expect(valueOf(calendarFile({ ...day, day: '9999-12-31' }), 'DTEND')).toBeUndefined();
  });

  it.each([
    ['koffie; thee, water', 'koffie\\; thee\\, water'],
    ['C:\\map', 'C:\\\\map'],
    ['één\r\ntwee\ndrie\rvier', 'één\\ntwee\\ndrie\\nvier'],
    ['a\u2028b\u0085c', 'a\\nb\\nc'],
    ['stil\u0007le\u0000 plek\tdaar', 'stille plek\tdaar'],
    ['half \ud83d', 'half \ufffd'],
    ['"dubbel": punt', '"dubbel": punt'],
  ])('writes %j as %s', (title, written) => {
    expect(valueOf(calendarFile({ ...day, title }), 'SUMMARY')).toBe(written);
  });

  it('folds at 75 octets, and never inside a character', () => {
    const file = calendarFile({ ...day, title: '😀'.repeat(40) });
    const lines = file.split('\r\n');
    const summary = lines.slice(lines.findIndex((line) => line.startsWith('SUMMARY')));
    // SUMMARY: and sixteen of four octets are 72; one more would be 76.
    expect(summary[0]).toBe(`SUMMARY:${'😀'.repeat(16)}`);
    expect(summary[1]).toBe(` ${'😀'.repeat(18)}`);
    expect(summary[2]).toBe(` ${'😀'.repeat(6)}`);
  });

  it('leaves a line of exactly 75 octets whole', () => {
    const title = 'x'.repeat(75 - 'SUMMARY:'.length);
    expect(calendarFile({ ...day, title })).toContain(`SUMMARY:${title}\r\n`);
    expect(calendarFile({ ...day, title: `${title}y` })).toContain(`SUMMARY:${title}\r\n y\r\n`);
  });

  it('lets no words out of their line, and gives them back as they were', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.constantFrom('END:VEVENT\r\nATTENDEE:mailto:a@b.nl', '\\n', '\\\\n;', '\r\n X-EVIL:1'),
    );
    fc.assert(
      fc.property(words, words, (title, about) => {
        const file = calendarFile({ ...day, title, about: `.${about}` });
        // No control character but the tab, and no break but CRLF.
        const odd = file
          .split('\r\n')
          // eslint-disable-next-line no-control-regex
          .filter((line) => octets(line) > 75 || /[\u0000-\u0008\u000a-\u001f\u007f]/.test(line));
        expect(odd).toEqual([]);
        expect(linesOf(file).map((line) => /^[A-Z-]+/.exec(line)?.[0])).toEqual(
          linesOf(calendarFile(day)).map((line) => /^[A-Z-]+/.exec(line)?.[0]),
        );
        const plain = (text: string): string =>
          text
            .replace(/\p{Surrogate}/gu, '\ufffd')
            .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
            .replace(/\p{Cc}/gu, (control) => (/[\t\n]/.test(control) ? control : ''));
        expect(unescaped(valueOf(file, 'SUMMARY'))).toBe(plain(title));
        expect(unescaped(valueOf(file, 'DESCRIPTION'))).toBe(plain(`.${about}`));
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});
