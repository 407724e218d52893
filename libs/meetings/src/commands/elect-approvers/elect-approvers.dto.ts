import { NestedList } from '#http';
import type { ElectApprovers } from '../../domain/meeting.commands.js';
import { PersonToPrintDto } from '../person-to-print.dto.js';

export class ElectApproversDto implements Omit<ElectApprovers, 'type'> {
  @NestedList(() => PersonToPrintDto, {
    description:
      'Those elected, in the order of the paper; replaces an earlier election. They must be present',
    minItems: 1,
  })
  approvers!: PersonToPrintDto[];
}
