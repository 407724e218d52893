import { Day, Text } from '#http';
import type { CaseRegistered } from '../../domain/case.events.js';

export class RegisterCaseDto implements CaseRegistered {
  @Text({ description: 'The Dnr exactly as it is written', example: 'SDSF 2024 000025 790', max: 100 })
  number!: string;

  @Text({ description: 'What the case is about', example: 'Delårsbokslut januari–augusti 2024' })
  title!: string;

  @Day({
    description: 'When it was registered; left out when it is not known',
    example: '2024-09-02',
    optional: true,
  })
  registeredOn: string | null = null;
}
