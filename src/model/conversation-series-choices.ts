/**
 * Who can be there, by role; never a name. A portal can name more roles in its content pack (`role.<id>`).
 * Source: method K-letter (someone may come along), G-leaflets.
 */
export const PRESENT_ROLES = [
  'client',
  'professional',
  'partner-or-friend',
  'client-supporter',
  'interpreter',
  'employer',
  'occupational-physician',
  'job-coach',
  'other',
] as const;

/** One of the roles the kit names. */
export type PresentRole = (typeof PRESENT_ROLES)[number];

/** How two people talk: face to face; by phone only for an urgent reason. Source: method G-series. */
export const CONVERSATION_FORMS = ['face-to-face', 'video', 'phone'] as const;
export type ConversationForm = (typeof CONVERSATION_FORMS)[number];

/** How it went with a goal, success first. None of them is a verdict. Source: method G-series. */
export const GOAL_OUTCOMES = ['reached', 'partly', 'different', 'dropped'] as const;
/** `reached` · `partly` · `different`: it went differently · `dropped`: no longer important. */
export type GoalOutcome = (typeof GOAL_OUTCOMES)[number];

/** Whether somebody agrees with the goals that were set. */
export const GOAL_AGREEMENTS = ['yes', 'partly', 'no'] as const;
export type GoalAgreement = (typeof GOAL_AGREEMENTS)[number];

/** `referral`: somebody else helps on · `delegation`: somebody else does a part for the professional. */
export const REFERRAL_KINDS = ['referral', 'delegation'] as const;
export type ReferralKind = (typeof REFERRAL_KINDS)[number];

/** Where the goals of a conversation stand: for the conversation itself, or for the time until the next one. */
export const GOAL_LISTS = ['goals', 'between'] as const;
export type GoalList = (typeof GOAL_LISTS)[number];
