import { type Finding, remark } from '#kernel';
import type { InitiativeRegistered, Party } from './initiative.events.js';
import { initiativeFindingRules } from './initiative.rules.js';
import { countParties } from './party.js';

/** Its owner and those who take part beside it. */
export function partiesIn({ owner, parties }: Pick<InitiativeRegistered, 'owner' | 'parties'>): Party[] {
  return owner === null ? parties : [{ member: owner, name: owner }, ...parties];
}

/** What the register lacks of an initiative that was written down before it came here. */
export function judgeInitiative(registered: InitiativeRegistered): Finding[] {
  const { owner } = registered;
  const found: Finding[] = [];
  if (owner === null)
    found.push(
      remark(
        initiativeFindingRules['initiative-owner-not-stated'],
        'Det framgår inte vilken medlem som är huvudman för insatsen. Ange den medlem som har tagit över ansvaret (initiatives/move).',
      ),
    );
  if (countParties(partiesIn(registered)) < 2)
    found.push(
      remark(
        initiativeFindingRules['initiative-second-party-not-stated'],
        'Minst två parter ska stå bakom en insats, och här framgår inte det. Lägg till parterna (initiatives/change).',
        { owner, parties: registered.parties.map(({ name }) => name) },
      ),
    );
  return found;
}
