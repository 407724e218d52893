import {
  type Actor,
  type CivilDate,
  holdsOffice,
  mayActFor,
  oreFromWording,
  type Refusal,
  refuse,
} from '#kernel';
import type { AttachmentFaults } from '#attachments';
import type { ContentNamed } from './application.commands.js';
import type { ApplicationContext } from './application.context.js';
import type { Attachment } from './application.events.js';
import { applicationRules } from './application.rules.js';
import { type ApplicationState, settled } from './application.state.js';
import { type Check, partyFault } from './party.js';

/** Those who handle applications for the association. */
const OFFICE: ReadonlySet<string> = new Set(['secretary', 'director', 'operator']);

/** Whether the one who acts may do so only as somebody who applies. */
export function appliesOnly(actor: Actor): boolean {
  return !holdsOffice(actor, OFFICE);
}

/** An applicant sees and changes what is theirs: the applications that they are the contact of. */
export function notYours(actor: Actor, contact: string | null): Check {
  if (mayActFor(actor, contact, OFFICE)) return undefined;
  return refuse(
    applicationRules['not-your-application'],
    'Du är inte kontaktperson för ansökan. Be kontaktpersonen, eller förbundets kansli.',
  );
}

export function closedFault(state: ApplicationState): Check {
  const decided = settled(state);
  if (decided)
    return refuse(
      applicationRules['application-already-decided'],
      `Ansökan avgjordes ${decided.decision.label} och ändras inte mer. Lämna en ny ansökan (applications/submit).`,
      { decision: decided.decision, outcome: decided.outcome },
    );
  if (state.withdrawn)
    return refuse(
      applicationRules['application-already-withdrawn'],
      `Ansökan återkallades ${state.withdrawn.on}. Lämna en ny ansökan (applications/submit), om den ska prövas.`,
      { on: state.withdrawn.on },
    );
  return undefined;
}

export function dayFault(on: CivilDate, receivedOn: CivilDate | null, today: CivilDate): Check {
  if (on > today) return dayToCome(on, today);
  if (receivedOn === null || receivedOn <= on) return undefined;
  return refuse(
    applicationRules['application-day-before-received'],
    `Ansökan kom in ${receivedOn}, efter ${on}. Rätta dagen.`,
    { on, receivedOn },
  );
}

export function dayToCome(on: CivilDate, today: CivilDate): Refusal {
  return refuse(
    applicationRules['application-day-to-come'],
    `Det är ${today}, och ${on} har inte inträffat. Rätta dagen.`,
    { on, today },
  );
}

/** What is wrong with the content whoever sends it; what it only lacks is no fault (see `missingIn`). */
export function contentFault(content: ContentNamed, { association }: ApplicationContext): Check {
  return (
    partyFault(association, content.coApplicants) ??
    moneyFault(content) ??
    amountTwice(content) ??
    attachmentTwice([], content.attachments)
  );
}

function moneyFault({ amounts, statedTotal, ownContribution, otherFunding }: ContentNamed): Check {
  const asked = [statedTotal, ...[...amounts, ...otherFunding].map(({ amount }) => amount)];
  // An own contribution of nothing is an answer; nothing to apply for is not.
  const fault = asked.map((asWritten) => amountFault(asWritten, 1)).find((one) => one !== undefined);
  return fault ?? amountFault(ownContribution, 0);
}

function amountFault(asWritten: string | null, leastOre: number): Check {
  if (asWritten === null) return undefined;
  const ore = oreFromWording(asWritten);
  if (ore === undefined)
    return refuse(
      applicationRules['application-amount-unreadable'],
      `”${asWritten}” går inte att läsa som ett belopp. Skriv talet med enhet, till exempel 2 500 tkr.`,
      { asWritten },
    );
  if (ore >= leastOre) return undefined;
  return refuse(
    applicationRules['application-amount-not-positive'],
    `Beloppet ${asWritten} är inte större än noll. Rätta det, eller utelämna det.`,
    { asWritten, ore },
  );
}

function amountTwice({ amounts }: ContentNamed): Check {
  const keys = amounts.map(({ year, costKind }) => `${year} ${costKind?.toLowerCase() ?? ''}`);
  const index = keys.findIndex((key, at) => keys.indexOf(key) < at);
  const twice = amounts[index];
  if (!twice) return undefined;
  const { year, costKind } = twice;
  return refuse(
    applicationRules['application-amount-twice'],
    `${costKind ?? 'Ett belopp utan kostnadsslag'} söks två gånger för ${year}. Slå ihop beloppen, eller rätta året eller kostnadsslaget.`,
    { year, costKind },
  );
}

/** What a paper refers to must be there to read, and to be handed out. */
export function attachmentsAmiss({ attachments }: { readonly attachments: AttachmentFaults }): Check {
  return attachmentNotStored(attachments) ?? attachmentDiffers(attachments);
}

/** The type and size are what the bytes showed when they were stored, whatever the sender believes. */
function attachmentDiffers({ differing }: AttachmentFaults): Check {
  if (differing.length === 0) return undefined;
  const each = differing.map(
    ({ sha256, stored }) => `${sha256.slice(0, 16)}… är ${stored.mediaType} på ${stored.bytes} byte`,
  );
  return refuse(
    applicationRules['attachment-differs'],
    `Bilagan är lagrad som en annan än den som anges: ${each.join('; ')}. Rätta mediaType och bytes, eller ange rätt SHA-256.`,
    { differing },
  );
}

function attachmentNotStored({ notStored }: AttachmentFaults): Check {
  if (notStored.length === 0) return undefined;
  return refuse(
    applicationRules['attachment-not-stored'],
    `Förbundet har ingen bilaga med SHA-256 ${notStored.map((sha256) => `${sha256.slice(0, 16)}…`).join(', ')}. Ladda upp den först (PUT attachments/{sha256}, eller attachments/store) och skicka kommandot igen.`,
    { notStored },
  );
}

/** The same bytes are the same paper, whatever it is called. */
export function attachmentTwice(before: readonly Attachment[], added: readonly Attachment[]): Check {
  const all = [...before, ...added];
  const twice = all.find(({ sha256 }, at) => all.findIndex((one) => one.sha256 === sha256) < at);
  if (!twice) return undefined;
  return refuse(
    applicationRules['application-attachment-twice'],
    `Bilagan ${twice.title} finns redan i ansökan, med samma innehåll. Utelämna den, eller bifoga rätt fil.`,
    { sha256: twice.sha256 },
  );
}
