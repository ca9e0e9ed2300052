/**
 * The floor: the very markup and styles that the kit draws, parsed once and cloned; one listener keeps what is answered and tells it.
 * Nothing is drawn by rules, nothing is told to a screen reader, nothing can be taken back, no state comes in.
 */
import drawn from 'virtual:bench-texts';

class FloorChangeEvent extends Event {
  constructor(tag, state) {
    super(`floor-${tag}-change`, { bubbles: true, composed: true });
    this.state = state;
  }
}

const templates = new Map();

/** Made when the first one is shown, as Lit does. */
function templateOf(key) {
  let made = templates.get(key);
  if (!made) {
    const { html, css } = drawn[key];
    const template = document.createElement('template');
    template.innerHTML = html;
    const sheets = css.map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    made = { template, sheets };
    templates.set(key, made);
  }
  return made;
}

class FloorPiece extends HTMLElement {
  #state = { version: 1, answers: {} };

  connectedCallback() {
    const { template, sheets } = templateOf(this.dataset.key);
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = sheets;
    root.append(document.importNode(template.content, true));
    for (const type of ['input', 'change']) root.addEventListener(type, (event) => this.#hear(event));
  }

  #hear({ type, target }) {
    const isText = target.localName === 'textarea';
    if (isText !== (type === 'input')) return;
    const answer = isText ? target.value : target.type === 'radio' ? target.value : target.checked;
    this.#state = { ...this.#state, answers: { ...this.#state.answers, [target.name]: answer } };
    this.dispatchEvent(new FloorChangeEvent(this.dataset.tag, this.#state));
  }
}

customElements.define('floor-piece', FloorPiece);

globalThis.subject = {
  name: 'floor',
  create(container, tag, shown) {
    const piece = document.createElement('floor-piece');
    piece.dataset.tag = tag;
    piece.dataset.key = shown ? `${tag} shown` : tag;
    container.append(piece);
    return piece;
  },
  settled() {},
  onAnswer(piece, listener) {
    const name = `floor-${piece.dataset.tag}-change`;
    piece.addEventListener(name, listener);
    return () => piece.removeEventListener(name, listener);
  },
};
