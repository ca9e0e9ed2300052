import { CarriedEntries, carrier } from './carried-entries.js';
import {
  conversationSeriesPiece,
  describeChange as describeSeries,
  reduce as reduceSeries,
  type ConversationSeriesAction,
  type ConversationSeriesState,
} from './conversation-series.js';
import { isDay } from './day.js';
import {
  describeChange as describeGuide,
  isUnused,
  phaseGuidePiece,
  reduce as reduceGuide,
  type PhaseGuideAction,
  type PhaseGuideState,
} from './phase-guide.js';

/** A conversation, as far as more than one piece knows it. */
export interface KnownConversation {
  readonly id: string;
  readonly date?: string;
}

/** What another piece adds to the guide does not come to lie open there: somebody may be writing in what does. */
function reduceBeside(state: PhaseGuideState, action: PhaseGuideAction): PhaseGuideState {
  const after = reduceGuide(state, action);
  if (action.type !== 'add-conversation' || after === state) return after;
  const { current: _elsewhere, ...rest } = after;
  const last = state.conversations.at(-1);
  const isBusy = last !== undefined && !isUnused(last);
  const current = state.current ?? (isBusy ? { conversation: last.id, phase: 'opening' } : undefined);
  return current ? { ...rest, current } : rest;
}

/** The conversations: one that is opened in the guide stands in the series, and the other way round; a date goes along. */
export const conversations = new CarriedEntries<KnownConversation>({
  carriers: {
    'phase-guide': carrier<KnownConversation, PhaseGuideState, PhaseGuideAction>(
      'conversations',
      phaseGuidePiece,
      reduceBeside,
      describeGuide,
      {
        add: ({ id, date }) => ({ type: 'add-conversation', conversation: id, ...(date && { date }) }),
        change: ({ id, date }) => ({ type: 'date', conversation: id, date: date ?? null }),
        remove: (id) => ({ type: 'remove-conversation', conversation: id }),
      },
    ),
    'conversation-series': carrier<KnownConversation, ConversationSeriesState, ConversationSeriesAction>(
      'conversations',
      conversationSeriesPiece,
      reduceSeries,
      describeSeries,
      {
        add: ({ id, date }) => ({ type: 'add-conversation', conversation: id, ...(date && { date }) }),
        change: ({ id, date }) => ({ type: 'date', conversation: id, ...(date && { date }) }),
        remove: (id) => ({ type: 'remove-conversation', conversation: id }),
      },
    ),
  },
  read({ id, date }) {
    if (typeof id !== 'string') return undefined;
    return isDay(date) ? { id, date } : { id };
  },
});
