import { MANDATE_FROM, WITHDRAWAL_NOTICE_YEARS } from '#statute';
import type { CharterSwitches } from './association.events.js';

export interface CharterSwitch<Value> {
  /** What holds when the charter is silent. */
  readonly default: Value;
  /** Why that is the careful choice. English; `docs/reference/charter.md` is made from these. */
  readonly reason: string;
  /** The paragraph that leaves the matter open. */
  readonly law: string;
  /** What the program does with it, by the rules it steers; some are only kept, for people to follow. */
  readonly does: string;
}

/** Every switch of a charter with its careful default: the one that keeps a board on the safe side of the law. */
export const charterSwitches: {
  readonly [Name in keyof CharterSwitches]: CharterSwitch<CharterSwitches[Name]>;
} = {
  summonsDays: {
    default: 7,
    reason: 'The law sets no time. Seven days is the longest in use; a later summons is only warned of.',
    law: '6 kap. 17 § KL; 5 kap. 13–15 §§ KL do not apply (19 § lag 2003:1210)',
    does: 'Warns of a summons sent later (`summons-late`).',
  },
  substitutesMayApprove: {
    default: false,
    reason:
      'Who approves should have taken part. The law does not say so, so a substitute who does not serve is warned of, not refused.',
    law: '5 kap. 69 § KL',
    does: 'Warns of an approver who has not served (`approver-not-serving`).',
  },
  seatResumption: {
    default: 'next-paragraph',
    reason:
      'The bans on changing places (5 kap. 19–20 §§ KL) do not apply to a board, and the member has the first right to the seat.',
    law: '6 kap. 17 § KL',
    does: 'Refuses, or remarks on, a member who takes the seat back too early (`seat-not-resumable`).',
  },
  substitutesMaySpeak: {
    default: false,
    reason: 'The right to speak and to have an opinion noted exists only where the board has given it.',
    law: '6 kap. 17 § third paragraph KL',
    does: 'Refuses a note by a substitute who only listens (`substitute-may-not-have-noted`).',
  },
  letteredSubItems: {
    default: true,
    reason: 'How §§ are numbered is free; several associations decide under letters.',
    law: '5 kap. 65–67 §§ KL',
    does: 'Refuses sub-items of a paragraph (`sub-items-not-used`).',
  },
  rollDeadlines: {
    default: true,
    reason:
      'Approving and announcing are acts that the law wants done at latest on a day, which is what 2 § speaks of, and municipalities count so. No court has said it.',
    law: '2 § lag (1930:173)',
    does: 'Moves the last days to approve and to announce over a day off.',
  },
  anslagClock: {
    default: 'last-site',
    reason:
      'The approval is to be announced by every member kommun and region; for a joint committee the time runs from the last. No court has said it for an association.',
    law: '19 and 28 §§ lag (2003:1210), 13 kap. 5 § KL',
    does: 'Decides which posting starts the time for appeal.',
  },
  lostPosting: {
    default: 'restart',
    reason:
      'The time does not run out unless the notice stays up the whole time. To start anew never shortens the right to appeal.',
    law: '13 kap. 5 § second paragraph KL',
    does: 'Restarts the time for appeal, or makes it longer by the days that were lost.',
  },
  takeDown: {
    default: 'first-day',
    reason: 'The notice may be gone from the day after the last day to appeal. Longer is always allowed.',
    law: '8 kap. 12 § KL',
    does: 'Decides the day on which the program takes an anslag down.',
  },
  interimReport: {
    default: false,
    reason: 'The law asks for none.',
    law: '11 kap. 16 § KL does not apply (21 § lag 2003:1210)',
    does: 'Names the report in the yearly wheel as the charter’s; the program makes none.',
  },
  qualifiedMajorities: {
    default: [],
    reason: 'Simple majority decides unless the charter says otherwise.',
    law: '9 § 6 lag (2003:1210)',
    does: 'Demands a vote in the matter, and the majority (`vote-required`).',
  },
  remoteParticipation: {
    default: 'board-decides',
    reason: 'The law gives the matter to the board itself, which must document its decision.',
    law: '19 a § lag (2003:1210)',
    does: 'Refuses the board’s decision to allow it (`remote-decision-excluded`).',
  },
  publishMinutes: {
    default: 'in-full',
    reason:
      'Approved minutes are public (2 kap. TF) and hold no data about participants: the commands refuse it at the door.',
    law: '8 kap. 10 § KL',
    does: 'Refuses minutes, decisions and their history to readers outside the association (`minutes-on-request`).',
  },
  webCopyDays: {
    default: null,
    reason: 'No law sets a time; the association weighs openness against personal data itself.',
    law: 'dataskyddsförordningen art. 5.1 e',
    does: 'Kept for people: the pages keep approved minutes.',
  },
  lostEarnings: {
    default: false,
    reason: 'The law gives a right to fees and expenses, not to lost earnings, so the charter must say so.',
    law: '11 § lag (2003:1210)',
    does: 'Kept for people: the program pays no fees.',
  },
  archiveSupervision: {
    default: null,
    reason: 'The member municipalities agree which of them supervises; nothing can be assumed.',
    law: '20 § lag (2003:1210)',
    does: 'Must be a member municipality; else kept for people.',
  },
  court: {
    default: null,
    reason:
      'The court depends on where the matter was first tried; without a name it is called förvaltningsrätten.',
    law: '13 kap. 4 § KL, 14 § lag (1971:289)',
    does: 'Names the court on the anslag; förvaltningsrätten without it.',
  },
  mandateFrom: {
    default: MANDATE_FROM,
    reason: 'The law’s own day.',
    law: '13 § lag (2003:1210)',
    does: 'Decides the day a mandate begins and ends.',
  },
  withdrawalNoticeYears: {
    default: WITHDRAWAL_NOTICE_YEARS,
    reason: 'The law’s own time, unless the charter has a shorter one.',
    law: '27 § lag (2003:1210)',
    does: 'Refuses more than the law’s three years (`withdrawal-notice-too-long`), and counts the day a member leaves.',
  },
  membersMayRaiseMatters: {
    default: false,
    reason:
      'A member has the right only where the charter gives it; a board member and an auditor always have it.',
    law: '9 § 5 lag (2003:1210), 4 kap. 20–21 §§ KL',
    does: 'Refuses a matter that a member itself raises (`member-may-not-raise`).',
  },
  loanedStaffMayDecide: {
    default: false,
    reason:
      'The law names employees of the association. Whether staff lent by a member are such is not settled, and a decision by the wrong person is void.',
    law: '10 § third paragraph lag (2003:1210)',
    does: 'Refuses delegation to staff lent by a member (`delegate-is-lent`).',
  },
  smallestCell: {
    default: 5,
    reason:
      'No law sets a number. Statistics about small groups are as a rule withheld below five, and fewer than three can be told apart by each other.',
    law: '7 § lag (2003:1210), 26 kap. 1 § offentlighets- och sekretesslagen, dataskyddsförordningen art. 5.1 c',
    does: 'Withholds smaller numbers of people from everybody who reads figures, and what would give them away.',
  },
  sharedSeats: {
    default: [],
    reason:
      'Every member has at least one seat. Older charters let municipalities share one; that is warned of.',
    law: '10 § first paragraph lag (2003:1210)',
    does: 'Counts the members’ seat once, and warns of it (`seat-shared`).',
  },
};

/** Every switch as it is when a charter says nothing of it. */
export const carefulDefaults: Readonly<CharterSwitches> = Object.fromEntries(
  Object.entries(charterSwitches).map(([name, { default: value }]) => [name, value]),
) as unknown as CharterSwitches;
