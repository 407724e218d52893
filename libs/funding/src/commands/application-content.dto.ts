import { Money, Nested, NestedList, Text, Whole } from '#http';
import type { ContentNamed } from '../domain/application.commands.js';
import type { ApplicationWords } from '../domain/application.events.js';
import { AttachmentDto } from './attachment.dto.js';
import { PartyDto } from './party.dto.js';

const LONG = { max: 8000, optional: true } as const;

export class ApplicationWordsDto implements ApplicationWords {
  @Text({
    ...LONG,
    description: 'Why the persons need coordinated rehabilitation to be able to work (2 §)',
    example: 'Deltagarna har stöd från flera myndigheter som inte når fram var för sig.',
  })
  reasonUnder2: string | null = null;

  @Text({ ...LONG, description: 'Background and analysis of need' })
  background: string | null = null;

  @Text({ ...LONG, description: 'Purpose' })
  purpose: string | null = null;

  @Text({ ...LONG, description: 'Goals' })
  goals: string | null = null;

  @Text({ ...LONG, description: 'Whom it is for' })
  targetGroup: string | null = null;

  @Text({ ...LONG, description: 'Method and content' })
  method: string | null = null;

  @Text({ ...LONG, description: 'Equality, accessibility, grounds of discrimination' })
  equality: string | null = null;

  @Text({ ...LONG, description: 'Organisation and steering group' })
  organisation: string | null = null;

  @Text({ ...LONG, description: 'Timetable' })
  timetable: string | null = null;

  @Text({ ...LONG, description: 'Risks' })
  risks: string | null = null;

  @Text({ ...LONG, description: 'Follow-up and evaluation' })
  followUp: string | null = null;

  @Text({ ...LONG, description: 'How ordinary work takes over, or why it need not' })
  implementation: string | null = null;
}

export class RequestedAmountDto {
  @Whole({ description: 'For which year', example: 2026, min: 2004, max: 2999 })
  year!: number;

  @Text({
    description: 'The kind of cost, as the form says; left out when only a sum is asked for',
    example: 'Personal',
    max: 100,
    optional: true,
  })
  costKind: string | null = null;

  @Money({ description: 'The amount as written', example: '900 tkr' })
  amount!: string;
}

export class OtherFundingDto {
  @Text({ description: 'Where it comes from', example: 'Europeiska socialfonden', max: 200 })
  source!: string;

  @Money({ description: 'The amount as written', example: '400 tkr' })
  amount!: string;
}

/** What an application asks for, and why. */
export class ApplicationContentDto implements ContentNamed {
  @Text({ description: 'What it is called', example: 'Ungdomsspåret 2026', max: 200 })
  title!: string;

  @NestedList(() => RequestedAmountDto, {
    description: 'What is asked for each year, and of each kind of cost; empty when it does not say',
  })
  amounts!: RequestedAmountDto[];

  @Money({ description: 'The total as it states it, right or not', example: '900 tkr', optional: true })
  statedTotal: string | null = null;

  @Money({ description: 'What the parties put in themselves', example: '150 tkr', optional: true })
  ownContribution: string | null = null;

  @NestedList(() => OtherFundingDto, { description: 'Money from elsewhere', optional: true })
  otherFunding: OtherFundingDto[] = [];

  @NestedList(() => PartyDto, { description: 'Those who apply beside the applicant', optional: true })
  coApplicants: PartyDto[] = [];

  @Nested(() => ApplicationWordsDto, { description: 'What the form asks in words', optional: true })
  words: ApplicationWordsDto = new ApplicationWordsDto();

  @NestedList(() => AttachmentDto, { description: 'Papers that belong to it', optional: true })
  attachments: AttachmentDto[] = [];
}
