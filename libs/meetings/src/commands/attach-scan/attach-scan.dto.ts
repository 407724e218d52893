import { Id, NestedList, OneOf, Pattern } from '#http';
import type { AttachScan } from '../../domain/meeting.commands.js';

export class ScannedSignatureDto {
  @Id({ description: 'Who signed', example: 'p02' })
  person!: string;

  @OneOf(['secretary', 'chair', 'approver'], { description: 'In which role', example: 'chair' })
  role!: 'secretary' | 'chair' | 'approver';
}

export class AttachScanDto implements Omit<AttachScan, 'type'> {
  @Pattern(/^[0-9a-f]{64}$/, 'ska vara SHA-256 av innehållet, 64 hexadecimala siffror', {
    description: 'SHA-256 of the scan (PDF, PNG, JPEG), which is uploaded first',
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  })
  sha256!: string;

  @NestedList(() => ScannedSignatureDto, { description: 'The signatures that it shows', minItems: 1 })
  of!: ScannedSignatureDto[];
}
