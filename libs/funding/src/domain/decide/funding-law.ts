import { type Offence, offence } from '#kernel';
import { grantLaw } from '#statute';
import type { Judged } from '../funding-decision.types.js';
import type { Release } from '../grant.events.js';
import { shortageInWords } from '../reserve.js';
import { grants } from './funding-judge.js';

/** What the law asks of a grant: that it is for those whom 2 § is for, and goes to a member or through one. */
export function unlawful(judged: Judged): Offence[] {
  if (!grants(judged)) return [];
  return [...purposeMissing(judged), ...toOutsider(judged), ...toOneParty(judged)];
}

function purposeMissing({ outcome: { application }, submitted }: Judged): Offence[] {
  if (submitted.words.reasonUnder2) return [];
  return [
    offence(
      grantLaw['grant-purpose-missing'],
      `Ansökan ${submitted.title} säger inte varför personerna behöver samordnad rehabilitering för att nå eller förbättra sin förmåga till arbete.`,
      'Komplettera ansökan med det (applications/supplement), eller avslå den.',
      { application },
    ),
  ];
}

function toOutsider({ outcome: { application }, fact: { initiative }, submitted }: Judged): Offence[] {
  const { applicant, throughMember } = submitted;
  if (initiative.owner !== null && (applicant.member !== null || throughMember !== null)) return [];
  return [
    offence(
      grantLaw['grant-to-outsider'],
      `${applicant.name} är ingen medlem, och ingen medlem söker för den.`,
      'Pengar går till en medlem, eller till någon annan genom en medlem som svarar för dem. Avslå ansökan, eller be en medlem att lämna den.',
      { application, applicant: applicant.name, initiative: initiative.initiative },
    ),
  ];
}

/** What is financed is the parties' common work: the owner is one, and somebody beside it another. */
function toOneParty({ outcome: { application }, fact: { initiative }, submitted }: Judged): Offence[] {
  const others = [...initiative.parties, ...submitted.coApplicants];
  if (others.some(({ member }) => member === null || member !== initiative.owner)) return [];
  return [
    offence(
      grantLaw['grant-to-one-party'],
      `Bara en part står bakom ${initiative.title}, och förbundet finansierar det som parter gör tillsammans.`,
      'Komplettera insatsen med en part till (initiatives/change), eller avslå ansökan.',
      { application, initiative: initiative.initiative },
    ),
  ];
}

/** Money that is not there is granted only when the board says why (11 kap. 5 § KL). */
export function notCovered(missing: readonly Release[], reason: string | undefined): Offence[] {
  const [first] = missing;
  if (!first || reason) return [];
  const { year, line, ore } = first;
  const { what, next } = shortageInWords(first);
  return [offence(grantLaw['grant-not-covered'], what, next, { year, line, missingOre: ore })];
}
