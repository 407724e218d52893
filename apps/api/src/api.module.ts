import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AnslagModule } from '#anslag';
import { AttachmentsModule } from '#attachments';
import { AssociationsModule } from '#associations';
import type { Configuration } from '#configuration';
import { CoreModule, type CoreOptions } from '#core';
import { DocumentsModule } from '#documents';
import { EvidenceModule } from '#evidence';
import { FundingModule } from '#funding';
import { FollowupModule } from '#followup';
import {
  AnswerInterceptor,
  AuthGuard,
  LocalIssuer,
  oidcVerifier,
  ShapeGuard,
  ReceivedAtInterceptor,
  RequestValidation,
  TokenVerifier,
} from '#http';
import { MeetingsModule } from '#meetings';
import { ProjectionReadModule } from '#projections';
import { RegistryModule } from '#registry';
import { CommandCatalogue } from './command-catalogue.js';
import { HealthController } from './health/health.controller.js';
import { issuerDirectory } from './issuer-directory.js';
import { MinPositionInterceptor } from './min-position.interceptor.js';
import { NegotiatedProblemFilter } from './pages/page-problem.filter.js';
import { PagesModule } from './pages/pages.module.js';
import { ProblemController } from './problems/problem.controller.js';

@Module({})
export class ApiModule {
  static forRoot(configuration: Configuration, options: Partial<CoreOptions> = {}): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        CoreModule.forRoot(configuration, { applicationName: 'paragraf-api', ...options }),
        DiscoveryModule,
        ProjectionReadModule,
        AssociationsModule,
        RegistryModule,
        AttachmentsModule,
        MeetingsModule,
        AnslagModule,
        FundingModule,
        FollowupModule,
        DocumentsModule,
        FundingModule,
        EvidenceModule,
        PagesModule,
      ],
      controllers: [HealthController, ProblemController],
      providers: [
        CommandCatalogue,
        { provide: TokenVerifier, useFactory: () => verifierFor(configuration) },
        { provide: APP_FILTER, useClass: NegotiatedProblemFilter },
        { provide: APP_GUARD, useClass: AuthGuard },
        { provide: APP_GUARD, useClass: ShapeGuard },
        { provide: APP_INTERCEPTOR, useClass: ReceivedAtInterceptor },
        { provide: APP_INTERCEPTOR, useClass: MinPositionInterceptor },
        { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
        { provide: APP_PIPE, useClass: RequestValidation },
      ],
    };
  }
}

async function verifierFor(configuration: Configuration): Promise<TokenVerifier> {
  const { oidc } = configuration;
  if (oidc) return oidcVerifier(oidc.issuer, oidc.audience);
  return (await LocalIssuer.open(issuerDirectory(configuration))).verifier;
}
