import {
  ConversationSeriesChangeEvent,
  ConversationSeriesElement,
  ConversationSeriesProblemEvent,
  type ConversationSeriesState,
  type Note,
  type PieceState,
} from '../../../src/index.js';
import { badSeries, conversationSeriesStates, guide } from '../../fixtures/conversation-series.js';
import { find } from '../dom.js';
import type { ElementSpec, KitElement, NoteSpec, Setup } from '../spec.js';
import { byKeys, byPressing, click, fill, inOrder, typing } from '../user.js';
import {
  adding,
  field,
  newName,
  openAbout,
  openField,
  pickDate,
  renaming,
  startRenaming,
} from './conversation-series-acts.js';
import { hugeSeries } from './conversation-series-huge.js';

const { badCells, empty, full, half, longWords, markup, newer, unknownKeys } = conversationSeriesStates;

const typed = (state: PieceState): ConversationSeriesState => state as ConversationSeriesState;
const method = (element: KitElement): ConversationSeriesElement =>
  element as unknown as ConversationSeriesElement;

const atHalf: Setup = { state: half };
const atFull: Setup = { state: full };
const asProfessional: Setup = { ...atFull, attributes: { voice: 'professional', audience: 'professional' } };

const marked = { type: 'outcome', goal: 'own-call', outcome: 'reached' };
const mark = '#outcome-own-call-reached';
const takenBack = (type: 'undo' | 'redo'): object => ({ type, change: marked });
const closed = { type: 'close', conversation: 'second', closed: true };

const goalOf = (state: PieceState, id: string): { label?: string; learned?: Note | undefined } =>
  typed(state)
    .conversations.flatMap(({ goals, between }) => [...goals, ...between])
    .find((goal) => goal.id === id) ?? {};

const openClosing = click('#closing');
const openReferrals = click('#referrals');
const openBoth = inOrder(click('#look-own-days'), openClosing);

/** What was learned from a goal, and what people take along: two fields beside each other. */
const notes: readonly NoteSpec[] = [
  {
    state: full,
    open: openBoth,
    field: 'textarea[name="learned.own-days"]',
    read: (state) => ({ ...goalOf(state, 'own-days').learned }),
  },
  {
    state: full,
    open: openBoth,
    field: 'textarea[name="summary.third"]',
    read: (state) => ({ ...typed(state).conversations.find(({ id }) => id === 'third')?.summary }),
  },
];

const oneLine = (words: string): string => words.replace(/[\r\n]/g, '').trim();

