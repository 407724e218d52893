import { applyDecorators, Controller, Get, Param, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Answers, Bearer, type Principal, Refusals, type Versioned } from '#http';
import { GetSignaturesQuery, GetSigningFileQuery } from './get-signatures.query.js';
import type { SignaturesView } from './signatures-view.js';

@ApiTags('Protokoll')
@Controller('v1/associations/:association/meetings/:id')
export class GetSignaturesController {
  constructor(private readonly queries: QueryBus) {}

  @Get('signatures')
  @ApiOperation({
    operationId: 'signatures/get',
    summary: 'The signatures on the minutes, each checked now',
    description:
      'Those given on paper or in another system stand with the file that shows them. Of those given here: whether the bytes are those that were signed, the chain ends in a trusted authority, and the certificate was in force. Certificates are for the roles; everybody sees role, printed name and validity once the minutes are approved.',
  })
  @Answers('SignaturesView')
  @Named()
  get(
    @Param('association') association: string,
    @Param('id') meeting: string,
    @Bearer() reader: Principal | undefined,
  ): Promise<Versioned<SignaturesView>> {
    return this.queries.execute(new GetSignaturesQuery(association, meeting, reader));
  }

  @FileRoute(
    'signatures/paper.pdf',
    'The paper that is laid out for signing: its SHA-256 is what a signer names',
  )
  paper(
    @Param('association') association: string,
    @Param('id') meeting: string,
    @Bearer() reader: Principal | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return this.answer(new GetSigningFileQuery(association, meeting, 'paper', reader), reply);
  }

  @FileRoute('signatures/signed.pdf', 'The same paper with the signatures so far')
  signed(
    @Param('association') association: string,
    @Param('id') meeting: string,
    @Bearer() reader: Principal | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return this.answer(new GetSigningFileQuery(association, meeting, 'signed', reader), reply);
  }

  private async answer(query: GetSigningFileQuery, reply: FastifyReply): Promise<Buffer> {
    const { sha256, mediaType, bytes } = await this.queries.execute(query);
    void reply.headers({
      ETag: `"${sha256}"`,
      'Cache-Control': 'private, no-cache',
      Vary: 'Authorization',
      'Content-Type': mediaType,
      'Content-Disposition': `inline; filename="${query.meeting}-${query.which}.pdf"`,
      'X-Content-Type-Options': 'nosniff',
    });
    return bytes;
  }
}

function Named(): MethodDecorator {
  return applyDecorators(
    ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' }),
    ApiParam({ name: 'id', description: "The meeting's id", example: 'styrelse-2021-06-01' }),
  );
}

function FileRoute(path: string, summary: string): MethodDecorator {
  return applyDecorators(
    Get(path),
    ApiOperation({
      operationId: path,
      summary,
      description: 'For the roles while the minutes are not approved; then for everyone.',
    }),
    ApiOkResponse({
      description: 'The file, byte for byte',
      content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
    }),
    Refusals(),
    Named(),
  );
}
