import { html, nothing, type TemplateResult } from 'lit';
import type { Audience } from '../src/index.js';
import type { CapabilityListElement, Layout, Voice } from '../src/index.js';
import { sourceOf } from './surroundings.js';

/** What a story sets on `<capability-list>`, and what it is told. */
export interface ListArgs {
  /** Not always a good one: that is what some stories are about. */
  state: unknown;
  layout?: Layout;
  current?: string;
  audience?: Audience;
  voice?: Voice;
  readonly?: boolean;
  disabled?: boolean;
  required?: boolean;
  name?: string;
  lang?: string;
  headingLevel?: number;
  onCapabilityListChange?: (told: unknown) => void;
  onCapabilityListFinish?: (told: unknown) => void;
  onCapabilityListMove?: (told: unknown) => void;
  onCapabilityListProblem?: (told: unknown) => void;
}

export function renderList(args: ListArgs): TemplateResult {
  return html`<capability-list
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
    .current=${args.current}
    @capability-list-change=${({ change, state }: HTMLElementEventMap['capability-list-change']) =>
      args.onCapabilityListChange?.({ change, state })}
    @capability-list-finish=${({ state }: HTMLElementEventMap['capability-list-finish']) =>
      args.onCapabilityListFinish?.({ state })}
    @capability-list-move=${({ current }: HTMLElementEventMap['capability-list-move']) =>
      args.onCapabilityListMove?.({ current })}
    @capability-list-problem=${({ problems }: HTMLElementEventMap['capability-list-problem']) =>
      args.onCapabilityListProblem?.({ problems })}
  ></capability-list>`;
}

export function sourceOfList({ state, layout, current, audience, voice, ...rest }: ListArgs): string {
  const { readonly, disabled, required, name, lang } = rest;
  return sourceOf(
    'capability-list',
    { layout, current, audience, voice, readonly, disabled, required, name, lang },
    { state },
  );
}

/** The list of a story, once it is drawn. */
export async function listIn(canvas: HTMLElement): Promise<CapabilityListElement> {
  const list = canvas.querySelector('capability-list');
  if (!list) throw new Error('The story has no capability-list.');
  await list.updateComplete;
  return list;
}

/** Finds something inside an element by selector. */
export function inside(element: HTMLElement, selector: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector} in <${element.localName}>.`);
  return found;
}

/** A radio button of the list. */
export const answer = (list: HTMLElement, question: string, value: string): HTMLInputElement =>
  inside(list, `input[name="${question}"][value="${value}"]`) as HTMLInputElement;
