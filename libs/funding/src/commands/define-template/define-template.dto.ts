import { Id, Nested, Text } from '#http';
import type { ApplicationTemplateDefined, PresetWords } from '../../domain/preparation.events.js';

export class PresetWordsDto implements PresetWords {
  @Text({ description: 'Purpose', example: 'Bättre hälsa på vägen till arbete.', max: 8000 })
  purpose!: string;

  @Text({ description: 'Goals', example: 'Hälften går vidare till en insats eller till arbete.', max: 8000 })
  goals!: string;

  @Text({ description: 'Whom it is for', example: 'Personer långt ifrån arbetsmarknaden.', max: 8000 })
  targetGroup!: string;

  @Text({ description: 'How it is followed up', example: 'Enkät vid start och avslut.', max: 8000 })
  followUp!: string;
}

export class DefineTemplateDto implements ApplicationTemplateDefined {
  @Id({ description: 'An id for the template', example: 'halsoskola' })
  template!: string;

  @Text({ description: 'What it is called', example: 'Hälsoskola', max: 200 })
  title!: string;

  @Nested(() => PresetWordsDto, { description: 'What is printed in it' })
  words!: PresetWordsDto;
}
