import { expect, userEvent, waitFor } from 'storybook/test';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { invitationLetterStates } from '../test/fixtures/invitation-letter.js';
import * as act from './invitation-letter.acts.js';
import { inside, piece, pieceIn, type PieceArgs, type Told } from './piece.js';
import { fits, onAPhone, onATablet, rightToLeft } from './surroundings.js';

const { badCells, empty, full, half, longWords, markup, newer } = invitationLetterStates;

/** What a story sets on `<invitation-letter>`, and what it is told. */
interface Args extends PieceArgs {
  recipient?: string;
  sender?: string;
  onInvitationLetterChange?: Told;
  onInvitationLetterProblem?: Told;
  onInvitationLetterExport?: Told;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/invitation-letter',
  ...piece<Args>(
    {
      tag: 'invitation-letter',
      properties: ['recipient', 'sender'],
      events: { change: ['change', 'state'], problem: ['problems'], export: ['format'] },
    },
    { state: empty },
  ),
};

export default meta;

const names = { recipient: 'mevrouw Jansen', sender: 'Bo de Wit' };

/** The letter as it begins: a text for each point, and room for what is open. */
export const Empty: Story = {};

/** A day, a time and a way to reach the professional. The letter reads back what can still be added. */
export const Half: Story = { args: { state: half } };

/** The same on a phone: the letter comes under the fields. */
export const HalfOnAPhone: Story = { args: { state: half }, decorators: [onAPhone], play: fits };

/** On a tablet. */
export const HalfOnATablet: Story = { args: { state: half }, decorators: [onATablet] };

/** All there is to fill in, with the strip and three questions behind the letter. */
export const Full: Story = { args: { state: full, ...names } };

/** The same on a dark page. */
export const Dark: Story = { args: { state: full, ...names }, globals: { theme: 'neutral-dark' } };

/** The narrowest phone, and words without end. */
export const LongWords: Story = { args: { state: longWords }, decorators: [onAPhone], play: fits };

/** Markup in every text is words. */
export const Markup: Story = { args: { state: markup } };

/** What is filled in shows in the letter at once. */
export const FillingIn: Story = {
  play: async ({ canvasElement, args }) => {
    const element = await pieceIn(canvasElement, 'invitation-letter');
    await userEvent.type(inside(element, 'input[name="field.place"]'), 'Stationsplein 1');
    await expect(inside(element, '[part~="letter"]')).toHaveTextContent('Stationsplein 1');
    await expect(element.state.fields).toEqual({ place: 'Stationsplein 1' });
    await expect(args.onInvitationLetterChange).toHaveBeenCalled();
  },
};

/** A text of one’s own, and the first text back; focus goes to it. */
export const WritingAndRestoring: Story = {
  play: async ({ canvasElement }) => {
    const element = await pieceIn(canvasElement, 'invitation-letter');
    const field = inside(element, 'textarea[name="paragraph.empathise"]');
    await userEvent.type(field, ' Neem de tijd.');
    await expect(inside(element, '[part~="letter"]')).toHaveTextContent('Neem de tijd.');
    await userEvent.click(inside(element, '#draft-empathise'));
    await element.updateComplete;
    await expect(element.state.paragraphs).toEqual({});
    await expect(element.shadowRoot?.activeElement).toBe(field);
  },
};

/** The strip and a question come along: each press is one event. */
export const WhatComesAlong: Story = {
  play: async ({ canvasElement, args }) => {
    const element = await pieceIn(canvasElement, 'invitation-letter');
    await userEvent.click(inside(element, 'input[name="strip"]'));
    await expect(args.onInvitationLetterChange).toHaveBeenCalledOnce();
    await userEvent.click(inside(element, 'input[name="question.ask"]'));
    await expect(element.shadowRoot?.querySelectorAll('[part~="sheet"]')).toHaveLength(3);
  },
};

