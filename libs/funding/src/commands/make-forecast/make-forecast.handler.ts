import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { fundDecider } from '../../domain/fund.decider.js';
import { fundStream } from '../../domain/streams.js';
import { fundFacts } from '../fund-facts.js';
import { MakeForecastCommand } from './make-forecast.command.js';

@CommandHandler(MakeForecastCommand)
export class MakeForecastHandler implements ICommandHandler<MakeForecastCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: MakeForecastCommand): Promise<CommandOutcome> {
    const command = { type: 'make-forecast', ...body } as const;
    return this.runner.run(
      envelope,
      fundStream(envelope),
      fundDecider,
      command,
      fundFacts(envelope, command),
    );
  }
}
