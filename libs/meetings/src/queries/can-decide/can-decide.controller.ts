import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import { Answers, Bearer, httpRules, type Principal, type Versioned } from '#http';
import { type CivilDate, isCivilDate, refuse, RefusedError } from '#kernel';
import { type CanDecide, CanDecideQuery } from './can-decide.query.js';

@ApiTags('Sammanträden')
@Controller('v1/associations/:association/meetings')
export class CanDecideController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':id/can-decide')
  @ApiOperation({
    operationId: 'meetings/can-decide',
    summary: 'Whether the board can decide in a paragraph as things stand, with the arithmetic and the law',
    description:
      'The same rules as `paragraphs/decide` applies. With `day` the facts are judged by the law of another day.',
  })
  @Answers('CanDecide')
  @ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' })
  @ApiParam({ name: 'id', description: "The meeting's id", example: 'styrelse-2021-06-01' })
  @ApiQuery({ name: 'paragraph', description: "An item's id, or a § as referred to", example: '27' })
  @ApiQuery({
    name: 'day',
    required: false,
    description: 'Judge by the law of this day',
    example: '2022-03-16',
  })
  canDecide(
    @Param('association') association: string,
    @Param('id') meeting: string,
    @Bearer() reader: Principal | undefined,
    @Query('paragraph') paragraph: unknown,
    @Query('day') day: unknown,
  ): Promise<Versioned<CanDecide>> {
    return this.queries.execute(
      new CanDecideQuery(association, meeting, paragraphIn(paragraph), dayIn(day), reader),
    );
  }
}

function paragraphIn(value: unknown): string {
  if (typeof value === 'string' && value !== '' && value.length <= 100) return value;
  throw malformed('Ange i paragraph vilken punkt eller paragraf det gäller, till exempel paragraph=27.');
}

function dayIn(value: unknown): CivilDate | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && isCivilDate(value)) return value;
  throw malformed('Ange day som ett datum som finns, ÅÅÅÅ-MM-DD, eller utelämna det.');
}

function malformed(detail: string): RefusedError {
  return new RefusedError(refuse(httpRules['malformed-request'], detail));
}
