import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Versioned } from '#http';
import { currentItem } from '../../domain/attendance.js';
import type { MeetingState } from '../../domain/meeting.state.js';
import { MeetingReader } from '../meeting-reader.js';
import { GetMeetingQuery, type MeetingSummary } from './get-meeting.query.js';

@QueryHandler(GetMeetingQuery)
export class GetMeetingHandler implements IQueryHandler<GetMeetingQuery> {
  constructor(private readonly meetings: MeetingReader) {}

  async execute({ association, meeting, reader }: GetMeetingQuery): Promise<Versioned<MeetingSummary>> {
    const { stream, version, state } = await this.meetings.read(association, meeting, reader);
    return new Versioned(stream, version, { meeting, version, ...summaryOf(state) });
  }
}

function summaryOf(state: MeetingState): Omit<MeetingSummary, 'meeting' | 'version'> {
  const { status, summoned, secretary, approvers, next, minutes, signatures, approved, completed } = state;
  return {
    status,
    ...state.planned!,
    summoned,
    agenda: state.items.map(({ item, parent, title, opened }) => ({
      item,
      parent,
      title,
      label: opened?.label ?? null,
    })),
    paragraphs: state.openedItems.length,
    currentItem: currentItem(state),
    present: state.attendance.filter(({ left }) => left === null).map(({ who }) => who.person),
    secretary,
    approvers,
    next,
    minutes,
    signatures,
    approved,
    completed,
    findings: state.findings,
  };
}
