import { accept, type Decision, partsOf, refuse } from '#kernel';
import { type DecisionSought, settles } from './decision-fact.js';
import { amountOrNull, dayToCome, unreadable } from './fund.amounts.js';
import type { DrawUpAccounts, FiguresInWords, MakeForecast } from './fund.commands.js';
import type { Check, FundContext } from './fund.context.js';
import type { AccountsFigures, FundEvent } from './fund.events.js';
import { fundRules } from './fund.rules.js';
import type { FundState } from './fund.state.js';

/** What the year is expected to come to. */
export function makeForecast(
  { forecast, on, lines, equity, note, decision }: MakeForecast,
  state: FundState,
  context: FundContext,
): Decision<FundEvent> {
  return (
    unreadable(equity, ...lines.map(({ expected }) => expected)) ??
    dayToCome(on, context) ??
    forecastTaken(state, forecast) ??
    lineUnknown(state, lines) ??
    lineSilent(lines, ({ expected, asWritten }) => expected ?? asWritten) ??
    decisionUnfit(decision, context) ??
    accept({
      type: 'fund.forecast-made',
      data: {
        forecast,
        on,
        lines: lines.map(({ line, title, expected, asWritten }) => ({
          line: line ?? null,
          title,
          expected: amountOrNull(expected),
          asWritten: asWritten ?? null,
        })),
        equity: amountOrNull(equity),
        note: note ?? null,
        decision: (decision && context.decision?.ref) ?? null,
      },
    })
  );
}

/** What a part of the year, or the year, came to (24 § lag 2003:1210), as the accounts state it. */
export function drawUpAccounts(
  command: DrawUpAccounts,
  state: FundState,
  context: FundContext,
): Decision<FundEvent> {
  const { accounts, kind, from, to, lines, total, result, equity, note, decision } = command;
  return (
    unreadable(result, equity, ...[total ?? {}, ...lines].flatMap(wordingsIn)) ??
    outsideYear(command, context) ??
    dayToCome(to, context) ??
    accountsTaken(state, accounts) ??
    lineUnknown(state, lines) ??
    lineSilent(lines, (line) => line.cause ?? wordingsIn(line).find(Boolean)) ??
    decisionUnfit(decision, context) ??
    accept({
      type: 'fund.accounts-drawn-up',
      data: {
        accounts,
        kind,
        from,
        to,
        lines: lines.map((line) => ({
          line: line.line ?? null,
          title: line.title,
          ...figuresIn(line),
          cause: line.cause ?? null,
        })),
        total: total ? figuresIn(total) : null,
        result: amountOrNull(result),
        equity: amountOrNull(equity),
        note: note ?? null,
        decision: (decision && context.decision?.ref) ?? null,
      },
    })
  );
}

function wordingsIn({ budget, outcome, deviation }: FiguresInWords): Array<string | undefined> {
  return [budget, outcome, deviation];
}

function figuresIn({ budget, outcome, deviation }: FiguresInWords): AccountsFigures {
  return {
    budget: amountOrNull(budget),
    outcome: amountOrNull(outcome),
    deviation: amountOrNull(deviation),
  };
}

function forecastTaken({ forecasts }: FundState, id: string): Check {
  const taken = forecasts.find(({ forecast }) => forecast === id);
  if (!taken) return undefined;
  return refuse(
    fundRules['forecast-taken'],
    `Id:t ${id} hör redan till prognosen den ${taken.on}. Välj ett annat id för en ny prognos.`,
    { forecast: id, on: taken.on },
  );
}

function accountsTaken({ accounts }: FundState, id: string): Check {
  const taken = accounts.find((one) => one.accounts === id);
  if (!taken) return undefined;
  return refuse(
    fundRules['accounts-taken'],
    `Id:t ${id} hör redan till bokslutet för ${taken.from}–${taken.to}. Välj ett annat id.`,
    { accounts: id, from: taken.from, to: taken.to },
  );
}

function outsideYear({ from, to }: DrawUpAccounts, { year }: FundContext): Check {
  const within = [from, to].every((day) => partsOf(day).year === Number(year)) && from <= to;
  if (within) return undefined;
  return refuse(
    fundRules['accounts-outside-year'],
    `Perioden ${from}–${to} ligger inte inom ${year}, eller slutar innan den börjar. Rätta dagarna, eller anteckna bokslutet på det år det gäller.`,
    { from, to, year: Number(year) },
  );
}

/** A line that is named is in the budget; what the paper calls something else has a title only. */
function lineUnknown({ budget }: FundState, lines: ReadonlyArray<{ readonly line?: string }>): Check {
  const known = (budget?.lines ?? []).map(({ line }) => line);
  const unknown = lines.find(({ line }) => line !== undefined && !known.includes(line))?.line;
  if (unknown === undefined) return undefined;
  return refuse(
    fundRules['fund-line-unknown'],
    `Årets budget har ingen rad ${unknown}. Rätta id:t, anteckna budgeten först (funds/adopt-budget), eller ange bara en rubrik (title).`,
    { line: unknown, lines: known },
  );
}

function lineSilent<Line extends { readonly title: string }>(
  lines: readonly Line[],
  says: (line: Line) => string | undefined,
): Check {
  const silent = lines.find((line) => says(line) === undefined);
  if (!silent) return undefined;
  return refuse(
    fundRules['fund-line-silent'],
    `Raden ”${silent.title}” har varken belopp eller ord. Ange det som står i handlingen, eller ta bort raden.`,
    { title: silent.title },
  );
}

/** The board's approval, where one is referred to. */
function decisionUnfit(sought: DecisionSought | undefined, { decision }: FundContext): Check {
  if (!sought) return undefined;
  if (!decision)
    return refuse(
      fundRules['fund-decision-unknown'],
      `Sammanträdet ${sought.meeting} har inget beslut ${sought.decision}. Rätta id:na, eller utelämna beslutet tills det är fattat.`,
      { ...sought },
    );
  if (settles(decision) && decision.decided.type !== 'refused') return undefined;
  return refuse(
    fundRules['fund-decision-approves-nothing'],
    `Beslutet i ${decision.ref.label} är av slaget ${decision.decided.type} och godkänner ingenting. Ange det beslut som gör det, eller utelämna beslutet.`,
    { ...sought, decisionType: decision.decided.type },
  );
}
