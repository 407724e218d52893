import { Day, Flag, Id, Ids, NestedList, OneOf, Pattern, Text, Whole } from '#http';
import type { AdoptCharter } from '../../domain/association.commands.js';
import type {
  CharterAdopted,
  CharterSwitches,
  QualifiedMajority,
  SharedSeat,
} from '../../domain/association.events.js';

export class QualifiedMajorityDto implements QualifiedMajority {
  @Text({ description: 'The matter, as an agenda item names it', example: 'budget', max: 100 })
  matter!: string;

  @Whole({ description: 'How many must be for it …', example: 2, min: 1, max: 1000 })
  ayes!: number;

  @Whole({ description: '… of every so many votes cast', example: 3, min: 1, max: 1000 })
  of!: number;
}

export class SharedSeatDto implements SharedSeat {
  @Id({ description: 'An id for the seat', example: 'kommunerna' })
  seat!: string;

  @Text({ description: 'As the minutes call it', example: 'Kommunerna' })
  name!: string;

  @Ids({ description: 'The members that share it', example: ['hedemora', 'sater'], minItems: 2 })
  members!: string[];
}

export class AdoptCharterDto implements Omit<AdoptCharter, 'type'> {
  @Text({ description: 'What this version of the förbundsordning is called', example: '2020', max: 40 })
  version!: string;

  @Day({ description: 'The first day it is in force', example: '2020-01-01' })
  inForceFrom!: string;

  @Whole({ description: 'How many approvers sign beside the chair', example: 1, min: 1, max: 10 })
  approvers!: number;

  @Flag({ description: 'Whether the chair signs the minutes too', example: true })
  chairSigns!: boolean;

  @OneOf(['t.o.m.', 'tas ned'], {
    description: 'End date on an anslag: the last day to appeal, or the first day it may be gone',
    example: 't.o.m.',
  })
  anslagEndLabel!: CharterAdopted['anslagEndLabel'];

  @Whole({
    description: 'Whole days between the summons and the meeting; null when none are set, 7 when left out',
    example: 7,
    max: 365,
    optional: true,
  })
  summonsDays?: number | null;

  @Flag({
    description: 'Whether a substitute who does not serve may approve minutes; not when left out',
    example: false,
    optional: true,
  })
  substitutesMayApprove?: boolean;

  @OneOf(['next-paragraph', 'next-meeting'], {
    description:
      'When a member who left may take the seat back from the substitute; next-paragraph when left out',
    example: 'next-paragraph',
    optional: true,
  })
  seatResumption?: CharterSwitches['seatResumption'];

  @Flag({
    description:
      'Whether a substitute who does not serve may speak and have an opinion noted; not when left out',
    example: false,
    optional: true,
  })
  substitutesMaySpeak?: boolean;

  @Flag({
    description: 'Whether paragraphs may have lettered sub-items; they may when left out',
    example: true,
    optional: true,
  })
  letteredSubItems?: boolean;

  @Flag({
    description: 'Whether the days to approve and to announce move over a day off; they do when left out',
    example: true,
    optional: true,
  })
  rollDeadlines?: boolean;

  @OneOf(['last-site', 'first-site'], {
    description: 'Which notice board starts the time for appeal; last-site when left out',
    example: 'last-site',
    optional: true,
  })
  anslagClock?: CharterSwitches['anslagClock'];

  @OneOf(['restart', 'extend'], {
    description: 'What a posting lost on a notice board does to the time for appeal; restart when left out',
    example: 'restart',
    optional: true,
  })
  lostPosting?: CharterSwitches['lostPosting'];

  @OneOf(['first-day', 'next-working-day'], {
    description: 'Which day an anslag is taken down; first-day when left out',
    example: 'first-day',
    optional: true,
  })
  takeDown?: CharterSwitches['takeDown'];

  @Flag({
    description: 'Whether an interim report (delårsrapport) is made; not when left out',
    example: false,
    optional: true,
  })
  interimReport?: boolean;

  @NestedList(() => QualifiedMajorityDto, {
    description: 'Matters that more than a simple majority must stand behind; none when left out',
    optional: true,
  })
  qualifiedMajorities?: QualifiedMajorityDto[];

  @OneOf(['board-decides', 'never'], {
    description: 'Whether the board may let its members take part remotely; board-decides when left out',
    example: 'board-decides',
    optional: true,
  })
  remoteParticipation?: CharterSwitches['remoteParticipation'];

  @OneOf(['in-full', 'on-request'], {
    description:
      'Whether approved minutes stand on the public pages or are handed out on request; in-full when left out',
    example: 'in-full',
    optional: true,
  })
  publishMinutes?: CharterSwitches['publishMinutes'];

  @Whole({
    description:
      'Days that minutes stay on the public pages after the anslag came down; no limit when left out',
    example: 365,
    max: 36_500,
    optional: true,
  })
  webCopyDays?: number | null;

  @Flag({
    description: 'Whether lost earnings are compensated beside the fee; not when left out',
    example: false,
    optional: true,
  })
  lostEarnings?: boolean;

  @Id({
    description: 'The member kommun that supervises the archive; left out when it is not agreed',
    example: 'avesta',
    optional: true,
  })
  archiveSupervision?: string | null;

  @Text({
    description: 'The court that appeals go to; left out when it is not stated',
    example: 'Förvaltningsrätten i Falun',
    max: 100,
    optional: true,
  })
  court?: string | null;

  @Pattern(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'ska vara månad och dag, MM-DD', {
    description:
      'The day and month on which a mandate begins in the year after the election; 04-01 when left out',
    example: '04-01',
    optional: true,
  })
  mandateFrom?: string;

  @Whole({
    description: "Years from a member's notice to its withdrawal, at most 3; 3 when left out",
    example: 3,
    max: 100,
    optional: true,
  })
  withdrawalNoticeYears?: number;

  @Flag({
    description: 'Whether a member may itself raise a matter with the board; not when left out',
    example: false,
    optional: true,
  })
  membersMayRaiseMatters?: boolean;

  @Flag({
    description: 'Whether staff lent by a member may decide by delegation; not when left out',
    example: false,
    optional: true,
  })
  loanedStaffMayDecide?: boolean;

  @Whole({
    description: 'The smallest number of participants that figures show, at least 3; 5 when left out',
    example: 5,
    min: 3,
    max: 100,
    optional: true,
  })
  smallestCell?: number;

  @NestedList(() => SharedSeatDto, {
    description: 'Members that have a seat together, in turn; none when left out',
    optional: true,
  })
  sharedSeats?: SharedSeatDto[];
}
