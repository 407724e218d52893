import type { AssociationState } from '#associations';
import type { Ballot, Item, MeetingState, Proposal, Recusal, VoteHeld } from '#meetings';
import { recusalGrounds } from '#statute';
import type { DocumentBlock } from './document-model.js';
import type { PaperFacts } from './paper-facts.js';
import { inWords, unbroken } from './swedish.js';

/**
 * How the board came to its decision, in the order of 5 kap. 67 § KL: who left the room and who led instead, what was
 * proposed, in which order it was put, and how the votes fell. What was withdrawn is left out, as the section says.
 */
export function procedureBlocks(
  item: Item,
  meeting: MeetingState,
  association: AssociationState,
  facts: PaperFacts,
): DocumentBlock[] {
  return [
    ...item.recusals.map((recusal) => labelled('Jäv', recusalText(recusal, item, meeting))),
    ...chairBlocks(item, facts),
    ...serviceBlocks(item, association, facts),
    ...delegatedBlocks(item),
    ...followUpBlocks(item),
    ...proposalBlocks(item),
    ...propositionBlocks(item),
    ...item.votes.flatMap((vote) => voteBlocks(vote, item)),
  ];
}

export function labelled(label: string, text: string): DocumentBlock {
  return { kind: 'text', label: `${label}.`, runs: [{ text, style: 'plain' }] };
}

function recusalText(
  { who, ground, reason, raisedBy, contested, outcome, triedBecause }: Recusal,
  item: Item,
  meeting: MeetingState,
): string {
  const left = hasDecided(who.person, item)
    ? `${who.name} hade då redan deltagit i beslutet.`
    : `${who.name} lämnar rummet och deltar varken i handläggningen eller i beslutet.`;
  const why = `${sentence(reason)} Grund: ${recusalGrounds[ground]} (6 kap. 28 § kommunallagen).`;
  if (!contested)
    return raisedBy === who.person
      ? `${who.name} anmäler jäv. ${why} ${left}`
      : `${nameIn(meeting, raisedBy)} anmäler att ${who.name} är jävig. ${why} ${left}`;
  const raised = `${nameIn(meeting, raisedBy)} ifrågasätter om ${who.name} är jävig. ${why}`;
  if (outcome === 'pending') return `${raised} Frågan är inte prövad.`;
  const found = `Styrelsen finner att jäv ${outcome === 'recused' ? 'föreligger' : 'inte föreligger'}. ${sentence(triedBecause ?? '')}`;
  return [raised, found, outcome === 'recused' ? left : ''].filter(Boolean).join(' ');
}

/** On paper a recusal may have come too late; then the minutes must not say that the person had left. */
function hasDecided(person: string, { decisions }: Item): boolean {
  return decisions.some(({ takenBy }) => takenBy?.deciding.some((one) => one.person === person));
}

/** Said only where it is not who led the meeting as a whole. */
function chairBlocks({ item }: Item, { chair, leads }: PaperFacts): DocumentBlock[] {
  const who = leads.get(item);
  if (!who || who.person === chair?.person) return [];
  return [labelled('Ordförande i ärendet', `${who.name} leder sammanträdet.`)];
}

/** Substitutes who step in for this paragraph only. */
function serviceBlocks(
  { item }: Item,
  { members }: AssociationState,
  { steppedIn }: PaperFacts,
): DocumentBlock[] {
  return (steppedIn.get(item) ?? []).map(({ who, servesFor }) =>
    labelled(
      'Tjänstgörande ersättare i ärendet',
      `${who.name} tjänstgör för ${members.find(({ member }) => member === servesFor)?.name ?? servesFor}.`,
    ),
  );
}

function delegatedBlocks({ delegated }: Item): DocumentBlock[] {
  return delegated.map(({ decisions }) => ({
    kind: 'table',
    caption: 'Anmälda delegationsbeslut',
    columns: ['Dag', 'Beslut', 'Beslutat av', 'Dnr'].map((heading) => ({ heading, figures: false })),
    rows: decisions.map(({ on, text, by, caseNumber }) => [on, text, by, caseNumber ?? '–']),
  }));
}

const FOLLOWED = { done: 'är genomfört', 'under-way': 'pågår', dropped: 'fullföljs inte' } as const;

function followUpBlocks({ followUps }: Item): DocumentBlock[] {
  return followUps.map(({ label, heading, date, outcome, note }) => {
    const when = date === null ? '' : ` den ${inWords(date)}`;
    const what = `Beslutet i ${unbroken(label)}${when}, ”${heading}”, ${FOLLOWED[outcome]}.`;
    return labelled('Uppföljning', [what, note].filter(Boolean).join(' '));
  });
}

function proposalBlocks({ proposals }: Item): DocumentBlock[] {
  const standing = proposals.filter(({ withdrawn }) => !withdrawn);
  if (standing.length === 0) return [];
  return [
    labelled('Förslag och yrkanden', ''),
    {
      kind: 'list',
      style: 'dash',
      items: standing.map(({ by, kind, text }) => ({
        runs: [
          {
            // `yrkar bifall`, `föreslår: Ansökan avslås.`
            text: by
              ? `${by.name} ${kind === 'motion' ? 'yrkar' : 'föreslår'}${/^\p{Lu}/u.test(text) ? ':' : ''} ${text}`
              : `${kind === 'motion' ? 'Yrkande' : 'Förslag'}: ${text}`,
            style: 'plain',
          },
        ],
        below: [],
      })),
    },
  ];
}

