import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { anslagFoldable, type AnslagState, anslagStream, GetBoardQuery } from '#anslag';
import { EventStore, type ReadFact } from '#event-store';
import { Clock, inSweden } from '#kernel';
import { meetingFoldable, meetingStream } from '#meetings';
import type { ActModel } from '../domain/act-model.js';
import type { ActSource } from '../domain/acts/act-parts.js';
import type { ActRequest } from './act-request.js';
import { ActSources } from './act-sources.js';
import { DecidedTogether } from './decided-together.js';
import { anslagProofOf, legalForceOf } from './anslag-acts.js';
import {
  agreementOf,
  type AnslagOfItem,
  decisionFileOf,
  decisionLetterOf,
  requisitionReceiptOf,
} from './grant-acts.js';
import { delegatedDecisionsOf, delegationReportOf } from './delegation-acts.js';
import { extractOf, feesBasisOf, summonsOf } from './meeting-acts.js';

/** A paper and every stream it is made from, at the version it shows. */
export interface MadeAct extends Pick<ActSource, 'streams'> {
  readonly model: ActModel;
}

/** Makes every paper beside the minutes from the histories as they stand. */
@Injectable()
export class ActMaker {
  constructor(
    private readonly queries: QueryBus,
    private readonly clock: Clock,
    private readonly together: DecidedTogether,
    private readonly store: EventStore,
  ) {}

  /** Throws a refusal when there is nothing to make it of, or not yet. */
  async make(request: ActRequest, read: ReadFact): Promise<MadeAct> {
    const sources = new ActSources(read, request.association);
    const model = await this.modelOf(request, sources);
    return { model, streams: sources.of(request.of, null).streams };
  }

  private modelOf(request: ActRequest, sources: ActSources): Promise<ActModel> {
    switch (request.kind) {
      case 'summons':
        return summonsOf(request, sources);
      case 'extract':
        return extractOf(request, sources);
      case 'fees-basis':
        return feesBasisOf(request, sources);
      case 'anslag-proof':
        return anslagProofOf(request, sources);
      case 'legal-force':
        return legalForceOf(request, sources, inSweden(this.clock.now()).date);
      case 'decision-letter':
        return decisionLetterOf(request, sources, this.anslagOfItem, this.together);
      case 'agreement':
        return agreementOf(request, sources);
      case 'requisition-receipt':
        return requisitionReceiptOf(request, sources);
      case 'decision-file':
        return decisionFileOf(request, sources, this.together);
      case 'delegated-decisions':
        return delegatedDecisionsOf(request, sources);
      case 'delegation-report':
        return delegationReportOf(request, sources, this.store);
    }
  }

  /** A paragraph that was approved at the meeting has an anslag of its own. */
  private readonly anslagOfItem: AnslagOfItem = async (meeting, item, sources) => {
    const { association } = sources;
    const { current, takenDown } = await this.queries.execute(new GetBoardQuery(association));
    const posted = [...current, ...takenDown].filter((entry) => entry.meeting === meeting);
    if (posted.length === 0) return null;
    const held = await sources.read(meetingStream({ association, id: meeting }), meetingFoldable);
    const approval = held.items.find((one) => one.item === item)?.approved?.approval ?? null;
    for (const { id } of posted) {
      const anslag: AnslagState = await sources.read(anslagStream({ association, id }), anslagFoldable);
      if (anslag.scheduled?.approval === approval) return anslag;
    }
    return null;
  };
}
