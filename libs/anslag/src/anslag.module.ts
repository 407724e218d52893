import { Module } from '@nestjs/common';
import { MoveAnslagController } from './commands/move-anslag/move-anslag.controller.js';
import { MoveAnslagHandler } from './commands/move-anslag/move-anslag.handler.js';
import { PostAnslagController } from './commands/post-anslag/post-anslag.controller.js';
import { PostAnslagHandler } from './commands/post-anslag/post-anslag.handler.js';
import { ScheduleAnslagController } from './commands/schedule-anslag/schedule-anslag.controller.js';
import { ScheduleAnslagHandler } from './commands/schedule-anslag/schedule-anslag.handler.js';
import { TakeDownAnslagController } from './commands/take-down-anslag/take-down-anslag.controller.js';
import { TakeDownAnslagHandler } from './commands/take-down-anslag/take-down-anslag.handler.js';
import { RecordProofController } from './commands/record-proof/record-proof.controller.js';
import { RecordProofHandler } from './commands/record-proof/record-proof.handler.js';
import { ReportLostController } from './commands/report-lost/report-lost.controller.js';
import { ReportLostHandler } from './commands/report-lost/report-lost.handler.js';
import { ReceiveAppealController } from './commands/receive-appeal/receive-appeal.controller.js';
import { ReceiveAppealHandler } from './commands/receive-appeal/receive-appeal.handler.js';
import { ForwardAppealController } from './commands/forward-appeal/forward-appeal.controller.js';
import { ForwardAppealHandler } from './commands/forward-appeal/forward-appeal.handler.js';
import { StayAppealController } from './commands/stay-appeal/stay-appeal.controller.js';
import { StayAppealHandler } from './commands/stay-appeal/stay-appeal.handler.js';
import { LiftStayController } from './commands/lift-stay/lift-stay.controller.js';
import { LiftStayHandler } from './commands/lift-stay/lift-stay.handler.js';
import { DecideAppealController } from './commands/decide-appeal/decide-appeal.controller.js';
import { DecideAppealHandler } from './commands/decide-appeal/decide-appeal.handler.js';
import { ConfirmLegalForceController } from './commands/confirm-legal-force/confirm-legal-force.controller.js';
import { ConfirmLegalForceHandler } from './commands/confirm-legal-force/confirm-legal-force.handler.js';
import { GetAnslagController } from './queries/get-anslag/get-anslag.controller.js';
import { GetAnslagHandler } from './queries/get-anslag/get-anslag.handler.js';
import { GetBoardController } from './queries/get-board/get-board.controller.js';
import { GetBoardHandler } from './queries/get-board/get-board.handler.js';

@Module({
  controllers: [
    ScheduleAnslagController,
    PostAnslagController,
    MoveAnslagController,
    TakeDownAnslagController,
    RecordProofController,
    ReportLostController,
    ReceiveAppealController,
    ForwardAppealController,
    StayAppealController,
    LiftStayController,
    DecideAppealController,
    ConfirmLegalForceController,
    GetBoardController,
    GetAnslagController,
  ],
  providers: [
    ScheduleAnslagHandler,
    PostAnslagHandler,
    MoveAnslagHandler,
    TakeDownAnslagHandler,
    RecordProofHandler,
    ReportLostHandler,
    ReceiveAppealHandler,
    ForwardAppealHandler,
    StayAppealHandler,
    LiftStayHandler,
    DecideAppealHandler,
    ConfirmLegalForceHandler,
    GetBoardHandler,
    GetAnslagHandler,
  ],
})
export class AnslagModule {}
