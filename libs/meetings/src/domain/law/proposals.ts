import { type Offence, offence } from '#kernel';
import type { CharterAdopted, QualifiedMajority } from '#associations';
import { meetingBindingRules } from '../meeting.binding-rules.js';
import type { Item, Proposal } from '../meeting.state.js';

/** The proposals that can still be carried: not withdrawn, and not beaten in a vote on the counter-proposal. */
export function liveProposals({ proposals, votes }: Item): Proposal[] {
  const beaten = new Set(
    votes
      .filter(({ stage }) => stage === 'counter-proposal')
      .flatMap(({ tally, carried }) =>
        tally.map(({ proposal }) => proposal).filter((one) => one !== carried),
      ),
  );
  return proposals.filter(({ proposal, withdrawn }) => !withdrawn && !beaten.has(proposal));
}

/** What the board came to: by the main vote, else by acclamation, else the only proposal there is. */
export function carriedProposal(item: Item): string | undefined {
  const voted = item.votes.findLast(({ stage }) => stage === 'main');
  const live = liveProposals(item);
  return voted?.carried ?? item.proposition?.carried ?? (live.length === 1 ? live[0]!.proposal : undefined);
}

export function demandedMajority(
  { matter }: Pick<Item, 'matter'>,
  charter: CharterAdopted | null,
): QualifiedMajority | null {
  return charter?.qualifiedMajorities.find((one) => one.matter === matter) ?? null;
}

/** Several proposals must be put to the board, and voted on where the charter wants more than a simple majority. */
export function questionNotPut(item: Item, charter: CharterAdopted | null): Offence[] {
  const live = liveProposals(item).map(({ proposal }) => proposal);
  if (live.length < 2 || item.votes.some(({ stage }) => stage === 'main')) return [];
  if (!item.proposition)
    return [
      offence(
        meetingBindingRules['question-not-put'],
        `Det finns ${live.length} förslag, och det framgår inte vilket som vann.`,
        'Ställ proposition (propositions/put), eller håll omröstning (votes/hold).',
        { proposals: live },
      ),
    ];
  const majority = demandedMajority(item, charter);
  if (!majority) return [];
  return [
    offence(
      meetingBindingRules['vote-required'],
      `Förbundsordningen kräver minst ${majority.ayes} av ${majority.of} röster i frågan, så den kan inte avgöras med acklamation när det finns flera förslag.`,
      'Håll omröstning (votes/hold).',
      { proposals: live, majority, charter: charter!.version },
    ),
  ];
}
