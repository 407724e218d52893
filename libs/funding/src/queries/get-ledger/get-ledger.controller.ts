import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerCsv, Answers, csvOf, ForRoles, Id, Pattern } from '#http';
import { kronor } from '../kronor.js';
import { MoneyFormatDto } from '../money-format.dto.js';
import { FUNDING_READERS } from '../readers.js';
import { GetLedgerQuery, type LedgerView } from './get-ledger.query.js';

export class LedgerFilterDto extends MoneyFormatDto {
  @Id({ description: 'Only this grant', example: 'ungdomssparet-2026', optional: true })
  grant?: string;

  @Id({ description: 'Only grants of this initiative', example: 'ungdomssparet', optional: true })
  initiative?: string;

  @Id({
    description: 'Only grants that this member answers for, and its contributions',
    example: 'bjorkby',
    optional: true,
  })
  member?: string;

  @Pattern(/^\d{1,18}$/, 'ska vara en position i loggen', {
    description: 'Only events up to this position: the ledger as it stood then',
    example: '1480',
    optional: true,
  })
  upTo?: string;
}

@ApiTags('Huvudbok')
@Controller('v1/associations/:association/ledger')
export class GetLedgerController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ForRoles(...FUNDING_READERS)
  @ApiOperation({
    operationId: 'ledger/get',
    summary:
      'The double-entry ledger: every line with its event, paragraph and grant, and what the accounts hold',
  })
  @Answers('LedgerView')
  @ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' })
  async get(
    @Param('association') association: string,
    @Query() { year, format, ...filter }: LedgerFilterDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LedgerView | string> {
    const asked = { ...filter, year: year === undefined ? undefined : Number(year) };
    const ledger = await this.queries.execute(new GetLedgerQuery(association, asked));
    return format === 'csv' ? answerCsv(reply, `huvudbok-${association}`, ledgerCsv(ledger)) : ledger;
  }
}

function ledgerCsv({ entries }: LedgerView): string {
  const header = [
    'Verifikation',
    'Dag',
    'År',
    'Händelse',
    'Paragraf',
    'Sammanträde',
    'Beviljande',
    'Konto',
    'Kontonamn',
    'Debet kr',
    'Kredit kr',
  ];
  return csvOf(
    header,
    entries.flatMap(({ position, on, year, event, decision, grant, lines }) =>
      lines.map(({ account, title, debitOre, creditOre }) => [
        position,
        on,
        year,
        event,
        decision?.label ?? null,
        decision?.meeting ?? null,
        grant,
        account,
        title,
        kronor(debitOre),
        kronor(creditOre),
      ]),
    ),
  );
}
