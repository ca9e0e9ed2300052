// Point 5: an element that holds answers takes part in a plain form, as any field does.
import { expect } from '@open-wc/testing';
import { bed, check, create, frame, listen, mount, settled, takeWarnings } from './bed.js';
import { controlsOf, focused, holds, readingOf, wordsOf } from './dom.js';
import { eventType } from './sights.js';
import type { AnsweringElement, ElementSpec, KitElement, Setup, State } from './spec.js';

const answering = (element: KitElement): AnsweringElement => element as unknown as AnsweringElement;

export function formsSuite(spec: ElementSpec): void {
  const { answers, states } = spec;
  if (!answers) return;
  const type = eventType(spec, 'change');
  const change = answers.changes[0]!;
  const doIt = Object.values(change.ways)[0]!;

  async function inForm(
    setup?: Setup,
  ): Promise<{ form: HTMLFormElement; element: KitElement; fieldset: HTMLFieldSetElement }> {
    const form = document.createElement('form');
    const fieldset = document.createElement('fieldset');
    form.append(fieldset);
    form.addEventListener('submit', (event) => event.preventDefault());
    bed().append(form);
    const element = await mount(
      spec,
      { ...setup, attributes: { name: 'answers', ...setup?.attributes } },
      fieldset,
    );
    return { form, element, fieldset };
  }

  const posted = (form: HTMLFormElement): unknown => {
    const value = new FormData(form).get('answers');
    return typeof value === 'string' ? JSON.parse(value) : value;
  };

  describe('submitting', () => {
    for (const [name, state] of Object.entries({
      empty: states.empty,
      full: states.full,
      unknownKeys: states.unknownKeys,
    }))
      check(`posts ${name} as JSON under its name`, async () => {
        const { form, element } = await inForm({ state });
        expect(posted(form)).to.deep.equal(state);
        expect(new FormData(form).get('answers')).to.equal(answering(element).value);
      });

    check('posts what changed, at once', async () => {
      const { form, element } = await inForm(change);
      const seen: unknown[] = [];
      form.addEventListener(type, () => seen.push(posted(form)));
      await change.prepare?.(element);
      await doIt(element);
      expect(posted(form)).to.deep.equal(element.state);
      expect(seen.at(-1)).to.deep.equal(element.state);
      element.state = states.full;
      expect(posted(form)).to.deep.equal(states.full);
      answering(element).value = JSON.stringify(states.half);
      expect(posted(form)).to.deep.equal(states.half);
    });

    check('posts equal states as equal text, whatever the order of keys', async () => {
      const reversed = Object.fromEntries(Object.entries(states.full).reverse()) as State;
      const [one, other] = [await inForm({ state: states.full }), await inForm({ state: reversed })];
      const text = new FormData(one.form).get('answers');
      expect(text).to.match(/^\{"kind":"[^"]+","version":\d+,/);
      expect(new FormData(other.form).get('answers')).to.equal(text);
    });

    check('posts a state by a newer version untouched', async () => {
      const { form, element } = await inForm({ state: states.newer });
      expect(posted(form)).to.deep.equal(states.newer);
      const onlyNewer = { ...states.half, version: states.newer.version };
      element.state = states.half;
      element.state = onlyNewer;
      expect(posted(form)).to.deep.equal(onlyNewer);
      element.state = states.half;
      expect(posted(form)).to.deep.equal(states.half);
      await settled(element);
      takeWarnings();
    });

    check('posts nothing without a name, when disabled, or in a disabled fieldset', async () => {
      const { form, element, fieldset } = await inForm({ state: states.full });
      element.removeAttribute('name');
      expect([...new FormData(form)]).to.deep.equal([]);
      answering(element).name = 'answers';
      expect(element.getAttribute('name')).to.equal('answers');
      expect(posted(form)).to.deep.equal(states.full);
      answering(element).disabled = true;
      await settled(element);
      expect([...new FormData(form)]).to.deep.equal([]);
      answering(element).disabled = false;
      await settled(element);
      fieldset.disabled = true;
      expect([...new FormData(form)]).to.deep.equal([]);
      fieldset.disabled = false;
      expect(posted(form)).to.deep.equal(states.full);
    });

    check('posts in a form it came to later, and to one it names', async () => {
      const { form } = await inForm();
      form.id = 'elsewhere';
      form.replaceChildren();
      const element = await mount(spec, {
        state: states.half,
        attributes: { name: 'answers', form: 'elsewhere' },
      });
      expect(answering(element).form).to.equal(form);
      expect(posted(form)).to.deep.equal(states.half);
      element.remove();
      element.removeAttribute('form');
      form.append(element);
      await settled(element);
      expect(posted(form)).to.deep.equal(states.half);
    });

    check('its own fields, buttons and keys neither submit the form around it nor are posted', async () => {
      const { form, element } = await inForm(change);
      const submits = listen('submit');
      await change.prepare?.(element);
      for (const control of controlsOf(element)) if (control.isConnected) control.click();
      await settled(element);
      expect(submits.filter(({ target }) => target === form)).to.deep.equal([]);
      expect([...new FormData(form).keys()]).to.deep.equal(['answers']);
    });
  });

  describe('resetting', () => {
    check('goes back to what came from outside, tells so once, and can be taken back', async () => {
      const { form, element } = await inForm(change);
      const start = element.state;
      await change.prepare?.(element);
      await doIt(element);
      const changed = element.state;
      const events = listen(type) as (Event & { change: object })[];
      form.reset();
      await settled(element);
      expect(element.state).to.deep.equal(start);
      expect(posted(form)).to.deep.equal(start);
      expect(events.map(({ change: told }) => told)).to.deep.equal([{ type: 'reset' }]);
      answering(element).undo();
      expect(element.state).to.deep.equal(changed);
      expect(posted(form)).to.deep.equal(changed);
      expect(events.at(-1)?.change).to.deep.equal({ type: 'undo', change: { type: 'reset' } });
      answering(element).redo();
      expect(element.state).to.deep.equal(start);
    });

    check('with nothing changed does nothing', async () => {
      const { form, element } = await inForm({ state: states.half });
      const { state } = element;
      const events = listen(type);
      form.reset();
      expect(element.state).to.equal(state);
      expect([answering(element).canUndo, events.length]).to.deep.equal([false, 0]);
    });
  });

  describe('restoring', () => {
    check('takes back what it gave the browser to keep, and shows the same', async () => {
      const kept: unknown[] = [];
      const { setFormValue } = ElementInternals.prototype;
      ElementInternals.prototype.setFormValue = function (...parts) {
        kept.push(parts[1] ?? parts[0]);
        setFormValue.apply(this, parts);
      };
      try {
        const { element } = await inForm(change);
        await change.prepare?.(element);
        await doIt(element);
        await settled(element);
        const last = kept.at(-1) as string;
        const again = await mount(spec, { attributes: change.attributes ?? {} });
        answering(again).formStateRestoreCallback(last);
        await settled(again);
        expect(again.state).to.deep.equal(element.state);
        expect(wordsOf(again)).to.equal(wordsOf(element));
      } finally {
        ElementInternals.prototype.setFormValue = setFormValue;
      }
    });

    for (const rubbish of ['', '{', 'null', '3', '[]', '{"state":3}', '{"current":{}}'])
      check(`never throws on ${rubbish || 'nothing'}`, async () => {
        const element = await mount(spec, { state: states.half });
        answering(element).formStateRestoreCallback(rubbish);
        await settled(element);
        expect(element.state).to.deep.equal(states.half);
        takeWarnings();
      });
  });

  describe('disabled', () => {
    for (const way of ['attribute', 'property', 'fieldset'] as const)
      check(`by ${way}: takes no answers, and takes them again`, async () => {
        for (const attributes of spec.looks) {
          const { element, fieldset } = await inForm({ state: states.half, attributes });
          const usable = (): HTMLElement[] =>
            controlsOf(element).filter((control) =>
              control.matches('input:enabled, textarea:enabled, select:enabled'),
            );
          const before = usable().length;
          const set = (disabled: boolean): void => {
            if (way === 'fieldset') fieldset.disabled = disabled;
            else if (way === 'property') answering(element).disabled = disabled;
            else element.toggleAttribute('disabled', disabled);
          };
          set(true);
          await settled(element);
          expect(usable()).to.deep.equal([]);
          expect(element.matches(':disabled')).to.equal(true);
          set(false);
          await settled(element);
          expect(usable()).to.have.length(before);
        }
      });
  });

  if (answers.required)
    describe('required', () => {
      check('is valid once something is filled in', async () => {
        const { form, element } = await inForm({ attributes: { required: '' } });
        expect(answering(element).checkValidity()).to.equal(false);
        expect(answering(element).validity.valueMissing).to.equal(true);
        expect(answering(element).validationMessage).to.match(/\S/);
        expect([form.checkValidity(), element.matches(':invalid')]).to.deep.equal([false, true]);
        element.state = states.half;
        expect([form.checkValidity(), element.matches(':valid')]).to.deep.equal([true, true]);
        element.state = states.empty;
        expect(form.checkValidity()).to.equal(false);
        element.removeAttribute('required');
        await settled(element);
        expect(form.checkValidity()).to.equal(true);
      });

      check('becomes valid by an answer, and invalid by taking it back', async () => {
        const first = answers.changes.find(({ state }) => state === states.empty)!;
        const { form, element } = await inForm({
          ...first,
          attributes: { ...first.attributes, required: '' },
        });
        expect(form.checkValidity()).to.equal(false);
        await Object.values(first.ways)[0]!(element);
        expect(form.checkValidity()).to.equal(true);
        answering(element).undo();
        expect(form.checkValidity()).to.equal(false);
      });

      check('a form that is not complete is not sent, and what is missing gets focus', async () => {
        const { form, element } = await inForm({ attributes: { required: '' } });
        const submits = listen('submit');
        form.requestSubmit();
        await settled(element);
        await frame();
        expect(submits).to.have.length(0);
        expect(holds(element, focused())).to.equal(true);
        element.state = states.half;
        await settled(element);
        form.requestSubmit();
        expect(submits).to.have.length(1);
      });

      check('leaves focus where it is when it is only checked', async () => {
        const { form, element } = await inForm({ attributes: { required: '' } });
        expect(form.checkValidity()).to.equal(false);
        await settled(element);
        await frame();
        expect(element.shadowRoot?.activeElement).to.equal(null);
      });

      check('does not count when read-only or disabled', async () => {
        for (const attribute of ['readonly', 'disabled']) {
          const { form } = await inForm({ attributes: { required: '', [attribute]: '' } });
          expect(form.checkValidity(), attribute).to.equal(true);
        }
      });

      check('says it in the language of the element', async () => {
        const { element } = await inForm({ attributes: { required: '', lang: 'nl' } });
        const dutch = answering(element).validationMessage;
        element.lang = 'en';
        await settled(element);
        expect(answering(element).validationMessage).to.match(/\S/).and.not.equal(dutch);
      });
    });

  check('outside a form it works the same', async () => {
    const element = create(spec, { state: states.half, attributes: { name: 'answers', required: '' } });
    bed().append(element);
    await settled(element);
    expect(answering(element).form).to.equal(null);
    expect(answering(element).checkValidity()).to.equal(true);
    expect(readingOf(element).words).to.match(/\S/);
    expect(JSON.parse(answering(element).value) as State).to.deep.equal(states.half);
  });
}
