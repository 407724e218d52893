import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { Clock } from '#kernel';
import { meetingStream } from '#meetings';
import { electronicFacts, electronicSigning } from '../../signing/electronic-signing.js';
import { SigningDesk } from '../../signing/signing-desk.js';
import { SignElectronicallyCommand } from './sign-electronically.command.js';

@CommandHandler(SignElectronicallyCommand)
export class SignElectronicallyHandler implements ICommandHandler<SignElectronicallyCommand> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly desk: SigningDesk,
    private readonly clock: Clock,
  ) {}

  execute({ envelope: received, body }: SignElectronicallyCommand): Promise<CommandOutcome> {
    // An electronic signature is made when it is made, whatever the client says.
    const envelope = { ...received, occurredAt: this.clock.now() };
    const facts = electronicFacts(this.runner, this.desk, envelope, body);
    return this.runner.run(envelope, meetingStream(envelope), electronicSigning, body, facts);
  }
}
