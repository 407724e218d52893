import { type Finding, formatKronor, remark } from '#kernel';
import { latestBudgetDay } from '#statute';
import { fixesBudget } from '../law/budget.js';
import { lawDay } from '../law/quorum.js';
import { meetingFindingRules } from '../meeting.finding-rules.js';
import type { BudgetTotals } from '../meeting.events.js';
import type { MeetingState } from '../meeting.state.js';
import { named, type Paragraph, paragraphsOf } from '../paragraphs.js';
import type { JudgingContext } from './judge.js';

/** What a reader of an adopted budget should know: that it came late, runs a deficit, or was not made known in time. */
export function judgeBudget(meeting: MeetingState, context: JudgingContext): Finding[] {
  return paragraphsOf(meeting).flatMap((paragraph) =>
    paragraph.decisions
      .filter(({ type, budget }) => budget !== null && fixesBudget(paragraph, type))
      .flatMap(({ budget }) => [
        ...late(meeting, paragraph, budget!, context),
        ...deficit(paragraph, budget!),
        ...madeKnown(meeting, paragraph),
      ]),
  );
}

function late(
  meeting: MeetingState,
  paragraph: Paragraph,
  { year }: BudgetTotals,
  context: JudgingContext,
): Finding[] {
  const day = lawDay(meeting, context);
  const latest = latestBudgetDay(year - 1);
  if (day <= latest) return [];
  return [
    remark(
      meetingFindingRules['budget-late'],
      `Budgeten för ${year} beslutades ${day} men skulle ha beslutats senast ${latest}.`,
      { year, day, latest },
      paragraph.item,
    ),
  ];
}

function deficit(paragraph: Paragraph, { year, income, costs, deficitReason }: BudgetTotals): Finding[] {
  if (costs.ore <= income.ore) return [];
  return [
    remark(
      meetingFindingRules['budget-deficit'],
      `Budgeten för ${year} har ${formatKronor(costs.ore - income.ore)} mer i kostnader än i intäkter. Skäl: ${(deficitReason ?? 'inget angivet').replace(/\.$/, '')}. Låt revisorerna pröva det; undantagen i 11 kap. 5 § tredje stycket kommunallagen gäller inte ett samordningsförbund.`,
      { year, income: income.ore, costs: costs.ore, reason: deficitReason },
      paragraph.item,
    ),
  ];
}

function madeKnown({ summoned, published }: MeetingState, { item, ...paragraph }: Paragraph): Finding[] {
  const findings: Finding[] = [];
  const proposal = published.find((one) => one.item === item);
  if (summoned && proposal && proposal.on > summoned.on)
    findings.push(
      remark(
        meetingFindingRules['budget-published-late'],
        `Budgetförslaget lades ut ${proposal.on}, men kallelsen skickades ${summoned.on}. Förslaget ska finnas på webbplatsen från det att sammanträdet tillkännages.`,
        { published: proposal.on, summoned: summoned.on },
        item,
      ),
    );
  if (summoned && summoned.announced === null)
    findings.push(
      remark(
        meetingFindingRules['budget-meeting-not-announced'],
        `Det framgår inte att sammanträdet tillkännagavs så som förbundsordningen anger inför ${named({ item, ...paragraph })}.`,
        { summoned: summoned.on },
        item,
      ),
    );
  return findings;
}
