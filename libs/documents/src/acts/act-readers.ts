import { Injectable } from '@nestjs/common';
import {
  applicationFoldable,
  applicationRules,
  applicationStream,
  contactSeenBy,
  FUNDING_READERS_AND_APPLICANTS,
  grantFoldable,
  grantRules,
  grantStream,
} from '#funding';
import { CommandRunner } from '#event-store';
import { httpRules, type Principal, type Role } from '#http';
import { type Refusal, refuse, RefusedError } from '#kernel';
import { assertMayRead, meetingFoldable, meetingStream, PublicAccess, worksWithin } from '#meetings';
import type { PaperKind } from '../domain/act-model.js';

export interface ActOf {
  readonly association: string;
  readonly kind: PaperKind;
  readonly of: string;
}

/** Who may read a paper: whoever may read what it tells of, and nobody else. */
@Injectable()
export class ActReaders {
  constructor(
    private readonly runner: CommandRunner,
    private readonly access: PublicAccess,
  ) {}

  async assertMayRead({ association, kind, of }: ActOf, reader: Principal | undefined): Promise<void> {
    switch (kind) {
      case 'summons':
      case 'extract':
        return this.meeting(association, of, reader);
      // The notice board is for everyone, and so is what became of it.
      case 'anslag-proof':
      case 'legal-force':
        return;
      case 'fees-basis':
      case 'delegated-decisions':
      case 'delegation-report':
        return assertWorksWithin(association, reader);
      case 'decision-letter':
        return this.application(association, of, reader);
      case 'agreement':
      case 'requisition-receipt':
        return this.grant(association, of, reader);
      case 'decision-file':
        return this.wholeGrant(association, of, reader);
    }
  }

  /** The same as an answer, for lists. */
  async mayRead(act: ActOf, reader: Principal | undefined): Promise<boolean> {
    try {
      await this.assertMayRead(act, reader);
      return true;
    } catch (error) {
      if (error instanceof RefusedError) return false;
      throw error;
    }
  }

  /** Drafts are for those who work with them; approved minutes for all, unless they are handed out on request. */
  private async meeting(association: string, id: string, reader: Principal | undefined): Promise<void> {
    if (worksWithin(association, reader)) return;
    const { state } = await this.runner.load(meetingStream({ association, id }), meetingFoldable);
    assertMayRead(state, association, reader);
    await this.access.assertOpen(association);
  }

  /** An applicant reads of their own, once the minutes that decided are approved. */
  private async application(association: string, id: string, reader: Principal | undefined): Promise<void> {
    assertRole(FUNDING_READERS_AND_APPLICANTS, association, reader);
    const contact = contactSeenBy(reader);
    if (contact === null) return;
    const { state } = await this.runner.load(applicationStream({ association, id }), applicationFoldable);
    if (state.submitted?.contact !== contact) throw refused(notYourApplication());
    const decided = state.decisions.at(-1);
    if (!decided || decided.told) return;
    const held = meetingStream({ association, id: decided.decision.meeting });
    assertMayRead((await this.runner.load(held, meetingFoldable)).state, association, undefined);
  }

  private async grant(association: string, id: string, reader: Principal | undefined): Promise<void> {
    assertRole(FUNDING_READERS_AND_APPLICANTS, association, reader);
    const contact = contactSeenBy(reader);
    if (contact === null) return;
    const { state } = await this.runner.load(grantStream({ association, id }), grantFoldable);
    if (state.contact !== contact) throw refused(notYourGrant());
  }

  /** The file has the application in it, which may have been somebody else's. */
  private async wholeGrant(association: string, id: string, reader: Principal | undefined): Promise<void> {
    await this.grant(association, id, reader);
    if (contactSeenBy(reader) === null) return;
    const { state } = await this.runner.load(grantStream({ association, id }), grantFoldable);
    await this.application(association, state.awarded!.application, reader);
  }
}

function assertWorksWithin(association: string, reader: Principal | undefined): void {
  if (!worksWithin(association, reader)) throw refused(notAuthorised(association));
}

function assertRole(roles: readonly Role[], association: string, reader: Principal | undefined): void {
  const has = reader?.association === association && reader.roles.some((role) => roles.includes(role));
  if (!has) throw refused(notAuthorised(association));
}

function notAuthorised(association: string): Refusal {
  return refuse(
    httpRules['not-authorised'],
    'Dokumentet är för dem som arbetar med ärendet. Logga in med en roll i förbundet, eller begär ut det hos förbundets kansli.',
    { association },
  );
}

function notYourApplication(): Refusal {
  return refuse(
    applicationRules['not-your-application'],
    'Du är inte kontaktperson för ansökan. Be förbundets kansli om att få ta del av den.',
  );
}

function notYourGrant(): Refusal {
  return refuse(
    grantRules['not-your-grant'],
    'Du är inte kontaktperson för beviljandet. Be förbundets kansli om att få ta del av det.',
  );
}

function refused(refusal: Refusal): RefusedError {
  return new RefusedError(refusal);
}
