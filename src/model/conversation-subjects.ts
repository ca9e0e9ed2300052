/** The three subjects of the *Gesprekskompas*; there is no right order. Source: method K-compass. */
export const SUBJECTS = ['experiences', 'needs', 'future'] as const;

/** *Jouw ervaringen* · *Jouw behoeften* · *Jouw toekomst*. */
export type Subject = (typeof SUBJECTS)[number];

/** The four themes, in every subject: how the conversation goes, together *Ons gesprek*. Source: method K-compass. */
export const THEMES = ['direction', 'openness', 'seen', 'conversation'] as const;

/** *Richting en kader* · *Onze openheid* · *Gezien en gehoord* · *Dit gesprek*. */
export type Theme = (typeof THEMES)[number];

/** Whether something is one of the three subjects. */
export function isSubject(id: unknown): id is Subject {
  return (SUBJECTS as readonly unknown[]).includes(id);
}

/** Whether something is one of the four themes. */
export function isTheme(id: unknown): id is Theme {
  return (THEMES as readonly unknown[]).includes(id);
}
