import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { associationFoldable } from '../../domain/association.state.js';
import { seriesDecider } from '../../domain/series.decider.js';
import { associationStream, seriesStream } from '../../domain/streams.js';
import { StartSeriesCommand } from './start-series.command.js';

@CommandHandler(StartSeriesCommand)
export class StartSeriesHandler implements ICommandHandler<StartSeriesCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: StartSeriesCommand): Promise<CommandOutcome> {
    return this.runner.run(
      envelope,
      seriesStream(envelope),
      seriesDecider,
      { type: 'start', ...body },
      async (read) => ({
        series: envelope.id,
        association: (await read(associationStream(envelope.association), associationFoldable)).state,
      }),
    );
  }
}
