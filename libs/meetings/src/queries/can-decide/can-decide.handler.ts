import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { associationFoldable, associationStream } from '#associations';
import { CommandRunner } from '#event-store';
import { Versioned } from '#http';
import { Clock, inSweden } from '#kernel';
import { bodyFacts } from '../../commands/body-facts.js';
import { MeetingReader } from '../meeting-reader.js';
import { canDecide } from './can-decide.js';
import { type CanDecide, CanDecideQuery } from './can-decide.query.js';

@QueryHandler(CanDecideQuery)
export class CanDecideHandler implements IQueryHandler<CanDecideQuery> {
  constructor(
    private readonly meetings: MeetingReader,
    private readonly runner: CommandRunner,
    private readonly clock: Clock,
  ) {}

  async execute({
    association: id,
    meeting,
    paragraph,
    lawOf,
    reader,
  }: CanDecideQuery): Promise<Versioned<CanDecide>> {
    const { stream, version, state } = await this.meetings.read(id, meeting, reader);
    const { state: association } = await this.runner.load(associationStream(id), associationFoldable);
    const today = inSweden(this.clock.now()).date;
    const context = { today, association, ...bodyFacts(association, state, today, lawOf) };
    return new Versioned(stream, version, {
      meeting,
      version,
      ...canDecide(state, paragraph, context, lawOf),
    });
  }
}
