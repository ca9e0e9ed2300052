import type { TemplateResult } from 'lit';
import { subjectPictogram } from '../../kit/conversation-pictograms.js';
import { drawing, pictogram } from '../../kit/pictograms.js';
import type { CheckInChoice, FeedbackQuestion } from '../../model/conversation-feedback.js';

/** A road that goes on, and an arrow that leaves it. */
const ANOTHER_WAY = 'M7 21v-7a6 6 0 0 1 6-6h7M16 4l4 4-4 4M7 8h.01M7 3.500h.01';

/** A young plant. */
const SEEDLING = 'M12 21v-8M12 13c0-4-3-6-8-6 0 4 3 6 8 6zM12 15c0-4 2-7 8-7 0 5-3 7-8 7M8 21h8';

/** A page of a calendar, with an arrow ahead. */
const NEXT_TIME =
  'M5 5h14a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM8 3v4M16 3v4M3 10h18M8 15.500h8M13 12.800l2.800 2.700-2.800 2.700';

/** The drawing of something a client can ask for: a cup to rest with, words that go on, another way. */
export function checkInPictogram(choice: CheckInChoice): TemplateResult {
  switch (choice) {
    case 'pause':
      return pictogram('finished');
    case 'continue':
      return pictogram('discuss');
    case 'different':
      return drawing(ANOTHER_WAY, true);
  }
}

/** The drawing of a question. What is also a theme of the compass has the same there. */
export function questionPictogram(question: FeedbackQuestion): TemplateResult {
  switch (question) {
    case 'experience':
      return subjectPictogram('conversation');
    case 'usefulness':
      return drawing(SEEDLING);
    case 'seen':
      return subjectPictogram('seen');
    case 'next-time':
      return drawing(NEXT_TIME, true);
  }
}
