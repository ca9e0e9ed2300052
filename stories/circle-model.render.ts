import { html, nothing, type TemplateResult } from 'lit';
import type { Audience, CircleModelElement, Voice } from '../src/index.js';
import { sourceOf } from './surroundings.js';

/** What a story sets on `<circle-model>`, and what it is told. */
export interface CircleArgs {
  /** Not always a good one: that is what some stories are about. */
  state?: unknown;
  earlier?: unknown;
  list?: unknown;
  topic?: 'values' | 'goals';
  layout?: 'circles' | 'list';
  audience?: Audience;
  voice?: Voice;
  readonly?: boolean;
  disabled?: boolean;
  required?: boolean;
  name?: string;
  lang?: string;
  headingLevel?: number;
  onCircleModelChange?: (told: unknown) => void;
  onCircleModelProblem?: (told: unknown) => void;
}

export function renderCircles(args: CircleArgs): TemplateResult {
  return html`<circle-model
    topic=${args.topic ?? nothing}
    layout=${args.layout ?? nothing}
    audience=${args.audience ?? nothing}
    voice=${args.voice ?? nothing}
    name=${args.name ?? nothing}
    lang=${args.lang ?? nothing}
    heading-level=${args.headingLevel ?? nothing}
    ?readonly=${args.readonly}
    ?disabled=${args.disabled}
    ?required=${args.required}
    .state=${args.state}
    .earlier=${args.earlier}
    .list=${args.list}
    @circle-model-change=${({ change, state }: HTMLElementEventMap['circle-model-change']) =>
      args.onCircleModelChange?.({ change, state })}
    @circle-model-problem=${({ problems }: HTMLElementEventMap['circle-model-problem']) =>
      args.onCircleModelProblem?.({ problems })}
  ></circle-model>`;
}

export function sourceOfCircles({ state, earlier, list, ...rest }: CircleArgs): string {
  const { topic, layout, audience, voice, readonly, disabled, required, name, lang } = rest;
  return sourceOf(
    'circle-model',
    { topic, layout, audience, voice, readonly, disabled, required, name, lang },
    { state, earlier, list },
  );
}

/** The circles of a story, once they are drawn and every card lies in its place. */
export async function circlesIn(canvas: HTMLElement): Promise<CircleModelElement> {
  const circles = canvas.querySelector('circle-model');
  if (!circles) throw new Error('The story has no circle-model.');
  await drawn(circles);
  return circles;
}

/** Waits until the circles are drawn, and what moved lies still. */
export async function drawn(circles: CircleModelElement): Promise<void> {
  for (let time = 0; time < 2; time += 1) {
    await circles.updateComplete;
    await new Promise((done) => requestAnimationFrame(done));
  }
  await Promise.allSettled(
    (circles.shadowRoot?.getAnimations() ?? []).map((animation) => animation.finished),
  );
}
