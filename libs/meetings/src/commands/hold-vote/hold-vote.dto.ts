import { Flag, Id, Ids, Nested, NestedList, OneOf, Whole } from '#http';
import type { HoldVote } from '../../domain/procedure.commands.js';

export class BallotDto {
  @Id({ description: 'Who votes', example: 'p02' })
  person!: string;

  @Id({
    description: 'The proposal voted for; left out by one who abstains',
    example: 'bifall',
    optional: true,
  })
  for?: string;
}

export class VotesForDto {
  @Id({ description: 'The proposal', example: 'kandidat-a' })
  proposal!: string;

  @Whole({ description: 'Votes for it', example: 4, max: 1000 })
  votes!: number;
}

export class CountedVotesDto {
  @NestedList(() => VotesForDto, { description: 'Votes for each proposal' })
  votes!: VotesForDto[];

  @Whole({ description: 'Blank votes', example: 1, max: 1000 })
  abstained!: number;
}

export class HoldVoteDto implements Omit<HoldVote, 'type'> {
  @Id({ description: 'The item', example: 'budget' })
  item!: string;

  @Id({ description: 'An id for the vote within the meeting', example: 'omrostning-1' })
  vote!: string;

  @OneOf(['counter-proposal', 'main'], {
    description: 'Which proposal shall stand against the main one, or the matter itself (the default)',
    example: 'main',
    optional: true,
  })
  stage?: 'counter-proposal' | 'main';

  @Flag({ description: 'An election or appointment', example: false, optional: true })
  election?: boolean;

  @Flag({ description: 'With closed ballots; only in an election', example: false, optional: true })
  secret?: boolean;

  @Id({ description: 'Who demanded the vote', example: 'p03', optional: true })
  demandedBy?: string;

  @Ids({
    description: 'The proposals voted on: two in a matter, ja first; two or more in an election',
    example: ['bifall', 'avslag'],
    minItems: 2,
  })
  alternatives!: string[];

  @NestedList(() => BallotDto, { description: 'How each voted; left out in a secret vote', optional: true })
  ballots?: BallotDto[];

  @Nested(() => CountedVotesDto, { description: 'The count of a secret vote', optional: true })
  counted?: CountedVotesDto;

  @Id({
    description: "The proposal that the chair's casting vote is for, when the votes are equal in a matter",
    example: 'bifall',
    optional: true,
  })
  castingVote?: string;

  @Id({
    description: 'The proposal that the lot fell on, when the votes are equal in an election',
    example: 'kandidat-a',
    optional: true,
  })
  lot?: string;
}
