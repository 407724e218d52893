import { Id, OneOf, Text } from '#http';
import { PersonToPrintDto } from '../person-to-print.dto.js';
import type { RecordStatement } from '../../domain/procedure.commands.js';

export class RecordStatementDto extends PersonToPrintDto implements Omit<RecordStatement, 'type'> {
  @Id({ description: 'The item', example: 'budget' })
  item!: string;

  @OneOf(['statement', 'note'], { description: 'Särskilt yttrande or protokollsanteckning', example: 'note' })
  kind!: RecordStatement['kind'];

  @Text({ description: 'In full', example: 'Frågan bör följas upp under våren.', max: 8000 })
  text!: string;
}
