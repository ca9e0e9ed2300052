// Point 7: each element follows the language of its place, live, and loses nothing of what is being typed.
import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { bed, check, create, listen, mount, redraw, settled } from './bed.js';
import { controlsOf, deepElements, find, focused, readingOf, textNodes } from './dom.js';
import { editsOf, eventType, notesOf, takesState, usual } from './sights.js';
import type { AnySpec, KitElement } from './spec.js';

export function languageSuite(spec: AnySpec): void {
  /** What an element with this language of its own says. */
  const saying = async (lang: string): Promise<string> =>
    readingOf(await mount(spec, usual(spec, { lang }))).words;

  const words = (element: KitElement): string => readingOf(element).words;

  check('Dutch with je, Dutch with u, and English are three', async () => {
    const all = await Promise.all(['nl', 'nl-x-u', 'en'].map(saying));
    expect(new Set(all)).to.have.property('size', 3);
    expect(all[0]).to.match(/\bje\b/);
    // A quoted word is named, and addresses nobody.
    expect(all[1]!.replaceAll(/‘(je|u)’/g, ''))
      .to.match(/\bu\b/)
      .and.not.match(/\b(je|jij|jouw)\b/);
  });

  for (const [tag, like] of [
    ['NL', 'nl'],
    ['nl-NL', 'nl'],
    ['nl_BE', 'nl'],
    ['nl-NL-x-u', 'nl'],
    ['en-GB', 'en'],
    ['EN', 'en'],
  ] as const)
    check(`${tag} is read as ${like}`, async () => {
      expect(await saying(tag)).to.equal(await saying(like));
    });

  describe('the nearest language counts', () => {
    /** A page of nested places: document › section › shadow host › wrapper in the shadow › slot ‹ the element. */
    async function nested(): Promise<{ element: KitElement; places: Record<string, HTMLElement> }> {
      const section = document.createElement('section');
      const host = document.createElement('div');
      const wrapper = document.createElement('div');
      const slot = document.createElement('slot');
      host.attachShadow({ mode: 'open' }).append(wrapper);
      wrapper.append(slot);
      section.append(host);
      bed().append(section);
      const element = await mount(spec, usual(spec), host);
      return {
        element,
        places: { document: document.documentElement, section, host, wrapper, slot, element },
      };
    }

    check('from the document down to the element itself, and back', async () => {
      const { element, places } = await nested();
      const [dutch, polite, english] = [await saying('nl'), await saying('nl-x-u'), await saying('en')];
      expect(words(element), 'without any').to.equal(dutch);
      const order = Object.entries(places);
      for (const [index, [name, place]] of order.entries()) {
        place.setAttribute('lang', index % 2 ? 'nl-x-u' : 'en');
        await settled(element);
        expect(words(element), `set on ${name}`).to.equal(index % 2 ? polite : english);
      }
      for (const [index, [name, place]] of [...order.entries()].reverse()) {
        place.removeAttribute('lang');
        await settled(element);
        const above = index - 1;
        expect(words(element), `taken from ${name}`).to.equal(
          above < 0 ? dutch : above % 2 ? polite : english,
        );
      }
    });

    check('inside the shadow root of another element', async () => {
      const host = document.createElement('div');
      host.lang = 'en';
      host.attachShadow({ mode: 'open' });
      bed().append(host);
      const element = create(spec, usual(spec));
      host.shadowRoot?.append(element);
      await settled(element);
      expect(words(element)).to.equal(await saying('en'));
      host.lang = 'nl-x-u';
      await settled(element);
      expect(words(element)).to.equal(await saying('nl-x-u'));
    });

    check('and is that of the new place when the element moves', async () => {
      const { element, places } = await nested();
      places['section']!.lang = 'en';
      await settled(element);
      const elsewhere = bed();
      elsewhere.lang = 'nl-x-u';
      elsewhere.append(element);
      await settled(element);
      expect(words(element)).to.equal(await saying('nl-x-u'));
      places['section']!.lang = 'nl';
      elsewhere.lang = 'en';
      await settled(element);
      expect(words(element)).to.equal(await saying('en'));
    });

    check('also where the element around it gets its shadow root later', async () => {
      const host = document.createElement('div');
      bed().append(host);
      const element = await mount(spec, usual(spec), host);
      host.attachShadow({ mode: 'open' }).innerHTML = '<div lang="en"><slot></slot></div>';
      await settled(element);
      redraw(element);
      await settled(element);
      expect(words(element)).to.equal(await saying('en'));
      host.shadowRoot!.firstElementChild!.setAttribute('lang', 'nl-x-u');
      await settled(element);
      expect(words(element)).to.equal(await saying('nl-x-u'));
    });

    check('several elements each have their own', async () => {
      const place = bed();
      const [dutch, english] = await Promise.all(
        ['nl', 'en'].map((lang) => mount(spec, usual(spec, { lang }), place)),
      );
      expect(words(dutch!)).to.equal(await saying('nl'));
      expect(words(english!)).to.equal(await saying('en'));
    });
  });

  describe('a language nobody wrote texts for', () => {
    check('falls back to Dutch, with every word marked as Dutch', async () => {
      for (const attributes of spec.looks) {
        const element = await mount(spec, usual(spec, { ...attributes, lang: 'fr' }));
        const plain = await mount(spec, usual(spec, { ...attributes, lang: 'nl' }));
        expect(readingOf(element)).to.deep.equal(readingOf(plain));
        expect(unmarked(element)).to.deep.equal([]);
        expect(
          deepElements(plain).filter((found) => found.hasAttribute('lang')),
          'no marks in Dutch itself',
        ).to.deep.equal([]);
      }
    });

    check('marks what is only spoken as well', async () => {
      for (const attributes of spec.looks) {
        const element = await mount(spec, usual(spec, { ...attributes, lang: 'fr' }));
        const named = deepElements(element).filter(
          (found) => found.hasAttribute('aria-label') && found.closest('[lang]') === null,
        );
        expect(named.map((found) => found.outerHTML.slice(0, 90))).to.deep.equal([]);
      }
    });

    /** The kit's words that no `lang` stands around; a person's own words have none. */
    function unmarked(element: KitElement): string[] {
      const theirs = takesState(spec) ? JSON.stringify(spec.states.half) : '';
      return textNodes(element)
        .filter((node) => node.parentElement?.closest('[lang], blockquote, [dir="auto"]') === null)
        .map(({ data }) => data.trim())
        .filter((text) => /\p{L}/u.test(text) && !theirs.includes(text));
    }
  });

  describe('direction', () => {
    const direction = (element: KitElement): string =>
      getComputedStyle(find(element, '[part~="root"]')).direction;

    check('follows the language', async () => {
      for (const [lang, expected] of [
        ['nl', 'ltr'],
        ['ar', 'rtl'],
        ['en', 'ltr'],
        ['he-IL', 'rtl'],
      ] as const)
        expect(direction(await mount(spec, { attributes: { lang } })), lang).to.equal(expected);
    });

    check('follows a `dir` that stands nearer', async () => {
      const place = bed();
      place.lang = 'ar';
      const element = await mount(spec, {}, place);
      expect(direction(element)).to.equal('rtl');
      element.setAttribute('dir', 'ltr');
      await settled(element);
      expect(direction(element)).to.equal('ltr');
    });
  });

  const edits = editsOf(spec);
  if (!edits || !takesState(spec)) return;

  check('switching in the middle of typing keeps the words, the focus and the caret', async function () {
    this.timeout(30_000);
    for (const attributes of spec.looks) {
      const element = await mount(spec, usual(spec, attributes));
      const fields = controlsOf(element).filter((control) => control.matches('textarea, input[type="text"]'));
      for (const field of fields.slice(0, 3) as HTMLTextAreaElement[]) {
        field.focus();
        field.setSelectionRange(field.value.length, field.value.length);
        await sendKeys({ type: 'abcd' });
        await sendKeys({ press: 'ArrowLeft' });
        const { value, selectionStart } = field;
        for (const lang of ['en', 'nl-x-u', 'ar', 'en', 'nl']) {
          const before = words(element);
          document.documentElement.lang = lang;
          await settled(element);
          expect(words(element)).to.not.equal(before);
          expect(focused()).to.equal(field);
          expect([field.value, field.selectionStart, field.selectionEnd]).to.deep.equal([
            value,
            selectionStart,
            selectionStart,
          ]);
        }
        await sendKeys({ type: 'e' });
        expect(field.value).to.equal(`${value.slice(0, -1)}ed`);
      }
      element.remove();
    }
  });

  for (const note of notesOf(edits))
    check(
      `a portal that hands back the state while a person types in ${note.field} costs no letter, no focus and no caret`,
      async () => {
        const element = await mount(spec, note);
        const place = element.parentElement!;
        let saved = 0;
        place.addEventListener(eventType(spec, 'change'), () => {
          element.state = { ...element.state, 'x-saved': (saved += 1) } as never;
        });
        const field = (): HTMLTextAreaElement => find(element, note.field);
        field().focus();
        const before = field().value;
        const start = Math.min(3, before.length);
        field().setSelectionRange(start, start);
        for (const letter of 'abc') {
          await sendKeys({ type: letter });
          await settled(element);
        }
        expect(saved).to.equal(3);
        expect(focused()).to.equal(field());
        expect(field().value).to.equal(`${before.slice(0, start)}abc${before.slice(start)}`);
        expect(Object.values(note.read(element.state))).to.include(field().value);
        expect(field().selectionStart).to.equal(start + 3);
      },
    );

  check('switching fires nothing and changes nothing in the state', async () => {
    const element = await mount(spec, usual(spec));
    const { state } = element;
    const events = listen(eventType(spec, 'change'));
    for (const lang of ['en', 'fr', 'nl']) {
      element.lang = lang;
      await settled(element);
    }
    expect(element.state).to.equal(state);
    expect(events).to.have.length(0);
  });
}
