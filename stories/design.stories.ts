import { html, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { pictogram, type PictogramName } from '../src/kit/pictograms.js';
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
  changed: 'what changed',
};

const names = Object.keys(MEANINGS) as PictogramName[];

const drawn = (name: PictogramName): TemplateResult =>
  html`<figure>
    <span class="small">${pictogram(name)}</span>
    <span class="large">${pictogram(name)}</span>
    <figcaption>
      <b>${name}</b>
      ${MEANINGS[name]}
    </figcaption>
  </figure>`;

/**
 * One line drawing for each thing, the same everywhere: a grid of 24 units, round strokes of 2, in the colour of the text around it.
 * It has to be recognised at 20 pixels and in print, and it always stands beside words.
 */
const meta: Meta = { title: 'Design/Pictograms' };

export default meta;

/** Small as in a row, large as beside a heading. */
export const All: StoryObj = { render: () => html`<div class="pictograms">${names.map(drawn)}</div>` };
