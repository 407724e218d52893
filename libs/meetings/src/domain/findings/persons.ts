import { type Finding, remark } from '#kernel';
import type { PersonRegistered } from '#associations';
import { meetingFindingRules } from '../meeting.finding-rules.js';
import type { Capacity, PrintedPerson } from '../meeting.events.js';
import type { MeetingState } from '../meeting.state.js';
import { named } from '../paragraphs.js';
import { mentionsIn } from './mentions.js';

type People = readonly PersonRegistered[];

interface WrittenName {
  readonly person: string;
  readonly name: string;
  readonly where: string;
  readonly item: string | null;
  readonly label: string | null;
}

/** Names written otherwise than in the register. A part of the name (`Mari`) or its genitive is the same name. */
export function judgeNames(meeting: MeetingState, people: People): Finding[] {
  return writtenNames(meeting).flatMap(({ person, name, where, item, label }) => {
    const registered = registeredName(people, person);
    if (registered === undefined || sameName(name, registered)) return [];
    return [
      remark(
        meetingFindingRules['name-differs'],
        `Namnet skrivs ”${name}” ${label === null ? PLACES[where] : `i ${label}`}, men personen är registrerad som ${registered}.`,
        { where, person, asWritten: name, registered },
        item,
      ),
    ];
  });
}

const PLACES: Record<string, string> = {
  attendance: 'i närvarolistan',
  absences: 'bland de frånvarande',
  secretary: 'som sekreterare',
  approvers: 'som justerare',
  signatures: 'vid underskriften',
};

function writtenNames(meeting: MeetingState): WrittenName[] {
  const printed = (where: string, people: readonly PrintedPerson[]): WrittenName[] =>
    people.map(({ person, name }) => ({ person, name, where, item: null, label: null }));
  const who = ({ who }: { who: PrintedPerson }): PrintedPerson => who;
  return [
    ...printed('attendance', meeting.attendance.map(who)),
    ...printed('absences', meeting.absences.map(who)),
    ...printed('secretary', meeting.secretary ? [meeting.secretary] : []),
    ...printed('approvers', meeting.approvers),
    ...printed('signatures', meeting.signatures.map(who)),
    ...mentionsIn(meeting)
      .filter(({ mention }) => mention.kind === 'person')
      .map(({ mention, where, paragraph }) => ({
        person: mention.ref,
        name: mention.asWritten,
        where,
        item: paragraph.item,
        label: named(paragraph),
      })),
  ];
}

function sameName(written: string, registered: string): boolean {
  const known = registered.split(' ');
  return written.split(' ').every((word) => known.includes(word) || known.includes(word.replace(/s$/, '')));
}

const TITLES: Partial<Record<Capacity, string>> = {
  chair: 'ordförande',
  'vice-chair': 'vice ordförande',
  member: 'ledamot',
  'serving-substitute': 'tjänstgörande ersättare',
  substitute: 'ersättare',
};

/** People who are called something else in a paragraph than in the attendance list. */
export function judgeTitles(meeting: MeetingState, people: People): Finding[] {
  return mentionsIn(meeting).flatMap(({ mention, where, paragraph }) => {
    const attendee = meeting.attendance.find(({ who }) => who.person === mention.ref);
    const listed = attendee && (attendee.who.title ?? TITLES[attendee.capacity]);
    if (mention.kind !== 'person' || !mention.title || !listed || sameTitle(mention.title, listed)) return [];
    return [
      remark(
        meetingFindingRules['title-differs'],
        `${registeredName(people, mention.ref)} kallas ”${mention.title}” i ${where === 'decision' ? 'ett beslut i ' : ''}${named(paragraph)}, men ”${listed}” i närvarolistan.`,
        { where, person: mention.ref, asWritten: mention.title, listed },
        paragraph.item,
      ),
    ];
  });
}

/** `ordinarie ledamot` is `ledamot`; a listed title may go on with the workplace. */
function sameTitle(written: string, listed: string): boolean {
  const [short, long] = [plainTitle(written), plainTitle(listed)];
  return long === short || long.startsWith(`${short} `);
}

function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/^ordinarie /, '')
    .replace(/^ledamöter(na)?$/, 'ledamot');
}

export function registeredName(people: People, person: string): string | undefined {
  return people.find((one) => one.person === person)?.name;
}