/** The letter says *u*, on a page that says *je*. */
export const FormOfAddress: Story = {
  play: async ({ canvasElement }) => {
    const element = await pieceIn(canvasElement, 'invitation-letter');
    await expect(inside(element, '[part~="letter"]')).toHaveTextContent(/\bje\b/);
    await userEvent.click(inside(element, 'input[name="address"][value="formal"]'));
    await element.updateComplete;
    await expect(inside(element, '[part~="letter"]')).toHaveTextContent(/\bu\b/);
    await expect(inside(element, '[part~="letter"]')).not.toHaveTextContent(/\bje\b/);
  },
};

/** A name is in the letter, and in nothing that is kept or told. */
export const Names: Story = {
  play: async ({ canvasElement, args }) => {
    const element = await pieceIn(canvasElement, 'invitation-letter');
    await userEvent.type(inside(element, 'input[name="recipient"]'), 'mevrouw Jansen');
    await expect(inside(element, '[part~="letter"]')).toHaveTextContent('Beste mevrouw Jansen,');
    await expect(element.value).not.toContain('Jansen');
    await expect(args.onInvitationLetterChange).not.toHaveBeenCalled();
  },
};

/** From what can still be added to where it is written. */
export const GoingToAPoint: Story = {
  args: { state: half },
  play: async ({ canvasElement }) => {
    const element = await pieceIn(canvasElement, 'invitation-letter');
    await userEvent.click(inside(element, '#go-expectations'));
    await expect(element.shadowRoot?.activeElement?.id).toBe('point-expectations');
  },
};

/** The text of the letter, to paste elsewhere. */
export const Copying: Story = { args: { state: full, ...names }, play: act.copy };

/** Where a browser does not allow that, the text is there to copy by hand. */
export const CopyingByHand: Story = { args: { state: full, ...names }, play: act.copyByHand };

/** A web page that stands by itself. */
export const SavingAWebPage: Story = {
  args: { state: full, ...names },
  play: async ({ canvasElement, args }) => {
    const [name, file] = await act.saved(canvasElement, '#make-html');
    await expect(name).toBe('uitnodiging.html');
    await expect(await file.text()).toContain('<bdi>mevrouw Jansen</bdi>');
    await expect(args.onInvitationLetterExport).toHaveBeenCalledWith({ format: 'html' });
  },
};

/** A document for a word processor; what makes it is loaded now. */
export const SavingADocument: Story = {
  args: { state: full, ...names },
  play: async ({ canvasElement, args }) => {
    const [name, file] = await act.saved(canvasElement, '#make-docx');
    await expect(name).toBe('uitnodiging.docx');
    await expect(file.size).toBeGreaterThan(5000);
    await waitFor(() => expect(args.onInvitationLetterExport).toHaveBeenCalledWith({ format: 'docx' }));
  },
};

/** A client reads. */
export const Client: Story = { args: { state: full, audience: 'client', ...names } };

/** There is no letter yet. */
export const ClientWithoutALetter: Story = { args: { audience: 'client' } };

/** As text, not as disabled controls. */
export const ReadOnly: Story = { args: { state: full, readonly: true, ...names } };

/** Empty says so. */
export const ReadOnlyEmpty: Story = { args: { readonly: true } };

/** Out of use for the moment. */
export const Disabled: Story = { args: { state: half, disabled: true } };

/** Cells that cannot be read are left out one by one and told. */
export const Problems: Story = { args: { state: badCells }, tags: ['warns'] };

/** Saved by a later version: shown as text, and handed back untouched. */
export const NewerVersion: Story = { args: { state: newer }, tags: ['warns'] };

/** `nl-x-u` says *u* to the professional. */
export const UForm: Story = { args: { state: half, lang: 'nl-x-u' } };

/** The texts of `gesprekskit/content/en`. */
export const English: Story = {
  args: { state: full, lang: 'en', recipient: 'Ms Jones', sender: 'Bo White' },
};

/** Right to left. */
export const RightToLeft: Story = { args: { state: half }, decorators: [rightToLeft] };
