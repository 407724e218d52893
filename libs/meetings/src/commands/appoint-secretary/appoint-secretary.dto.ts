import type { AppointSecretary } from '../../domain/meeting.commands.js';
import { PersonToPrintDto } from '../person-to-print.dto.js';

export class AppointSecretaryDto extends PersonToPrintDto implements Omit<AppointSecretary, 'type'> {}
