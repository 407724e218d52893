import type { INestApplication } from '@nestjs/common';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { describeApi } from './describe-api.js';

// No banner of somebody else's, and tags that can be read on a telephone.
const CUSTOM_CSS = `
.swagger-ui .topbar { display: none }
@media (max-width: 40rem) { .swagger-ui .opblock-tag { flex-wrap: wrap } .swagger-ui .opblock-tag small { flex-basis: 100%; padding: 0 } }
`;

/** Serves the description at `/openapi.json`, and as pages to browse and try at `/api`. All files are our own. */
export function serveDescription(app: INestApplication): void {
  let document: OpenAPIObject | undefined;
  SwaggerModule.setup('api', app, () => (document ??= describeApi(app)), {
    raw: ['json'],
    jsonDocumentUrl: 'openapi.json',
    customSiteTitle: 'Paragraf – API',
    customCss: CUSTOM_CSS,
    swaggerOptions: {
      persistAuthorization: true,
      docExpansion: 'none',
      displayRequestDuration: true,
      defaultModelsExpandDepth: 0,
    },
  });
}
