import { Module } from '@nestjs/common';
import { PostAnslagProcess } from './processes/post-anslag/post-anslag.process.js';
import { TakeDownAnslagProcess } from './processes/take-down-anslag/take-down-anslag.process.js';
import { AnslagProjection } from './projections/anslag/anslag.projection.js';

@Module({ providers: [AnslagProjection, PostAnslagProcess, TakeDownAnslagProcess] })
export class AnslagWorkerModule {}
