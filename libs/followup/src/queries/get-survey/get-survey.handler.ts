import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { CommandRunner } from '#event-store';
import { httpRules, Versioned } from '#http';
import { Clock, refuse, RefusedError } from '#kernel';
import { publishSurvey } from '../../domain/publish/publish-survey.js';
import { surveyStream } from '../../domain/streams.js';
import { surveyFoldable } from '../../domain/survey.state.js';
import { smallestCell } from '../smallest-cell.js';
import { GetSurveyQuery, type SurveyView } from './get-survey.query.js';

@QueryHandler(GetSurveyQuery)
export class GetSurveyHandler implements IQueryHandler<GetSurveyQuery> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly clock: Clock,
  ) {}

  async execute({ association, id }: GetSurveyQuery): Promise<Versioned<SurveyView>> {
    const stream = surveyStream({ association, id });
    const { state, version } = await this.runner.load(stream, surveyFoldable);
    const { opened, closed, answers } = state;
    if (!opened)
      throw new RefusedError(
        refuse(
          httpRules['not-found'],
          'Det finns ingen enkät med det id:t. Kontrollera id:t, eller öppna enkäten (surveys/open).',
          { survey: id },
        ),
      );
    const smallest = await smallestCell(this.runner, this.clock, association);
    const { groups: _groups, ...about } = opened;
    const results = publishSurvey(opened, answers, smallest);
    return new Versioned(stream, version, { survey: id, ...about, closed, smallestCell: smallest, results });
  }
}
