import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { signatureDecider } from '../../domain/signature.decider.js';
import { signatureStream } from '../../domain/streams.js';
import { offerFacts } from '../../signing/signature-facts.js';
import { OfferForSigningCommand } from './offer-for-signing.command.js';

@CommandHandler(OfferForSigningCommand)
export class OfferForSigningHandler implements ICommandHandler<OfferForSigningCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope }: OfferForSigningCommand): Promise<CommandOutcome> {
    const stream = signatureStream(envelope);
    const own = { ...envelope, expectedVersion: 'any' } as const;
    const facts = offerFacts(this.runner, envelope);
    return this.runner.run(own, stream, signatureDecider, { type: 'offer-paper' }, facts);
  }
}
