import { Day, OneOf, Text } from '#http';
import type { ReportBack } from '../../domain/assignment.commands.js';
import type { AssignmentOutcome } from '../../domain/assignment.events.js';

export class ReportBackDto implements Omit<ReportBack, 'type'> {
  @Day({ description: 'The day it is reported', example: '2021-09-14' })
  on!: string;

  @Text({
    description: 'What is reported',
    example: 'Förslaget är klart och tas upp i september.',
    max: 4000,
  })
  text!: string;

  @OneOf(['done', 'under-way', 'dropped'], {
    description: 'What has become of it; `done` and `dropped` close it',
    example: 'under-way',
  })
  outcome!: AssignmentOutcome;
}
