import type { AssociationState } from '#associations';
import { type Amount, oreFromWording } from '#kernel';
import type { ContentNamed } from './application.commands.js';
import type { ApplicationContent, ApplicationWords } from './application.events.js';
import { partyOf } from './party.js';
import type { PresetWords } from './preparation.events.js';

/** Content that `contentFault` has passed, as it is recorded. */
export function contentOf(
  {
    title,
    amounts,
    statedTotal,
    ownContribution,
    otherFunding,
    coApplicants,
    words,
    attachments,
  }: ContentNamed,
  association: AssociationState,
): ApplicationContent {
  return {
    title,
    amounts: amounts.map(({ year, costKind, amount }) => ({ year, costKind, amount: amountOf(amount) })),
    statedTotal: statedTotal === null ? null : amountOf(statedTotal),
    ownContribution: ownContribution === null ? null : amountOf(ownContribution),
    otherFunding: otherFunding.map(({ source, amount }) => ({ source, amount: amountOf(amount) })),
    coApplicants: coApplicants.map((party) => partyOf(association, party)),
    words,
    attachments,
  };
}

function amountOf(asWritten: string): Amount {
  return { ore: oreFromWording(asWritten)!, asWritten };
}

/** The words that a template prints. */
const PRESET = ['purpose', 'goals', 'targetGroup', 'followUp'] as const satisfies ReadonlyArray<
  keyof PresetWords
>;

export function presetOf({
  purpose,
  goals,
  targetGroup,
  followUp,
}: ApplicationWords): Partial<ApplicationWords> {
  return { purpose, goals, targetGroup, followUp };
}

/** The first printed word that somebody has written differently. */
export function changedPreset(
  words: ApplicationWords,
  preset: Partial<ApplicationWords>,
): keyof PresetWords | undefined {
  return PRESET.find((word) => words[word] !== null && words[word] !== preset[word]);
}

/** Words given now over those before; what is not answered now stays. */
export function wordsOver(before: ApplicationWords, given: ApplicationWords): ApplicationWords {
  const answered = Object.entries(given).filter(([, text]) => text !== null);
  return { ...before, ...(Object.fromEntries(answered) as Partial<ApplicationWords>) };
}
