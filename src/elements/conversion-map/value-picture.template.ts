import { html, nothing, svg, type TemplateResult } from 'lit';
import { valuePictogram } from '../../kit/pictograms.js';
import { EFFECTS, type Effect, type Factor } from '../../model/conversion-map.js';
import { flowsOf, WIDTH, type Flow } from './conversion-map.geometry.js';
import type { ValueView } from './conversion-map.view.js';
import { ownWords, valueName, type Drawing } from './map-drawing.js';
import { mapPictogram } from './map-pictograms.js';

/** More than this of one kind is told as a number: the text below the picture has all. */
const SHOWN = 5;

/**
 * The flow from what is on hand, by what helps and what hinders, to the value. What helps is a full stream, what hinders thin strands;
 * both say in words what they are. It is hidden from screen readers: the text below it says the same. Source: method G-conversion.
 */
export function valuePicture(drawing: Drawing, value: ValueView): TemplateResult {
  const { words } = drawing;
  const hasFlow = value.resources.length > 0;
  return html`<div class="picture" part="picture" aria-hidden="true">
    <div class="block source ${hasFlow ? 'flows' : ''}" part="picture-resources">
      ${mapPictogram('resources')}
      <p class="block-name">${words.t('place.resources')}</p>
      ${
        hasFlow
          ? html`<ul>
              ${value.resources.slice(0, SHOWN).map(({ label }) => html`<li>${ownWords(label)}</li>`)}
              ${more(drawing, value.resources.length)}
            </ul>`
          : html`<p class="room">${words.t('value.room')}</p>`
      }
    </div>
    <div class="streams">${EFFECTS.map((effect) => stream(drawing, value, effect))}</div>
    <div class="block goal" part="picture-value">
      ${valuePictogram(value.id)}
      <p class="block-name">${valueName(words, value)}</p>
    </div>
  </div>`;
}

/** All that helps, or all that hinders, with its flows. */
function stream(drawing: Drawing, value: ValueView, effect: Effect): TemplateResult {
  const { words } = drawing;
  const factors = value.factors.filter((factor) => factor.effect === effect);
  const shown = factors.slice(0, SHOWN);
  // What stands for the rest is a row like the others.
  const steps = shown.map((factor) => livingStep(drawing, factor) !== undefined);
  const flows = flowsOf({ effect, steps: factors.length > SHOWN ? [...steps, false] : steps });
  return html`<div class="stream ${effect} ${factors.length > 0 ? 'flows' : ''}" part="picture-stream">
    <p class="stream-name">${mapPictogram(effect)}<span>${words.t(`effect.${effect}`)}</span></p>
    ${value.resources.length > 0 ? flowPicture(flows.before, flows.height) : html`<span></span>`}
    <ul class="rows">
      ${
        factors.length > 0
          ? html`${shown.map((factor) => row(drawing, factor))} ${more(drawing, factors.length)}`
          : html`<li class="room">${words.t('value.room')}</li>`
      }
    </ul>
    ${flowPicture(flows.after, flows.height)}
  </div>`;
}

/** What became of the step of something that hinders; nothing where that is gone from the plan. */
function livingStep({ stepOf }: Drawing, factor: Factor): 'in-plan' | 'on-the-way' | undefined {
  const place = factor.effect === 'hinders' ? stepOf(factor)?.place : undefined;
  return place === 'gone' ? undefined : place;
}

function row(drawing: Drawing, factor: Factor): TemplateResult {
  const { words } = drawing;
  const { label, level } = factor;
  const step = livingStep(drawing, factor);
  return html`<li class="row">
    <div class="box">
      <p class="box-level">${mapPictogram(level)}<span>${words.t(`level.${level}`)}</span></p>
      <p class="box-words" dir="auto">${label}</p>
      ${
        step
          ? html`<p class="box-step">${mapPictogram('step')}<span>${words.t(`step.${step}`)}</span></p>`
          : nothing
      }
    </div>
  </li>`;
}

/** How many more there are than shown; nothing where all are. */
function more({ words }: Drawing, count: number): TemplateResult | typeof nothing {
  return count > SHOWN
    ? html`<li class="row rest">
        <div class="box">${words.t('picture.more', { count: count - SHOWN })}</div>
      </li>`
    : nothing;
}

function flowPicture(flows: readonly Flow[], height: number): TemplateResult {
  return html`<div class="gutter">
    <svg
      class="flow"
      viewBox="0 0 ${WIDTH} ${height}"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      ${flows.map(({ paths, hasStep }) => pathsOf(paths, hasStep))}
    </svg>
  </div>`;
}

function pathsOf(paths: readonly string[], hasStep: boolean): unknown {
  const isBand = paths.length === 1;
  return paths.map(
    (path, index) =>
      svg`<path class=${isBand ? 'band' : hasStep && index === 1 ? 'strand open' : 'strand'} d=${path}></path>`,
  );
}
