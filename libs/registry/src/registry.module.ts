import { Module } from '@nestjs/common';
import { RegisterCaseController } from './commands/register-case/register-case.controller.js';
import { RegisterCaseHandler } from './commands/register-case/register-case.handler.js';
import { GetCaseController } from './queries/get-case/get-case.controller.js';
import { GetCaseHandler } from './queries/get-case/get-case.handler.js';

@Module({
  controllers: [RegisterCaseController, GetCaseController],
  providers: [RegisterCaseHandler, GetCaseHandler],
})
export class RegistryModule {}
