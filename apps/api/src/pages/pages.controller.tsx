import { Controller, Get, Header, Param, Query, Req, UseFilters } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { GetAnslagQuery, GetBoardQuery } from '#anslag';
import { type AssociationView, GetAssociationQuery, ListAssociationsQuery } from '#associations';
import { Configuration } from '#configuration';
import { GetHistoryQuery } from '#evidence';
import { Clock, faultInText, inSweden, isCivilDate } from '#kernel';
import { GetMinutesQuery, ListDecisionsQuery, ListMeetingsQuery } from '#meetings';
import { AnslagBoardPage } from './anslag-board.page.js';
import { AnslagPage } from './anslag.page.js';
import { AssociationPage } from './association.page.js';
import { atomFeed } from './atom.js';
import { DecisionsPage } from './decisions.page.js';
import { HistoryPage } from './history.page.js';
import { type PageFrame, page, type Section } from './layout.js';
import { isPublic, MeetingsPage } from './meetings.page.js';
import { MinutesPage } from './minutes.page.js';
import { PageProblemFilter } from './page-problem.filter.js';
import { StartPage } from './start.page.js';

const HTML = 'text/html; charset=utf-8';

/** The pages that everyone can read. They show what the API answers to a reader without a token, and nothing else. */
@ApiExcludeController()
@UseFilters(PageProblemFilter)
@Controller()
export class PagesController {
  constructor(
    private readonly queries: QueryBus,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
  ) {}

  @Get()
  @Header('Content-Type', HTML)
  async start(): Promise<string> {
    const associations = await this.queries.execute(new ListAssociationsQuery());
    return page(
      { title: 'Paragraf', association: null, section: null },
      <StartPage associations={associations} />,
    );
  }

  @Get(':association')
  @Header('Content-Type', HTML)
  async home(@Param('association') id: string): Promise<string> {
    const association = await this.association(id);
    const [board, meetings] = await Promise.all([
      this.queries.execute(new GetBoardQuery(id)),
      this.queries.execute(new ListMeetingsQuery(id)),
    ]);
    return page(
      frame(association, 'Startsida', null),
      <AssociationPage association={association} board={board} meetings={meetings} />,
    );
  }

  @Get(':association/anslag')
  @Header('Content-Type', HTML)
  async board(@Param('association') id: string, @Query('dag') day?: string): Promise<string> {
    const asked = day !== undefined && isCivilDate(day) ? day : undefined;
    const association = await this.association(id);
    const board = await this.queries.execute(new GetBoardQuery(id, asked));
    return page(
      frame(association, 'Anslagstavla', 'anslag'),
      <AnslagBoardPage board={board} asked={asked !== undefined && asked !== this.today()} />,
    );
  }

  @Get(':association/anslag.atom')
  @Header('Content-Type', 'application/atom+xml; charset=utf-8')
  async feed(@Param('association') id: string, @Req() request: FastifyRequest): Promise<string> {
    const association = await this.association(id);
    const board = await this.queries.execute(new GetBoardQuery(id));
    const baseUrl = this.configuration.publicUrl ?? `${request.protocol}://${request.host}`;
    return atomFeed(board, association.name, baseUrl);
  }

  @Get(':association/anslag/:id')
  @Header('Content-Type', HTML)
  async anslag(@Param('association') id: string, @Param('id') anslagId: string): Promise<string> {
    const association = await this.association(id);
    const { body: anslag } = await this.queries.execute(new GetAnslagQuery(id, anslagId));
    const { body: history } = await this.queries.execute(
      new GetHistoryQuery(id, 'anslag', anslagId, undefined),
    );
    return page(
      { ...frame(association, anslag.title, 'anslag'), unlisted: anslag.takenDownOn !== null },
      <AnslagPage anslag={anslag} association={association} history={history} today={this.today()} />,
    );
  }

  @Get(':association/protokoll')
  @Header('Content-Type', HTML)
  async archive(@Param('association') id: string): Promise<string> {
    const association = await this.association(id);
    const meetings = await this.queries.execute(new ListMeetingsQuery(id));
    return page(
      frame(association, 'Protokoll', 'protokoll'),
      <MeetingsPage association={id} meetings={meetings.filter(isPublic)} heading="Protokoll" />,
    );
  }

  @Get(':association/moten')
  @Header('Content-Type', HTML)
  async meetings(@Param('association') id: string): Promise<string> {
    const association = await this.association(id);
    const meetings = await this.queries.execute(new ListMeetingsQuery(id));
    return page(
      frame(association, 'Möten', 'moten'),
      <MeetingsPage association={id} meetings={meetings} heading="Möten" />,
    );
  }

  @Get(':association/protokoll/:meeting')
  @Header('Content-Type', HTML)
  async minutes(@Param('association') id: string, @Param('meeting') meeting: string): Promise<string> {
    const association = await this.association(id);
    const { body: minutes } = await this.queries.execute(new GetMinutesQuery(id, meeting, 'now', undefined));
    const { current, takenDown } = await this.queries.execute(new GetBoardQuery(id));
    const anslag = [...current, ...takenDown].filter((entry) => entry.meeting === meeting);
    return page(
      frame(association, minutes.head.title, 'protokoll'),
      <MinutesPage association={id} minutes={minutes} anslag={anslag} />,
    );
  }

  @Get(':association/protokoll/:meeting/handelser')
  @Header('Content-Type', HTML)
  async history(@Param('association') id: string, @Param('meeting') meeting: string): Promise<string> {
    const association = await this.association(id);
    const { body: minutes } = await this.queries.execute(new GetMinutesQuery(id, meeting, 'now', undefined));
    const { body: history } = await this.queries.execute(
      new GetHistoryQuery(id, 'meetings', meeting, undefined),
    );
    return page(
      frame(association, `Händelser: ${minutes.head.title}`, 'protokoll'),
      <HistoryPage association={id} meeting={meeting} title={minutes.head.title} history={history} />,
    );
  }

  @Get(':association/beslut')
  @Header('Content-Type', HTML)
  async decisions(
    @Param('association') id: string,
    @Query() query: Readonly<Record<string, unknown>>,
  ): Promise<string> {
    const [text, type, year] = [asked(query.ord), asked(query.typ), asked(query.ar)] as const;
    const association = await this.association(id);
    const decisions = await this.queries.execute(
      new ListDecisionsQuery(
        id,
        {
          text: text || undefined,
          type: type || undefined,
          year: /^\d{4}$/.test(year) ? Number(year) : undefined,
        },
        false,
      ),
    );
    return page(
      frame(association, 'Beslut', 'beslut'),
      <DecisionsPage association={id} decisions={decisions} search={{ text, type, year }} />,
    );
  }

  private async association(id: string): Promise<AssociationView> {
    return (await this.queries.execute(new GetAssociationQuery(id))).body;
  }

  private today(): string {
    return inSweden(this.clock.now()).date;
  }
}

/** What a reader has filled in; nothing for what cannot have been. */
function asked(value: unknown): string {
  const text = typeof value === 'string' ? value.normalize('NFC').trim() : '';
  return faultInText(text) ? '' : text;
}

function frame(
  { association, name, address }: AssociationView,
  title: string,
  section: Section | null,
): PageFrame {
  return { title, association: { id: association, name, address }, section };
}
