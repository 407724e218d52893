import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { signatureDecider } from '../../domain/signature.decider.js';
import { signatureStream } from '../../domain/streams.js';
import { offerFacts } from '../../signing/signature-facts.js';
import { OfferPaperCommand } from './offer-paper.command.js';

@CommandHandler(OfferPaperCommand)
export class OfferPaperHandler implements ICommandHandler<OfferPaperCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: OfferPaperCommand): Promise<CommandOutcome> {
    const stream = signatureStream(envelope);
    const command = { type: 'offer-paper', ...body } as const;
    const facts = offerFacts(this.runner, envelope);
    return this.runner.run(envelope, stream, signatureDecider, command, facts);
  }
}
