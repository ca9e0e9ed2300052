/** The three subjects of the *Gesprekskompas*; there is no right order. Source: method K-compass. */
export const SUBJECTS = ['experiences', 'needs', 'future'] as const;

/** *Jouw ervaringen* · *Jouw behoeften* · *Jouw toekomst*. */
export type Subject = (typeof SUBJECTS)[number];

/** The four themes, in every subject: how the conversation goes, together *Ons gesprek*. Source: method K-compass. */
export const THEMES = ['direction', 'openness', 'seen', 'conversation'] as const;

/** *Richting en kader* · *Onze openheid* · *Gezien en gehoord* · *Dit gesprek*. */
export type Theme = (typeof THEMES)[number];
