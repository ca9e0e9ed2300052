import { keepingTyped, type Entries } from '../../kit/entries.js';
import { newOwnId } from '../../kit/own-entries.js';
import type { Words } from '../../kit/words.js';
import { placeOf, type CircleModelState, type Ring } from '../../model/circle-model.js';
import {
  openConversation,
  type PhaseGuideAction,
  type PhaseGuideState,
  type QuestionId,
} from '../../model/phase-guide.js';
import { valueName, type GuideActions } from './guide-drawing.js';
import type { GuideScreen } from './guide-screen.js';

/** The element, as far as what a person asks of it goes. */
interface GuideHost {
  readonly state: () => PhaseGuideState;
  readonly words: () => Words;
  readonly circles: () => CircleModelState | undefined;
  /** How many questions are in sight. */
  readonly countShown: () => number;
  readonly entries: () => Entries;
  readonly screen: GuideScreen;
  readonly perform: (action: PhaseGuideAction) => boolean;
  readonly step: (type: 'undo' | 'redo') => void;
  readonly redraw: () => void;
  /** Once what changed is drawn. */
  readonly drawn: () => Promise<unknown>;
  readonly find: (...selectors: string[]) => HTMLElement | undefined;
  readonly say: (message: string) => void;
}

/** The conversation in which something is done; a new one where none began. */
export function conversationIn(state: PhaseGuideState): string {
  return openConversation(state)?.id ?? newOwnId();
}

/** In which circle a card lies; nothing where it lies in none. */
export function ringOf(circles: CircleModelState | undefined, card: string): Ring | undefined {
  const place = circles && placeOf(circles, card);
  return place === 'tray' ? undefined : place;
}

/** What a person can ask of the guide, besides writing and marking. */
export function guideActions(host: GuideHost): GuideActions {
  const { screen, perform } = host;
  const focusLater = (...selectors: string[]): void => {
    void host.drawn().then(() => {
      host.find(...selectors)?.focus();
    });
  };
  const leaveForms = (): void => {
    host.entries().settle();
  };
  const sayShown = (): void => {
    const words = host.words();
    host.say(words.plain('filter.said', { count: host.countShown() }));
  };
  const actions: GuideActions = {
    go: (phase) => {
      leaveForms();
      perform({ type: 'go', conversation: conversationIn(host.state()), phase });
    },
    addConversation: () => {
      leaveForms();
      perform({ type: 'add-conversation', conversation: newOwnId() });
    },
    chooseConversation: (conversation) => {
      perform({ type: 'choose', conversation });
    },
    removeConversation: (conversation) => {
      perform({ type: 'remove-conversation', conversation });
      if (host.state().conversations.some(({ id }) => id === conversation)) {
        screen.keep(conversation);
        host.say(host.words().plain('conversation.stays'));
      } else focusLater('#new-conversation');
    },
    chooseTopic: (topic) => {
      screen.chooseTopic(topic);
      sayShown();
    },
    chooseRing: (ring) => {
      screen.chooseRing(ring);
      sayShown();
    },
    takeCard: (card) => {
      const words = host.words();
      const ring = card === undefined ? undefined : ringOf(host.circles(), card);
      const name = card === undefined ? undefined : valueName(words, card, host.circles()?.cards ?? []);
      screen.takeCard(card, ring);
      if (name && ring) host.say(words.plain('hand.card', { name, ring: words.plain(`ring.${ring}`) }));
      else {
        host.say(words.plain('hand.gone'));
        focusLater(`#ring-${screen.filter.ring ?? ''}`, '#name-phase');
      }
    },
    chooseAll: () => {
      screen.chooseAll();
      sayShown();
      focusLater('.choice');
    },
    showMore: (question) => {
      leaveForms();
      screen.showMore(question);
    },
    copy: (question, text) => {
      void copy(host, question, text);
    },
    hide: (question, hidden) => {
      leaveForms();
      if (!perform({ type: 'hide', question, hidden })) return;
      screen.settle();
      if (hidden) focusLater('#show-hidden');
      else focusLater(`[name="${CSS.escape(`asked.${question}`)}"]`, '#show-hidden', '#name-phase');
    },
    showConversation: (show) => {
      screen.isTalkShown = show;
      host.redraw();
    },
    showHidden: (show) => {
      screen.isHiddenShown = show;
      host.redraw();
    },
    showEarlier: (show) => {
      screen.isEarlierShown = show;
      host.redraw();
    },
    turn: (topic, question) => {
      screen.turn(topic, question);
      void host.drawn().then(() => {
        host.say(host.find(`#name-${CSS.escape(question)}`)?.textContent ?? '');
      });
    },
    makeValue: (label) => {
      const value = newOwnId();
      if (perform({ type: 'add-value', value, label })) focusLater(`#rename-${CSS.escape(`value.${value}`)}`);
    },
    toPath: () => {
      focusLater('.stone[aria-current]:enabled', '#title');
    },
    print: (sheet) => {
      void screen.print(sheet);
    },
    undo: () => {
      host.step('undo');
    },
    redo: () => {
      host.step('redo');
    },
  };
  return keepingTyped(host.entries, actions, ['undo', 'redo']);
}

/** Where the browser does not let us, the question stands there to be copied by hand. */
async function copy(host: GuideHost, question: QuestionId, text: string): Promise<void> {
  const { screen } = host;
  const words = host.words();
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  try {
    if (!clipboard) throw new Error('This page has no clipboard.');
    await clipboard.writeText(text);
    screen.copied = question;
    screen.byHand = undefined;
    host.say(words.plain('copy.done'));
    host.redraw();
  } catch {
    screen.copied = undefined;
    screen.byHand = { question, text };
    host.say(words.plain('copy.by-hand'));
    host.redraw();
    await host.drawn();
    const field = host.find('#by-hand');
    field?.focus();
    if (field instanceof HTMLTextAreaElement) field.select();
  }
}