export const conversationSeriesSpec: ElementSpec = {
  elementClass: ConversationSeriesElement,
  problemEvent: ConversationSeriesProblemEvent,
  states: { empty, half, full, unknownKeys, newer, markup, longWords },
  huge: hugeSeries,
  badCells: { input: badCells, ...badSeries },
  // `guide` is a state of another kind: see test/elements/conversation-series.guide.browser.ts.
  otherInputs: [],
  looks: [{}, { audience: 'professional', voice: 'professional' }, { guide: JSON.stringify(guide) }],
  answers: {
    changeEvent: ConversationSeriesChangeEvent,
    required: true,
    note: notes,
    changes: [
      {
        name: 'whether the goals fit',
        ...atHalf,
        change: { type: 'agree', conversation: 'first', voice: 'client', agree: 'partly' },
        ways: byPressing('#agree-partly'),
        selected: '#agree-partly',
      },
      {
        name: 'how it went with a goal',
        ...atHalf,
        change: marked,
        ways: byPressing(mark),
        selected: mark,
      },
      {
        name: 'taking that back',
        ...atHalf,
        open: click('#look-own-know'),
        change: { type: 'outcome', goal: 'own-know' },
        ways: byPressing('#outcome-own-know-reached'),
      },
      {
        name: 'closing a conversation',
        ...atHalf,
        open: openClosing,
        change: closed,
        ways: byPressing('#close'),
      },
      {
        name: 'opening it again',
        ...atHalf,
        open: openClosing,
        prepare: click('#close'),
        change: { type: 'close', conversation: 'second', closed: false },
        ways: byPressing('#reopen'),
      },
      {
        name: 'adding a conversation',
        ...atHalf,
        // While the last one is open, it has its own way to the next.
        open: click('#open-second'),
        change: { type: 'add-conversation', conversation: 'own-#' },
        ways: byPressing('#add-conversation'),
      },
      {
        name: 'adding the first conversation',
        state: empty,
        change: { type: 'add-conversation', conversation: 'own-#' },
        ways: byPressing('#add-conversation'),
      },
      {
        name: 'preparing the next conversation',
        ...atHalf,
        open: openClosing,
        change: { type: 'add-conversation', conversation: 'own-#' },
        ways: byPressing('#add-next'),
      },
      {
        name: 'removing a conversation',
        state: { ...half, conversations: [half.conversations[0]!, { id: 'second', present: ['client'] }] },
        open: openClosing,
        change: { type: 'remove-conversation', conversation: 'second' },
        ways: byPressing('#remove-conversation'),
      },
      {
        name: 'a date',
        ...atHalf,
        prepare: openAbout,
        change: { type: 'date', conversation: 'second', date: '2026-03-18' },
        ways: { picker: pickDate('2026-03-18') },
      },
      {
        name: 'no date',
        ...atHalf,
        prepare: openAbout,
        change: { type: 'date', conversation: 'second' },
        ways: { clearing: pickDate('') },
      },
      {
        name: 'the form',
        ...atHalf,
        prepare: openAbout,
        change: { type: 'form', conversation: 'second', form: 'phone' },
        ways: byPressing('#form-phone'),
      },
      {
        name: 'who is there',
        ...atHalf,
        prepare: openAbout,
        change: { type: 'present', conversation: 'second', role: 'interpreter', present: true },
        ways: byPressing('#present-interpreter'),
      },
      {
        name: 'a reason',
        state: longWords,
        prepare: openAbout,
        change: { type: 'phone-reason', conversation: 'second', voice: 'client' },
        silent: true,
        ways: {
          paste: (element) => {
            fill(find(element, 'textarea[name="phone-reason.second"]'), 'Geen trein.');
          },
        },
      },
      {
        name: 'words',
        ...atHalf,
        open: openClosing,
        change: { type: 'summary', conversation: 'second', voice: 'client' },
        silent: true,
        ways: {
          keyboard: typing('textarea[name="summary.second"]', 'x'),
          paste: (element) => {
            fill(find(element, 'textarea[name="summary.second"]'), 'x');
          },
        },
      },
      {
        name: 'what was learned',
        ...atHalf,
        prepare: click(mark),
        change: { type: 'learned', goal: 'own-call', voice: 'client' },
        silent: true,
        ways: {
          keyboard: typing('textarea[name="learned.own-call"]', 'x'),
          paste: (element) => {
            fill(find(element, 'textarea[name="learned.own-call"]'), 'x');
          },
        },
      },
      {
        name: 'adding a goal',
        ...atHalf,
        prepare: openField('goals.second'),
        change: { type: 'add-goal', conversation: 'second', list: 'goals', goal: 'own-#', voice: 'client' },
        ways: adding('goals.second', 'Rustig praten.'),
      },
      {
        name: 'adding a goal for the time in between',
        ...asProfessional,
        open: openClosing,
        prepare: openField('between.third'),
        change: {
          type: 'add-goal',
          conversation: 'third',
          list: 'between',
          goal: 'own-#',
          voice: 'professional',
        },
        ways: adding('between.third', 'Een werkplek bekijken.'),
      },
      {
        name: 'changing a goal',
        ...atHalf,
        prepare: startRenaming('own-days'),
        change: { type: 'rename-goal', goal: 'own-days', voice: 'client' },
        ways: renaming('Over uren praten.'),
      },
      {
        name: 'removing a goal',
        ...atHalf,
        change: { type: 'remove-goal', goal: 'own-days', voice: 'client' },
        ways: byPressing('#remove-own-days'),
      },
      {
        name: 'adding help from others',
        ...atHalf,
        open: openReferrals,
        prepare: openField('referrals.second'),
        change: { type: 'add-referral', referral: 'own-#', conversation: 'second', voice: 'client' },
        ways: adding('referrals.second', 'Hulp bij geldzaken.'),
      },
      {
        name: 'changing help from others',
        ...atFull,
        open: openReferrals,
        prepare: startRenaming('own-debts'),
        change: { type: 'rename-referral', referral: 'own-debts', voice: 'client' },
        ways: renaming('Hulp bij schulden.'),
      },
      {
        name: 'removing help from others',
        ...asProfessional,
        open: openReferrals,
        change: { type: 'remove-referral', referral: 'own-coach', voice: 'professional' },
        ways: byPressing('#remove-own-coach'),
      },
      {
        name: 'what kind of help it is',
        ...atFull,
        open: openReferrals,
        change: { type: 'referral-kind', referral: 'own-debts', kind: 'delegation' },
        ways: byPressing('#kind-own-debts-delegation'),
        selected: '#kind-own-debts-delegation',
      },
      {
        name: 'agreed with the client',
        ...atFull,
        open: openReferrals,
        change: { type: 'agreed', referral: 'own-debts', agreed: true },
        ways: byPressing('input[name="agreed.own-debts"]'),
        selected: 'input[name="agreed.own-debts"]',
      },
      {
        name: 'undo',
        ...atHalf,
        prepare: click(mark),
        change: takenBack('undo'),
        ways: {
          ...byPressing('[part~="undo"]'),
          'Ctrl+Z': byKeys(mark, 'Control+z'),
          method: (element) => {
            method(element).undo();
          },
        },
      },
      {
        name: 'redo',
        ...atHalf,
        prepare: inOrder(click(mark), byKeys(mark, 'Control+z')),
        change: takenBack('redo'),
        ways: {
          ...byPressing('[part~="redo"]'),
          'Ctrl+Y': byKeys(mark, 'Control+y'),
          'Ctrl+Shift+Z': byKeys(mark, 'Control+Shift+Z'),
          method: (element) => {
            method(element).redo();
          },
        },
      },
    ],
    words: [
      {
        name: 'what was learned',
        ...atFull,
        open: click('#look-own-days'),
        write: (element, words) => {
          fill(find(element, 'textarea[name="learned.own-days"]'), words);
        },
        read: (state) => goalOf(state, 'own-days').learned?.client,
        expected: (words) => words.replace(/\r\n?/g, '\n'),
      },
      {
        name: 'a summary',
        ...atHalf,
        open: openClosing,
        write: (element, words) => {
          fill(find(element, 'textarea[name="summary.second"]'), words);
        },
        read: (state) => typed(state).conversations[1]?.summary?.client,
        expected: (words) => words.replace(/\r\n?/g, '\n'),
      },
      {
        name: 'a reason',
        state: longWords,
        write: async (element, words) => {
          await openAbout(element);
          fill(find(element, 'textarea[name="phone-reason.second"]'), words);
        },
        read: (state) => typed(state).conversations[1]?.phoneReason?.client,
        expected: (words) => words.replace(/\r\n?/g, '\n'),
      },
      {
        name: 'a goal',
        ...atHalf,
        write: async (element, words) => {
          await openField('goals.second')(element);
          fill(find(element, field('goals.second')), words);
          find<HTMLFormElement>(element, `.entry-form:has(${field('goals.second')})`).requestSubmit();
        },
        read: (state) => typed(state).conversations[1]?.goals.at(-1)?.label,
        expected: oneLine,
      },
      {
        name: 'other words for a goal',
        ...atHalf,
        write: async (element, words) => {
          await click('#rename-own-days')(element);
          fill(find(element, newName), words);
          find<HTMLFormElement>(element, `.entry-form:has(${newName})`).requestSubmit();
        },
        read: (state) => goalOf(state, 'own-days').label,
        expected: oneLine,
      },
      {
        name: 'help from others',
        ...atHalf,
        open: openReferrals,
        write: async (element, words) => {
          await openField('referrals.second')(element);
          fill(find(element, field('referrals.second')), words);
          find<HTMLFormElement>(element, `.entry-form:has(${field('referrals.second')})`).requestSubmit();
        },
        read: (state) => typed(state).referrals.at(-1)?.label,
        expected: oneLine,
      },
    ],
  },
};
