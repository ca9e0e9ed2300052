// The list as a person meets it: by the names of things.
import type { Locator, Page } from 'playwright-core';
import { words } from './portal.js';

export const list = words('capability-list');
export const results = words('capability-results');
export const shared = words('kit');
export const values = words('work-values');

export type Question = 'importance' | 'enabled' | 'achieved';
export const QUESTIONS = ['importance', 'enabled', 'achieved'] as const;

/** The ids of the seven work values, in order. */
export const SEVEN = [
  'use-skills',
  'develop-skills',
  'decisions',
  'contacts',
  'own-goals',
  'income',
  'contribute',
] as const;

/** The part of the list about one value, by its name. */
export const valuePart = (page: Page, name: string): Locator =>
  page.locator('capability-list').getByRole('region', { name, exact: true });

/** One question of one value; `work` is the situation, which chooses the wording. */
export function question(page: Page, name: string, asked: Question, work?: string): Locator {
  const wording = list(`question.${asked}.${String(work)}`, `question.${asked}`);
  return valuePart(page, name).getByRole('group', { name: wording });
}

/** The radio button of an answer. */
export function answer(group: Locator, asked: Question, given: number | 'unsure'): Locator {
  const name = given === 'unsure' ? list('answer.unsure') : list(`answer.${asked}.${String(given)}`);
  return group.getByRole('radio', { name, exact: true });
}

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** The radio button with which a client says what work the answers are about. */
export const situation = (page: Page, chosen: 'employed' | 'sick-listed' | 'between-jobs'): Locator =>
  page.getByRole('radio', { name: list(`situation.${chosen}`), exact: true });