function propositionBlocks(item: Item): DocumentBlock[] {
  if (!item.proposition) return [];
  const { order, carried, putBy } = item.proposition;
  const named = order.map((id) => quoted(item, id));
  const found = item.votes.some(({ stage }) => stage === 'main')
    ? `finner att styrelsen beslutar enligt ${quoted(item, carried)}, varefter omröstning begärs`
    : `finner att styrelsen beslutar enligt ${quoted(item, carried)}`;
  return [
    labelled(
      'Propositionsordning',
      `${putBy?.name ?? 'Ordföranden'} ställer proposition på ${new Intl.ListFormat('sv').format(named)}, i den ordningen, och ${found}.`,
    ),
  ];
}

function voteBlocks(vote: VoteHeld, item: Item): DocumentBlock[] {
  const label = vote.stage === 'counter-proposal' ? 'Omröstning om motförslag' : 'Omröstning';
  return [
    labelled(label, [demanded(vote), question(vote, item)].filter(Boolean).join(' ')),
    ...(vote.ballots ? [ballotTable(vote, vote.ballots, item)] : []),
    labelled('Resultat', outcomeText(vote, item)),
  ];
}

function demanded({ demandedBy, secret }: VoteHeld): string {
  const how = secret ? 'sluten omröstning' : 'omröstning';
  return demandedBy
    ? `${demandedBy.name} begär ${how}.`
    : `${how.charAt(0).toUpperCase()}${how.slice(1)} hålls.`;
}

/** In a matter the first alternative is `ja` and the second `nej` (5 kap. 54 § KL). */
function question({ tally, election }: VoteHeld, item: Item): string {
  if (election) return `Valet står mellan ${alternatives(tally, item)}.`;
  return `Ja för ${quoted(item, tally[0]!.proposal)}, nej för ${quoted(item, tally[1]!.proposal)}.`;
}

function ballotTable(vote: VoteHeld, ballots: readonly Ballot[], item: Item): DocumentBlock {
  return {
    kind: 'table',
    caption: 'Så röstade var och en',
    columns: ['Ledamot', 'Röst'].map((heading) => ({ heading, figures: false })),
    rows: ballots.map(({ who, for: choice }) => [who.name, choiceText(vote, choice, item)]),
  };
}

function choiceText({ tally, election }: VoteHeld, choice: string | null, item: Item): string {
  if (choice === null) return 'Avstår';
  if (election) return textOf(item, choice);
  return choice === tally[0]!.proposal ? 'Ja' : 'Nej';
}

function outcomeText(vote: VoteHeld, item: Item): string {
  const { tally, abstained, carried, majority, decidedBy, castBy, election } = vote;
  const counts = election
    ? tally.map(({ proposal, votes }) => `${textOf(item, proposal)} ${votes}`)
    : [`${tally[0]!.votes}${unbroken(' ja')}`, `${tally[1]!.votes}${unbroken(' nej')}`];
  const abstentions = abstained > 0 ? [`${abstained} avstår`] : [];
  const deciding = {
    majority: majority
      ? `Förbundsordningen kräver minst ${majority.ayes} av ${majority.of} avgivna röster.`
      : '',
    'casting-vote': `Rösterna är lika, och ${castBy?.name ?? 'ordföranden'} avgör med sin utslagsröst.`,
    lot: `Rösterna är lika, och lotten avgör.`,
  }[decidedBy];
  const what =
    vote.stage === 'counter-proposal'
      ? `Motförslag blir ${quoted(item, carried)}.`
      : `Styrelsen beslutar enligt ${quoted(item, carried)}.`;
  return [`${[...counts, ...abstentions].join(', ')}.`, deciding, what].filter(Boolean).join(' ');
}

function alternatives(tally: VoteHeld['tally'], item: Item): string {
  return new Intl.ListFormat('sv').format(tally.map(({ proposal }) => textOf(item, proposal)));
}

function proposalOf({ proposals }: Item, id: string): Proposal | undefined {
  return proposals.find(({ proposal }) => proposal === id);
}

function textOf(item: Item, id: string): string {
  return proposalOf(item, id)?.text ?? id;
}

/** Quoted within a sentence, so without a stop of its own. */
function quoted(item: Item, id: string): string {
  return `”${textOf(item, id).replace(/\.$/, '')}”`;
}

function nameIn({ attendance }: MeetingState, person: string): string {
  return attendance.find(({ who }) => who.person === person)?.who.name ?? person;
}

export function sentence(text: string): string {
  return text === '' ? '' : `${text.replace(/\.$/, '')}.`;
}

/** `12 november 2026, ` and nothing for a day that is not known. */
export function onDay(date: string | null): string {
  return date ? ` ${inWords(date)}` : '';
}
