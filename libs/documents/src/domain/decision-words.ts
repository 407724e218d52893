import type { DecisionType } from '#meetings';

/** What each kind of decision is called, in papers and on pages alike. */
export const decisionWords: Readonly<Record<DecisionType, string>> = {
  elected: 'Val',
  approved: 'Godkännande',
  'approved-with-change': 'Godkännande med ändring',
  adopted: 'Antagande',
  endorsed: 'Ställningstagande',
  filed: 'Till handlingarna',
  granted: 'Bifall',
  'partly-granted': 'Delvis bifall',
  'granted-on-conditions': 'Bifall med villkor',
  refused: 'Avslag',
  postponed: 'Bordläggning',
  remitted: 'Återremiss',
  assignment: 'Uppdrag',
  withdrawn: 'Avskrivning',
};
