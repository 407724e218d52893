import { Module } from '@nestjs/common';
import { CloseSurveyController } from './commands/close-survey/close-survey.controller.js';
import { CloseSurveyHandler } from './commands/close-survey/close-survey.handler.js';
import { CorrectFiguresController } from './commands/correct-figures/correct-figures.controller.js';
import { CorrectFiguresHandler } from './commands/correct-figures/correct-figures.handler.js';
import { OpenSurveyController } from './commands/open-survey/open-survey.controller.js';
import { OpenSurveyHandler } from './commands/open-survey/open-survey.handler.js';
import { RecordAnswersController } from './commands/record-answers/record-answers.controller.js';
import { RecordAnswersHandler } from './commands/record-answers/record-answers.handler.js';
import { ReportFiguresController } from './commands/report-figures/report-figures.controller.js';
import { ReportFiguresHandler } from './commands/report-figures/report-figures.handler.js';
import { GetFollowUpController } from './queries/get-follow-up/get-follow-up.controller.js';
import { GetFollowUpHandler } from './queries/get-follow-up/get-follow-up.handler.js';
import { GetSurveyController } from './queries/get-survey/get-survey.controller.js';
import { GetSurveyHandler } from './queries/get-survey/get-survey.handler.js';
import { ListFollowUpsController } from './queries/list-follow-ups/list-follow-ups.controller.js';
import { ListFollowUpsHandler } from './queries/list-follow-ups/list-follow-ups.handler.js';
import { ListSurveysController } from './queries/list-surveys/list-surveys.controller.js';
import { ListSurveysHandler } from './queries/list-surveys/list-surveys.handler.js';

@Module({
  controllers: [
    ReportFiguresController,
    CorrectFiguresController,
    OpenSurveyController,
    RecordAnswersController,
    CloseSurveyController,
    ListFollowUpsController,
    GetFollowUpController,
    ListSurveysController,
    GetSurveyController,
  ],
  providers: [
    ReportFiguresHandler,
    CorrectFiguresHandler,
    OpenSurveyHandler,
    RecordAnswersHandler,
    CloseSurveyHandler,
    ListFollowUpsHandler,
    GetFollowUpHandler,
    ListSurveysHandler,
    GetSurveyHandler,
  ],
})
export class FollowupModule {}
