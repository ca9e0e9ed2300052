// The doors of the demo portal: each leads to a part of the page it stands on.

/**
 * @typedef {object} Door
 * @property {string} path its drawing, on a grid of 24 units
 * @property {readonly [key: string, text: string]} name what it is called, as key of demo/texts.js and in Dutch
 * @property {readonly [key: string, text: string]} about what is behind it
 */

/** @type {Readonly<Record<string, Door>>} By the id of the part. */
export const DOORS = {
  'het-gesprek': {
    path: 'M3 4h8v7H3zM13 4h8v7h-8zM3 13h8v7H3zM13 13h8v7h-8zM7 7h.01M17 7h.01M7 16h.01M17 16h.01',
    name: ['door.strip', 'Zo gaat het'],
    about: ['door.strip.about', 'Het gesprek in vier tekeningen'],
  },
  voorbereiding: {
    path: 'M5 3h14a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM9 9.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1-1.5 2M12 17.5h.01',
    name: ['door.preparation', 'Je voorbereiding'],
    about: ['door.preparation.about', 'Waar wil je over praten?'],
  },
  'mijn-lijst': {
    path: 'M9 6h12M9 12h12M9 18h12M4 6h.01M4 12h.01M4 18h.01',
    name: ['door.list', 'Je lijst'],
    about: ['door.list.about', 'Wat vind jij belangrijk in werk?'],
  },
  cirkels: {
    path: 'M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0zM18 12a6 6 0 1 1-12 0 6 6 0 0 1 12 0zM14 12a2 2 0 1 1-4 0 2 2 0 0 1 4 0z',
    name: ['door.circles', 'Je cirkels'],
    about: ['door.circles.about', 'Wat gaat al goed, en wat komt later?'],
  },
  teruglezen: {
    path: 'M12 20c-2.5-1.6-5.5-2-9-2V5c3.5 0 6.5.4 9 2 2.5-1.6 5.5-2 9-2v13c-3.5 0-6.5.4-9 2zV7',
    name: ['door.results', 'Teruglezen'],
    about: ['door.results.about', 'Wat je lijst vertelt, in woorden'],
  },
  kompas: {
    path: 'M12 3a9 9 0 0 1 7.8 13.5L12 12zM12 3a9 9 0 0 0-7.8 13.5L12 12zM4.2 16.5a9 9 0 0 0 15.6 0L12 12z',
    name: ['door.compass', 'Het kompas'],
    about: ['door.compass.about', 'Waar praten jullie over?'],
  },
  werkblad: {
    path: 'M6 3h9l4 4v13a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM14 3v5h5M8 12h8M8 16h5',
    name: ['door.worksheet', 'Het werkblad'],
    about: ['door.worksheet.about', 'Vragen, en wat jullie opschrijven'],
  },
  'hoe-was-het': {
    path: 'M6 4h12a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3h-5l-5 4v-4H6a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3zM8 10.5h.01M12 10.5h.01M16 10.5h.01',
    name: ['door.feedback', 'Hoe was het?'],
    about: ['door.feedback.about', 'Even stilstaan bij het gesprek'],
  },
  gids: {
    path: 'M4 6.5a2 2 0 1 0 4 0 2 2 0 1 0-4 0M10 12a2 2 0 1 0 4 0 2 2 0 1 0-4 0M16 17.5a2 2 0 1 0 4 0 2 2 0 1 0-4 0M13 5h6M4 12h2M18 12h2M5 19h6',
    name: ['door.guide', 'De wegwijzer'],
    about: ['door.guide.about', 'Zes delen, in elke volgorde'],
  },
  factoren: {
    path: 'M3 6h4c4 0 4 6 8 6M3 18h4c4 0 4-6 8-6M15 12h5M17 9l3 3-3 3',
    name: ['door.map', 'Wat helpt, en wat maakt het lastig?'],
    about: ['door.map.about', 'Bij wat voor jou telt'],
  },
  plan: {
    path: 'M6 3h12a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM8 8h8M8 12h8M8 16h4',
    name: ['door.plan', 'Mijn plan'],
    about: ['door.plan.about', 'Wie doet wat, en wanneer?'],
  },
  verloop: {
    path: 'M3 12h18M6 12a2 2 0 1 0 4 0 2 2 0 1 0-4 0M14 12a2 2 0 1 0 4 0 2 2 0 1 0-4 0M8 10V6M16 14v4',
    name: ['door.series', 'Onze gesprekken'],
    about: ['door.series.about', 'Terugkijken en vooruitkijken'],
  },
};
