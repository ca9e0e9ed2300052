// What a professional does with the letter in stories: copies it, and has files of it saved.
import { expect, userEvent, waitFor } from 'storybook/test';
import { letterText } from '../src/index.js';
import { inside, pieceIn } from './piece.js';

interface Scene {
  readonly canvasElement: HTMLElement;
  readonly args: object;
}

/** Puts a clipboard of our own in place: that of a browser asks the person. */
async function withClipboard(
  writeText: (text: string) => Promise<void>,
  work: () => Promise<void>,
): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  try {
    await work();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}

/** The text goes to the clipboard, and the page says so. */
export async function copy({ canvasElement, args }: Scene): Promise<void> {
  const element = await pieceIn(canvasElement, 'invitation-letter');
  const copied: string[] = [];
  const write = (text: string): Promise<void> => Promise.resolve(void copied.push(text));
  await withClipboard(write, async () => {
    inside(element, '#make-text').click();
    await waitFor(() => expect(inside(element, '.told')).toBeVisible());
  });
  await expect(copied).toEqual([letterText(element.letter)]);
  await expect(args).toHaveProperty('onInvitationLetterExport.mock.calls', [[{ format: 'text' }]]);
}

/** The browser refuses: the text stands there, selected. */
export async function copyByHand({ canvasElement }: Scene): Promise<void> {
  const element = await pieceIn(canvasElement, 'invitation-letter');
  const refuse = (): Promise<void> => Promise.reject(new DOMException('no', 'NotAllowedError'));
  await withClipboard(refuse, async () => {
    inside(element, '#make-text').click();
    await waitFor(() => expect(element.shadowRoot?.activeElement?.id).toBe('by-hand'));
  });
  await expect(inside(element, '#by-hand')).toHaveValue(letterText(element.letter));
}

/** Presses a button that saves a file, and gives the file instead of saving it. */
export async function saved(canvasElement: HTMLElement, button: string): Promise<readonly [string, Blob]> {
  const element = await pieceIn(canvasElement, 'invitation-letter');
  const files: Blob[] = [];
  const names: string[] = [];
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (file: Blob) => {
    files.push(file);
    return createObjectURL(file);
  };
  HTMLAnchorElement.prototype.click = function () {
    names.push(this.download);
  };
  try {
    await userEvent.click(inside(element, button));
    await waitFor(() => expect(names).toHaveLength(1), { timeout: 15_000 });
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  const [[name = ''], [file = new Blob()]] = [names, files];
  return [name, file];
}
