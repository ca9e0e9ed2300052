import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import strip from '../../content/nl/conversation-strip.json' with { type: 'json' };
import subjects from '../../content/nl/conversation-subjects.json' with { type: 'json' };
import '../../src/content/en.js';
import '../../src/content/nl-x-u.js';
import '../../src/define.js';
import { ConversationStripElement, registerContent } from '../../src/index.js';

const text = (id: string): string => {
  const item = [...strip.items, ...subjects.items].find((candidate) => candidate.id === id);
  if (!item) throw new Error(`There is no text "${id}".`);
  return [item.text].flat().join(' ');
};

async function open(content: unknown = html`<conversation-strip></conversation-strip>`, width = '60rem') {
  const box = await fixture<HTMLElement>(html`<div>${content}</div>`);
  box.style.inlineSize = width;
  const element = box.querySelector('conversation-strip')!;
  await drawn(element);
  return element;
}

async function drawn(element: ConversationStripElement): Promise<void> {
  for (let time = 0; time < 2; time += 1) {
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

const all = (element: ConversationStripElement, selector: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const names = (element: ConversationStripElement): string[] =>
  all(element, 'h3').map((heading) => heading.textContent.trim());
const ALL_NAMES = ['ours', 'subject.experiences', 'subject.needs', 'subject.future'].map(text);

/** A file as an XML parser reads it; it fails on what is not well-formed. */
function parsed(file: string): Document {
  const read = new DOMParser().parseFromString(file, 'image/svg+xml');
  expect(read.querySelector('parsererror')?.textContent).to.equal(undefined);
  return read;
}

/** What is saved meanwhile, instead of saving it. */
async function savedBy(
  act: () => void | Promise<void>,
): Promise<{ name: string; type: string; file: string }[]> {
  const saved: { name: string; blob: Blob }[] = [];
  const { click } = HTMLAnchorElement.prototype;
  const { createObjectURL } = URL;
  let last: Blob | undefined;
  URL.createObjectURL = (blob) => createObjectURL((last = blob as Blob));
  HTMLAnchorElement.prototype.click = function () {
    expect(this.protocol).to.equal('blob:');
    saved.push({ name: this.download, blob: last! });
  };
  try {
    await act();
  } finally {
    Object.assign(HTMLAnchorElement.prototype, { click });
    Object.assign(URL, { createObjectURL });
  }
  return Promise.all(
    saved.map(async ({ name, blob }) => ({ name, type: blob.type, file: await blob.text() })),
  );
}

const press = (element: ConversationStripElement, part: string): void => {
  const found = all(element, `[part~="${part}"]`);
  expect(found).to.have.length(1);
  found[0]!.click();
};

describe('<conversation-strip>: what it shows', () => {
  it('is four pictures, each with its name, its image and its words', async () => {
    const element = await open();
    expect(names(element)).to.deep.equal(ALL_NAMES);
    expect(all(element, '.caption').map((caption) => caption.textContent.trim())).to.deep.equal(
      ['our-conversation', 'experiences', 'needs', 'future'].map((name) => text(`${name}.caption`)),
    );
    for (const picture of all(element, '.strip-picture')) {
      const { width, height } = picture.getBoundingClientRect();
      expect(width).to.be.greaterThan(100);
      expect(height).to.be.closeTo(width, 1);
    }
  });

  it('to a screen reader', async () => {
    const element = await open();
    element.id = 'strip';
    const snapshot = await executeServerCommand<string, object>('aria-snapshot', { selector: '#strip' });
    expect(snapshot.trim().split('\n').slice(0, 7)).to.deep.equal([
      `- heading "${text('title')}" [level=2]`,
      `- paragraph: ${text('intro')}`,
      '- list:',
      '  - listitem:',
      `    - heading "${text('ours')}" [level=3]`,
      `    - img "${text('our-conversation.alt')}"`,
      `    - paragraph: ${text('our-conversation.caption')}`,
    ]);
  });

  it('tells the story of each picture as the description of its image, and nowhere else', async () => {
    const element = await open();
    for (const name of ['our-conversation', 'experiences', 'needs', 'future']) {
      const [image] = all(element, `slot[name="${name}"] svg`);
      const described = image!.getAttribute('aria-describedby')!;
      const story = (element.renderRoot as ShadowRoot).getElementById(described)!;
      expect(story.textContent).to.equal(text(`${name}.story`));
      expect(image!.contains(story)).to.equal(true);
      expect(element.renderRoot.textContent.split(text(`${name}.story`))).to.have.length(2);
    }
  });

  it('shows the pictures that are named, in the order of the strip, and follows', async () => {
    const element = await open(
      html`<conversation-strip pictures="future our-conversation"></conversation-strip>`,
    );
    expect(names(element)).to.deep.equal([ALL_NAMES[0], ALL_NAMES[3]]);
    element.pictures = 'needs';
    await drawn(element);
    expect(names(element)).to.deep.equal([ALL_NAMES[2]]);
    expect(all(element, 'h2, .intro, ul')).to.deep.equal([]);
    expect(all(element, 'h3')[0]!.ariaLevel).to.equal('2');
    element.removeAttribute('pictures');
    element.setAttribute('pictures', 'of nothing');
    await drawn(element);
    expect(names(element)).to.deep.equal(ALL_NAMES);
  });

  for (const [width, columns] of [
    ['320px', 1],
    ['40rem', 2],
    ['70rem', 4],
  ] as const)
    it(`lays ${columns} beside each other at ${width}`, async () => {
      const element = await open(undefined, width);
      const tops = all(element, '.strip-picture').map((picture) =>
        Math.round(picture.getBoundingClientRect().top),
      );
      expect(tops.filter((top) => Math.abs(top - tops[0]!) < 2)).to.have.length(columns);
    });

  it('takes the words of a portal, and leaves out what it hides', async () => {
    registerContent('nl-x-strip', {
      piece: 'conversation-strip',
      items: [
        { id: 'needs.caption', source: 'Gemeente X', text: 'Zeg het maar.' },
        { id: 'future.caption', source: 'Gemeente X', hidden: true },
      ],
    });
    const element = await open(html`<conversation-strip lang="nl-x-strip"></conversation-strip>`);
    const captions = all(element, '.caption').map((caption) => caption.textContent.trim());
    expect(captions).to.have.length(3).and.include('Zeg het maar.');
  });
});

describe('<conversation-strip>: pictures of the portal', () => {
  const replaced = html`<conversation-strip downloadable
    ><svg slot="needs" role="img" aria-label="Een foto" viewBox="0 0 4 3"></svg
  ></conversation-strip>`;

  it('take the place of ours, with our words below', async () => {
    const element = await open(replaced);
    const own = element.querySelector('svg')!;
    expect(own.getBoundingClientRect().width).to.be.greaterThan(100);
    const [ours] = all(element, 'slot[name="needs"] svg');
    expect(ours!.getBoundingClientRect().width).to.equal(0);
    expect(names(element)).to.deep.equal(ALL_NAMES);
  });

  it('are not in the file; ours are again when they go', async () => {
    const element = await open(replaced);
    expect(element.toSVG()).not.to.include(text('needs.alt')).and.not.to.include(ALL_NAMES[2]!);
    expect(element.toSVG({ pictures: ['needs'] })).to.include(text('needs.alt'));
    element.querySelector('svg')!.remove();
    await drawn(element);
    expect(element.toSVG()).to.include(ALL_NAMES[2]!);
  });

  it('take the button away where none of ours is left to save', async () => {
    const element = await open(replaced);
    element.pictures = 'needs';
    await drawn(element);
    expect(all(element, 'button')).to.deep.equal([]);
    element.querySelector('svg')!.remove();
    await drawn(element);
    expect(all(element, 'button')).to.have.length(1);
  });
});

describe('<conversation-strip>: as a file', () => {
  it('is saved by its button: well-formed, in the language of the element, with what is shown', async () => {
    const element = await open(
      html`<conversation-strip downloadable lang="en" pictures="needs future"></conversation-strip>`,
    );
    const saved = await savedBy(async () => {
      all(element, '[part~="download"]')[0]!.focus();
      await sendKeys({ press: 'Enter' });
      await drawn(element);
    });
    expect(saved).to.have.length(1);
    const [{ name, type, file }] = saved as [(typeof saved)[0]];
    expect(name).to.equal('conversation-in-drawings.svg');
    expect(type).to.equal('image/svg+xml');
    expect(file).to.match(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg /);
    const { documentElement: svg } = parsed(file);
    expect(svg.getAttribute('xml:lang')).to.equal('en');
    expect(svg.querySelectorAll('svg')).to.have.length(2);
    expect(all(element, '[role="status"]')[0]!.textContent).to.equal('The picture is being saved.');
  });

  it('has no button unless it is asked for', async () => {
    expect(all(await open(), 'button')).to.deep.equal([]);
  });

  it('is an image that a browser shows, without anything from elsewhere', async () => {
    const element = await open();
    const url = URL.createObjectURL(new Blob([element.toSVG({ width: 600 })], { type: 'image/svg+xml' }));
    const image = new Image();
    image.src = url;
    await image.decode();
    URL.revokeObjectURL(url);
    expect(image.naturalWidth).to.equal(600);
    expect(image.naturalHeight).to.be.greaterThan(600);
    const canvas = new OffscreenCanvas(600, image.naturalHeight);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, 600, image.naturalHeight);
    const colours = new Set(Array.from({ length: data.length / 4 }, (_pixel, at) => data[at * 4]! >> 4));
    expect(colours.size).to.be.greaterThan(8);
  });

  it('stands in a letter as it is, with every caption inside its frame', async () => {
    const element = await open();
    for (const lang of ['nl', 'nl-x-u', 'en']) {
      element.lang = lang;
      await drawn(element);
      const letter = await fixture<HTMLElement>(html`<div></div>`);
      letter.append(document.importNode(parsed(element.toSVG()).documentElement, true));
      const { right } = letter.firstElementChild!.getBoundingClientRect();
      const written = [...letter.querySelectorAll('text')];
      expect(written.length).to.be.greaterThan(8);
      for (const line of written) {
        const box = line.getBBox();
        expect(box.x + box.width, line.textContent).to.be.at.most(404);
        expect(line.getBoundingClientRect().right).to.be.at.most(right);
      }
    }
  });

  it('can be had from an element that is not on the page', () => {
    const element = new ConversationStripElement();
    expect(parsed(element.toSVG()).documentElement.querySelectorAll('svg')).to.have.length(4);
    element.pictures = 'needs';
    expect(element.toSVG({ captions: false })).to.include(text('needs.alt'));
  });

  it('says it in the words of the portal, whatever stands in them', async () => {
    registerContent('nl-x-odd', {
      piece: 'conversation-strip',
      items: [
        {
          id: 'needs.caption',
          source: 'test',
          text: '</text><script>alert(1)</script>&amp; "x" \u0000\u000b',
        },
      ],
    });
    const element = await open(html`<conversation-strip lang="nl-x-odd"></conversation-strip>`);
    const { documentElement: svg } = parsed(element.toSVG());
    expect(svg.querySelectorAll('script')).to.have.length(0);
    expect(svg.textContent).to.include('</text><script>');
  });

  it('is saved under a strict policy with Trusted Types', async () => {
    const frame = document.createElement('iframe');
    frame.src = `/__csp__/strip.html?${new URLSearchParams({
      module: '/src/define.ts',
      body: '<conversation-strip downloadable></conversation-strip>',
      'trusted-types': 'lit-html',
    })}`;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    const page = frame.contentWindow as unknown as Window & { cspViolations: string[]; pageErrors: string[] };
    await page.customElements.whenDefined('conversation-strip');
    const element = page.document.querySelector('conversation-strip')!;
    await element.updateComplete;
    const clicked: string[] = [];
    const Anchor = (page as unknown as typeof globalThis).HTMLAnchorElement;
    Anchor.prototype.click = function () {
      clicked.push(this.href);
    };
    press(element, 'download');
    expect(clicked).to.have.length(1);
    expect(clicked[0]).to.match(/^blob:/);
    expect([page.cspViolations, page.pageErrors]).to.deep.equal([[], []]);
    frame.remove();
  });
});

describe('<conversation-strip>: on paper', () => {
  it('has a button that prints the page', async () => {
    const element = await open(html`<conversation-strip printable></conversation-strip>`);
    const { print } = window;
    let printed = 0;
    window.print = () => void (printed += 1);
    press(element, 'print');
    window.print = print;
    expect(printed).to.equal(1);
  });
});
