import { letterHTML } from '../../export/letter-html.js';
import { letterDocument } from '../../export/letter-document.js';
import { letterText } from '../../export/letter-text.js';
import { loadDocx } from '../../export/load-docx.js';
import type { Letter } from '../../export/letter.js';
import { saveFile } from '../../kit/save-file.js';
import type { LetterFormat } from './invitation-letter.events.js';

/** The element, as far as making something of its letter goes. */
interface OutputsHost {
  readonly letter: () => Letter;
  /** The name of a file, without its ending and without the name of a person. */
  readonly fileName: () => string;
  /** Hands the page to the browser's printing: on paper the element is its letter. */
  readonly print: () => Promise<void>;
  readonly redraw: () => void;
  /** What happened, for who does not see it. */
  readonly say: (told: OutputMessage) => void;
  readonly focusByHand: () => void;
  readonly made: (format: LetterFormat) => void;
}

/** What is told about it. */
export type OutputMessage =
  | { readonly kind: 'made'; readonly format: LetterFormat }
  | { readonly kind: 'making' }
  | { readonly kind: 'not-made' }
  | { readonly kind: 'by-hand'; readonly text: string };

/** Makes something of the letter, when a person asks for it. */
export class LetterOutputs {
  /** What was told last. */
  told: OutputMessage | undefined;

  readonly #host: OutputsHost;

  constructor(host: OutputsHost) {
    this.#host = host;
  }

  /** What was told is not about the letter any more. */
  forget(): void {
    this.told = undefined;
  }

  /** @returns whether it was made */
  async make(format: LetterFormat): Promise<boolean> {
    const letter = this.#host.letter();
    switch (format) {
      case 'text':
        return this.#copy(letterText(letter));
      case 'print':
        this.#tell({ kind: 'made', format });
        await this.#host.print();
        break;
      case 'html':
        this.#save(new Blob([letterHTML(letter)], { type: 'text/html;charset=utf-8' }), format);
        this.#tell({ kind: 'made', format });
        break;
      case 'docx':
        return this.#makeDocument(letter);
    }
    this.#host.made(format);
    return true;
  }

  async #copy(text: string): Promise<boolean> {
    const copied = await copyText(text);
    this.#tell(copied ? { kind: 'made', format: 'text' } : { kind: 'by-hand', text });
    if (!copied) this.#host.focusByHand();
    else this.#host.made('text');
    return copied;
  }

  async #makeDocument(letter: Letter): Promise<boolean> {
    if (this.told?.kind === 'making') return false;
    this.#tell({ kind: 'making' });
    try {
      const docx = await loadDocx();
      this.#save(await docx.Packer.toBlob(letterDocument(docx, letter)), 'docx');
    } catch {
      // The library stands in a file of its own, which a portal may not have.
      this.#tell({ kind: 'not-made' });
      return false;
    }
    this.#tell({ kind: 'made', format: 'docx' });
    this.#host.made('docx');
    return true;
  }

  #tell(told: OutputMessage): void {
    this.told = told;
    this.#host.redraw();
    this.#host.say(told);
  }

  #save(file: Blob, ending: 'html' | 'docx'): void {
    saveFile(file, `${this.#host.fileName()}.${ending}`);
  }
}

/** Whether the browser let us; it may not, and on a page without https there is nothing to ask. */
async function copyText(text: string): Promise<boolean> {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  try {
    await clipboard?.writeText(text);
    return clipboard !== undefined;
  } catch {
    return false;
  }
}
