import { Flag, OneOf, Text, Texts } from '#http';
import type { ChooseProfile } from '../../domain/association.commands.js';

const PROFILES = ['A', 'B', 'C', 'D', 'E'] as const;

export class ChooseProfileDto implements Omit<ChooseProfile, 'type'> {
  @OneOf(PROFILES, {
    description:
      'What the settings begin from. A: people in columns, signatures and anslag on page two. B: a table, a list of items with pages, a page for every paragraph. C: notes. D: the number of the minutes on every page. E: decisions as clauses that begin with att',
    example: 'B',
  })
  profile!: (typeof PROFILES)[number];

  @OneOf(['table', 'columns'], {
    description: 'The front page as label and value, or its people in two columns',
    example: 'table',
    optional: true,
  })
  frontPage?: 'table' | 'columns';

  @OneOf(['front', 'own-page'], {
    description: 'Where signatures and anslag stand',
    example: 'front',
    optional: true,
  })
  signatures?: 'front' | 'own-page';

  @OneOf(['line', 'dots'], { description: 'What to sign on', example: 'line', optional: true })
  signatureRule?: 'line' | 'dots';

  @Flag({ description: 'A list of items with their pages', example: true, optional: true })
  contents?: boolean;

  @Flag({ description: 'Begin every paragraph on a new page', example: false, optional: true })
  paragraphOnNewPage?: boolean;

  @OneOf(['none', 'stop'], {
    description: 'A full stop after the number of a paragraph, or none',
    example: 'none',
    optional: true,
  })
  headingMark?: 'none' | 'stop';

  @OneOf(['comma', 'parentheses'], {
    description: 'How an organisation stands after a name',
    example: 'parentheses',
    optional: true,
  })
  organisation?: 'comma' | 'parentheses';

  @Text({
    description: 'Stands before the number of the minutes on every page',
    example: 'Protokollsnummer',
    max: 40,
    optional: true,
  })
  numberWord?: string;

  @OneOf(['each', 'once', 'none'], {
    description: 'The word Beslut above each decision, once above those that follow on one another, or not',
    example: 'once',
    optional: true,
  })
  decisionHeading?: 'each' | 'once' | 'none';

  @OneOf(['sentences', 'bullets', 'that-clauses'], {
    description: 'Decisions as sentences, as a list, or as a list of clauses that begin with att',
    example: 'bullets',
    optional: true,
  })
  clauses?: 'sentences' | 'bullets' | 'that-clauses';

  @Texts({
    description: 'The boxes at the foot of every page, for initials and extracts',
    example: ['Justerares sign', 'Utdragsbestyrkande'],
    max: 40,
    optional: true,
  })
  footBoxes?: string[];

  @OneOf(['none', 'headings'], {
    description:
      'Items under headings by their kind (Informationsärenden, Diskussionsärenden, Beslutsärenden), or not. An item with parts is its own heading',
    example: 'headings',
    optional: true,
  })
  sections?: 'none' | 'headings';

  @OneOf(['below', 'beside', 'none'], {
    description: 'The Dnr of a paragraph below its heading, beside it, or nowhere',
    example: 'below',
    optional: true,
  })
  caseNumber?: 'below' | 'beside' | 'none';

  @Flag({ description: 'Party letters after the names', example: true, optional: true })
  parties?: boolean;

  @OneOf(['grouped', 'beside'], {
    description: 'Those who take part remotely as a group of their own, or so said beside each name',
    example: 'grouped',
    optional: true,
  })
  remote?: 'grouped' | 'beside';

  @Flag({ description: 'A list of coming meetings at the end', example: true, optional: true })
  nextMeetings?: boolean;
}
