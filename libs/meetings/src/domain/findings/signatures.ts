import { type Finding, remark } from '#kernel';
import { meetingFindingRules } from '../meeting.finding-rules.js';
import type { MeetingEvent, MinutesSigned } from '../meeting.events.js';
import type { MeetingState } from '../meeting.state.js';
import { labelOf } from '../paragraphs.js';

/** A text written anew takes the signatures back: they were for the text as it stood. */
export function signaturesLapsed(state: MeetingState, item: string): MeetingEvent[] {
  if (state.signatures.length === 0) return [];
  return [
    {
      type: 'meeting.finding-recorded',
      data: remark(
        meetingFindingRules['signatures-lapsed'],
        `${labelOf(state, item)} skrevs om sedan protokollet hade undertecknats. Protokollet ska undertecknas på nytt.`,
        { lapsed: state.signatures.map(({ who, role }) => ({ person: who.person, role })) },
        item,
      ),
    },
  ];
}

/** What a careful secretary would mend of a signature without evidence. It lapses with the signature. */
export function evidenceMissing({ who, role, method, evidence }: MinutesSigned): Finding[] {
  if (evidence) return [];
  const facts = { where: 'signatures', person: who.person, role };
  if (method === 'paper')
    return [
      remark(
        meetingFindingRules['signature-without-scan'],
        `${who.name} har undertecknat på papper utan inskannat original. Skanna det undertecknade exemplaret, ladda upp det (PUT attachments/{sha256}) och ange det (minutes/attach-scan).`,
        facts,
      ),
    ];
  return [
    remark(
      meetingFindingRules['signature-unproven'],
      `${who.name} uppges ha undertecknat elektroniskt i ett annat system, och ingen undertecknad fil finns som visar det. Spara filen därifrån i arkivet, om den finns.`,
      facts,
    ),
  ];
}
