import { Module } from '@nestjs/common';
import { MoveAnslagController } from './commands/move-anslag/move-anslag.controller.js';
import { MoveAnslagHandler } from './commands/move-anslag/move-anslag.handler.js';
import { PostAnslagController } from './commands/post-anslag/post-anslag.controller.js';
import { PostAnslagHandler } from './commands/post-anslag/post-anslag.handler.js';
import { ScheduleAnslagController } from './commands/schedule-anslag/schedule-anslag.controller.js';
import { ScheduleAnslagHandler } from './commands/schedule-anslag/schedule-anslag.handler.js';
import { TakeDownAnslagController } from './commands/take-down-anslag/take-down-anslag.controller.js';
import { TakeDownAnslagHandler } from './commands/take-down-anslag/take-down-anslag.handler.js';
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
    GetBoardController,
    GetAnslagController,
  ],
  providers: [
    ScheduleAnslagHandler,
    PostAnslagHandler,
    MoveAnslagHandler,
    TakeDownAnslagHandler,
    GetBoardHandler,
    GetAnslagHandler,
  ],
})
export class AnslagModule {}
