import { html, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as circles from '../src/elements/circle-model/ring-pictograms.js';
import { drawing, pictogram, type PictogramName } from '../src/kit/pictograms.js';
import './stories.css';

/** What each drawing stands for. The compiler asks for those that are missing. */
const MEANINGS: Readonly<Record<PictogramName, string>> = {
  'use-skills': 'Kennis en vaardigheden gebruiken',
  'develop-skills': 'Kennis en vaardigheden ontwikkelen',
  decisions: 'Betrokken zijn bij belangrijke beslissingen',
  contacts: 'Betekenisvolle werkcontacten hebben en opbouwen',
  'own-goals': 'Eigen doelen stellen',
  income: 'Een goed inkomen verdienen',
  contribute: 'Een bijdrage leveren aan het creëren van iets waardevols',
  'own-value': 'a value the client added',
  employed: 'has work',
  'sick-listed': 'has work, is on sick leave',
  'between-jobs': 'has no work now',
  undo: 'take back',
  redo: 'do again',
  add: 'add',
  rename: 'change a name',
  remove: 'remove',
  discuss: 'to talk about',
  next: 'next',
  previous: 'previous',
  start: 'the start',
  check: 'look everything over',
  finished: 'ready: time for coffee',
  info: 'what this is for',
  notice: 'something could not be read',
};

const names = Object.keys(MEANINGS) as PictogramName[];

const shown = (picture: TemplateResult, name: string, meaning: string): TemplateResult =>
  html`<figure>
    <span class="small">${picture}</span>
    <span class="large">${picture}</span>
    <figcaption>
      <b>${name}</b>
      ${meaning}
    </figcaption>
  </figure>`;

/** What only the circles draw, by its path. */
const OF_CIRCLES: readonly (readonly [name: string, path: string, meaning: string])[] = [
  ['inner', circles.PLACE_PATHS.inner, 'Dit gaat al goed'],
  ['middle', circles.PLACE_PATHS.middle, 'Dit kan beter'],
  ['outer', circles.PLACE_PATHS.outer, 'Dit komt later'],
  ['tray', circles.PLACE_PATHS.tray, 'the shelf for what has no place yet'],
  ['most important', circles.MOST_IMPORTANT, 'matters most to the client in this circle'],
  ['question', circles.QUESTION, 'questions about a card'],
  ['list', circles.LIST, 'as a plain list'],
  ['hint', circles.HINT, 'what the list would suggest'],
  ['print', circles.PRINT, 'on paper'],
];

/**
 * One line drawing for each thing, the same everywhere: a grid of 24 units, round strokes of 2, in the colour of the text around it.
 * It has to be recognised at 20 pixels and in print, and it always stands beside words.
 */
const meta: Meta = { title: 'Design/Pictograms' };

export default meta;

/** Small as in a row, large as beside a heading. */
export const All: StoryObj = {
  render: () =>
    html`<div class="pictograms">${names.map((name) => shown(pictogram(name), name, MEANINGS[name]))}</div>`,
};

/** What only the circles need: each circle as what it is, with a dot in it. */
export const Circles: StoryObj = {
  render: () =>
    html`<div class="pictograms">
      ${OF_CIRCLES.map(([name, path, meaning]) => shown(drawing(path), name, meaning))}
    </div>`,
};
