import { cell, type Shape } from './shape.js';
import { patternSchema } from './shape-schema.js';

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Whether `value` is a day, `2026-03-17`, that is on the calendar: `2026-02-29` is not. */
export function isDay(value: unknown): value is string {
  const [, year, month, day] = typeof value === 'string' ? (DAY.exec(value)?.map(Number) ?? []) : [];
  if (!year || !month || !day || month > 12) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= last;
}

/** The shape of a day. */
export const dayShape: Shape<string> = cell(patternSchema(DAY), isDay);
