import { html, type TemplateResult } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import { fn } from 'storybook/test';
import type { Meta } from '@storybook/web-components-vite';
import type { Audience, Voice } from '../src/index.js';
import { sourceOf } from './surroundings.js';

/** What a story can set on any piece. */
export interface PieceArgs {
  /** Not always a good one: that is what some stories are about. */
  state?: unknown;
  audience?: Audience;
  voice?: Voice;
  readonly?: boolean;
  disabled?: boolean;
  required?: boolean;
  name?: string;
  lang?: string;
  headingLevel?: number;
}

/** What a story is told of an event: what it carries. */
export type Told = (told: Readonly<Record<string, unknown>>) => void;

/** What the stories of a piece need to know of it. */
export interface PieceOptions {
  readonly tag: string;
  /** Attributes of its own with what they can be; without options a text. */
  readonly attributes?: Readonly<Record<string, readonly unknown[] | undefined>>;
  /** Properties with a state, besides `state`. */
  readonly states?: readonly string[];
  /** Other properties: set, not shown in the controls. */
  readonly properties?: readonly string[];
  /** Its events, without the tag in front, with what of each is told. */
  readonly events: Readonly<Record<string, readonly string[]>>;
  /** What it shows and does not take: a piece that only reads has no voice. */
  readonly without?: readonly (keyof PieceArgs)[];
}

const SHARED: Readonly<Record<string, object>> = {
  audience: { control: 'inline-radio', options: ['client', 'professional'] },
  voice: { control: 'inline-radio', options: ['client', 'professional'] },
  lang: { control: 'inline-radio', options: [undefined, 'nl', 'nl-x-u', 'en'] },
  headingLevel: { control: { type: 'number', min: 1, max: 5 } },
  readonly: { control: 'boolean' },
  disabled: { control: 'boolean' },
  required: { control: 'boolean' },
  name: { control: 'text' },
};

const attributeName = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** `capability-list-change` is told to `onCapabilityListChange`. */
const toldTo = (event: string): string =>
  `on${event.replace(/(?:^|-)(\w)/g, (_all, letter: string) => letter.toUpperCase())}`;

class PieceDirective extends Directive {
  #element: HTMLElement | undefined;
  #before: Record<string, unknown> = {};
  #args: Record<string, unknown> = {};

  override render(options: PieceOptions, args: object): unknown {
    this.#args = args as Record<string, unknown>;
    this.#element ??= this.#make(options);
    this.#set(this.#element, ['state', ...(options.states ?? []), ...(options.properties ?? [])]);
    return this.#element;
  }

  #make({ tag, events }: PieceOptions): HTMLElement {
    const element = document.createElement(tag);
    for (const [name, carried] of Object.entries(events)) {
      element.addEventListener(`${tag}-${name}`, (event) => {
        const tell = this.#args[toldTo(`${tag}-${name}`)] as Told | undefined;
        const told = event as unknown as Record<string, unknown>;
        tell?.(Object.fromEntries(carried.map((key) => [key, told[key]])));
      });
    }
    return element;
  }

  #set(element: HTMLElement, properties: readonly string[]): void {
    const args = this.#args;
    for (const name of new Set([...Object.keys(this.#before), ...Object.keys(args)])) {
      const { [name]: value } = args;
      if (name.startsWith('on') || value === this.#before[name]) continue;
      if (properties.includes(name)) (element as unknown as Record<string, unknown>)[name] = value;
      else if (typeof value === 'string' || typeof value === 'number')
        element.setAttribute(attributeName(name), `${value}`);
      else element.toggleAttribute(attributeName(name), value === true);
    }
    this.#before = { ...args };
  }
}

const made = directive(PieceDirective);

/** Draws a piece with what a story sets. */
export const drawPiece = (options: PieceOptions, args: PieceArgs): TemplateResult =>
  html`${made(options, args)}`;

/**
 * All that the stories of a piece share: how it is drawn, its controls, what it tells, and the code a portal developer would write.
 * Goes into the `meta` of its stories, beside its title.
 */
export function piece<Args extends PieceArgs>(options: PieceOptions, args: Args): Meta<Args> {
  const { tag, attributes = {}, states = [], properties = [], events, without = [] } = options;
  const shared = Object.entries(SHARED).filter(([name]) => !(without as readonly string[]).includes(name));
  const own = Object.entries(attributes).map(([name, choices]) => [
    name,
    choices ? { control: 'inline-radio', options: choices } : { control: 'text' },
  ]);
  const withState = ['state', ...states].filter((name) => !(without as readonly string[]).includes(name));
  const told = Object.keys(events).map((name) => [toldTo(`${tag}-${name}`), fn().mockName(`${tag}-${name}`)]);
  const written = [...Object.keys(attributes), ...shared.map(([name]) => name)];
  return {
    component: tag,
    // Its page is an .mdx file.
    tags: ['!autodocs'],
    render: (given): TemplateResult => drawPiece(options, given),
    args: { ...args, ...(Object.fromEntries(told) as object) },
    argTypes: Object.fromEntries([
      ...withState.map((name) => [name, { control: 'object' }]),
      ...own,
      ...shared,
      ...properties.map((name) => [name, { control: false }]),
    ]) as NonNullable<Meta<Args>['argTypes']>,
    parameters: {
      docs: {
        source: {
          language: 'html',
          transform: (_code: string, { args: given }: { args: Record<string, unknown> }) =>
            sourceOf(
              tag,
              Object.fromEntries(written.map((name) => [attributeName(name), given[name]])),
              Object.fromEntries(withState.map((name) => [name, given[name]])),
            ),
        },
      },
    },
  };
}

/** Finds something inside an element by selector. */
export function inside(element: HTMLElement, selector: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector} in <${element.localName}>.`);
  return found;
}

/** The piece of a story, once it is drawn. */
export async function pieceIn<Tag extends keyof HTMLElementTagNameMap>(
  canvas: HTMLElement,
  tag: Tag,
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = canvas.querySelector(tag);
  if (!element) throw new Error(`The story has no ${tag}.`);
  await (element as unknown as { updateComplete: Promise<boolean> }).updateComplete;
  return element;
}
