import { ANSWERS, SITUATIONS } from '../../model/capability-list.js';
import { questionOfName } from './capability-list.view.js';
import type { ListActions } from './list-actions.js';

/** Listens to all radio buttons, marks and notes at once; what a field is for is in its name. */
export class AnswerFields {
  readonly #list: ListActions;

  constructor(list: ListActions) {
    this.#list = list;
  }

  readonly onChange = (event: Event): void => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement)) return;
    this.#list.follow(event);
    const { name, value, checked } = field;
    if (name === 'situation') {
      const situation = SITUATIONS.find((option) => option === value);
      this.#list.chooseSituation();
      if (situation) this.#list.perform({ type: 'situation', situation });
    } else if (field.type === 'radio') {
      const asked = questionOfName(name);
      const answer = ANSWERS.find((option) => String(option) === value);
      if (asked && answer !== undefined) this.#list.perform({ type: 'answer', ...asked, answer });
    } else if (name.endsWith('.discuss')) {
      this.#list.perform({ type: 'discuss', value: name.slice(0, -'.discuss'.length), discuss: checked });
    }
  };

  readonly onInput = ({ target: field }: Event): void => {
    if (!(field instanceof HTMLTextAreaElement)) return;
    const value = field.name.slice(0, -'.note'.length);
    const voice = this.#list.voice();
    this.#list.perform({ type: 'note', value, voice, text: field.value }, `${field.name}.${voice}`);
  };

  readonly onClick = ({ target }: Event): void => {
    const name = (target as Element).closest<HTMLElement>('[data-clear]')?.dataset['clear'];
    if (name !== undefined && this.#clear(name)) {
      this.#list.focusLater(`input[name="${CSS.escape(name)}"]`);
    }
  };

  readonly onKey = ({ key, target: field }: KeyboardEvent): void => {
    if (key !== 'Delete' && key !== 'Backspace') return;
    if (field instanceof HTMLInputElement && field.type === 'radio') this.#clear(field.name);
  };

  #clear(name: string): boolean {
    if (name === 'situation') return this.#list.perform({ type: 'situation', situation: null });
    const asked = questionOfName(name);
    return asked !== undefined && this.#list.perform({ type: 'answer', ...asked, answer: null });
  }
}
