import { html, type TemplateResult } from 'lit';
import { expect, userEvent } from 'storybook/test';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { registerContent } from '../src/index.js';
import { inside, piece, pieceIn, type PieceArgs } from './piece.js';
import { fits, onAPhone, onATablet, ownTokens, rightToLeft } from './surroundings.js';

/** What a story sets on `<conversation-strip>`. */
interface Args extends PieceArgs {
  pictures?: string;
  downloadable?: boolean;
  printable?: boolean;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/conversation-strip',
  ...piece<Args>(
    {
      tag: 'conversation-strip',
      attributes: {
        pictures: ['', 'our-conversation', 'experiences', 'needs', 'future', 'our-conversation future'],
        downloadable: [false, true],
        printable: [false, true],
      },
      events: {},
      without: ['state', 'voice', 'readonly', 'disabled', 'required', 'name'],
    },
    {},
  ),
};

export default meta;

/** Four moments of one conversation, in any order. */
export const Four: Story = {
  play: async ({ canvasElement }) => {
    const element = await pieceIn(canvasElement, 'conversation-strip');
    const images = [...(element.shadowRoot?.querySelectorAll('[role="img"]') ?? [])];
    await expect(images.map((image) => image.getAttribute('aria-label'))).toEqual([
      'Twee mensen begroeten elkaar aan tafel.',
      'Een man vertelt over het werk dat hij heeft gedaan.',
      'Een man denkt aan wat hij nodig heeft.',
      'Twee mensen kijken samen naar de paden die er zijn.',
    ]);
  },
};

/** One picture stands by itself, as in a letter. */
export const One: Story = {
  args: { pictures: 'our-conversation' },
  play: async ({ canvasElement }) => {
    const element = await pieceIn(canvasElement, 'conversation-strip');
    await expect(element.shadowRoot?.querySelectorAll('[role="img"]')).toHaveLength(1);
  },
};

/** Some of them, in the order of the strip. */
export const Two: Story = { args: { pictures: 'future our-conversation' } };

/** Three beside each other. */
export const Three: Story = { args: { pictures: 'experiences needs future' } };

/** The narrowest phone: one below the other. */
export const OnAPhone: Story = {
  args: { downloadable: true, printable: true },
  decorators: [onAPhone],
  play: fits,
};

/** On a tablet, two by two. */
export const OnATablet: Story = { decorators: [onATablet] };

/** A button that saves the pictures, and one that prints the page. */
export const WithButtons: Story = { args: { downloadable: true, printable: true } };

/** What is saved: one image with its words, without anything from elsewhere. */
export const Saving: Story = {
  args: { downloadable: true },
  play: async ({ canvasElement }) => {
    const element = await pieceIn(canvasElement, 'conversation-strip');
    await userEvent.click(inside(element, '[part~="download"]'));
    await expect(inside(element, '[role="status"]').textContent).toBe('De afbeelding wordt opgeslagen.');
    const file = element.toSVG();
    await expect(file.match(/<svg /g)).toHaveLength(5);
    await expect(file).toContain('Het gesprek in tekeningen');
    await expect(file).not.toMatch(/<script|href=/);
  },
};

/** A picture of the portal’s own takes the place of one of ours. It is not in what is saved. */
export const OwnPicture: Story = {
  args: { downloadable: true },
  render: ({ downloadable = false }): TemplateResult =>
    html`<conversation-strip ?downloadable=${downloadable}>
      <svg slot="needs" role="img" aria-label="Een vierkant met een rondje erin" viewBox="0 0 400 400">
        <rect width="400" height="400" fill="#dfe8f1"></rect>
        <circle cx="200" cy="200" r="120" fill="#3b6ea5"></circle>
      </svg>
    </conversation-strip>`,
  play: async ({ canvasElement }) => {
    const element = await pieceIn(canvasElement, 'conversation-strip');
    await expect(element.toSVG()).not.toContain('Jouw behoeften');
    await expect(element.querySelector('svg')?.getBoundingClientRect().width).toBeGreaterThan(100);
  },
};

/** An organisation’s own words below a picture, and no words below another. */
export const OwnCaptions: Story = {
  args: { lang: 'nl-x-eigen' },
  play: async ({ canvasElement }) => {
    registerContent('nl-x-eigen', {
      piece: 'conversation-strip',
      items: [
        { id: 'our-conversation.caption', source: 'Gemeente Voorbeeld', text: 'De koffie staat klaar.' },
        { id: 'experiences.caption', source: 'Gemeente Voorbeeld', hidden: true },
      ],
    });
    const element = await pieceIn(canvasElement, 'conversation-strip');
    await expect(element.shadowRoot?.querySelectorAll('[part="caption"]')).toHaveLength(3);
    await expect(inside(element, '[part="caption"]').textContent).toContain('De koffie staat klaar.');
  },
};

/** By lamplight: the same figures, their lines dark on them and light around them. */
export const Dark: Story = { globals: { theme: 'neutral-dark' } };

/** Colours of a portal. */
export const OwnTokens: Story = { decorators: [ownTokens] };

/** `nl-x-u` says *u*. */
export const UForm: Story = { args: { lang: 'nl-x-u' } };

/** The texts of `gesprekskit/content/en`. */
export const English: Story = { args: { lang: 'en' } };

/** Right to left: the pictures begin on the right, and are not mirrored. */
export const RightToLeft: Story = { decorators: [rightToLeft] };
