import { OneOf, Pattern } from '#http';
import type { SignElectronically } from '../../signing/electronic-signing.js';

export class SignElectronicallyDto implements SignElectronically {
  @OneOf(['secretary', 'chair', 'approver'], {
    description: 'In which role the actor signs',
    example: 'approver',
  })
  role!: SignElectronically['role'];

  @Pattern(/^[0-9a-f]{64}$/, 'ska vara exemplarets SHA-256: 64 tecken, 0–9 och a–f', {
    description: 'SHA-256 of the paper that was read, as `GET …/signatures` tells it',
    example: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
  })
  paper!: string;
}
