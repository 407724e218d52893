import type { AssociationHistory } from './association-history.js';
import { type AuditFinding, found } from './audit-finding.js';

/** A running number, within what it runs in: the letters and the year. */
interface RunningNumber {
  readonly runsIn: string;
  readonly number: number;
}

/** `SDSF 2024 000025 790`, `BÄ 2025:11`, `KS/2015:209`, `ALM 2024-17`; `2014:002.1` */
const FORMS = [
  /^(?<letters>\p{Lu}{1,8})[ /](?<year>\d{4})[ :/-](?<number>\d{1,6})(?: \d{3})?$/u,
  /^(?<year>\d{4})[:/](?<number>\d{1,6})(?:\.\d+)?$/u,
];

/** Doubles and gaps in the registry (5 kap. 1–2 §§ OSL). A gap is a question: cases may be registered elsewhere too. */
export function auditCaseNumbers({ cases }: AssociationHistory): AuditFinding[] {
  const all = [...cases].map(([id, { number }]) => ({ id, number, running: runningNumber(number) }));
  return [...doubles(all), ...gaps(all.flatMap(({ running }) => running ?? [])), ...otherForms(all)];
}

type Numbered = ReadonlyArray<{ id: string; number: string; running: RunningNumber | undefined }>;

function runningNumber(number: string): RunningNumber | undefined {
  const plain = number.replace(/^Dnr\s+/i, '').trim();
  const groups = FORMS.map((form) => form.exec(plain)?.groups).find((one) => one !== undefined);
  if (!groups) return undefined;
  return { runsIn: `${groups.letters ?? ''} ${groups.year}`.trim(), number: Number(groups.number) };
}

function doubles(all: Numbered): AuditFinding[] {
  const holders = new Map<string, string[]>();
  for (const { id, number } of all) holders.set(number, [...(holders.get(number) ?? []), id]);
  return [...holders]
    .filter(([, ids]) => ids.length > 1)
    .map(([number, ids]) =>
      found(
        'case-number-twice',
        `cases/${ids[0]}`,
        `Diarienumret ${number} har getts till ${ids.join(' och ')}. Ge ett av ärendena ett eget nummer.`,
        { number, cases: ids },
      ),
    );
}

function gaps(numbers: readonly RunningNumber[]): AuditFinding[] {
  return [...new Set(numbers.map(({ runsIn }) => runsIn))].flatMap((runsIn) => {
    const own = new Set(numbers.filter((one) => one.runsIn === runsIn).map(({ number }) => number));
    const [first, last] = [Math.min(...own), Math.max(...own)];
    const missing = Array.from({ length: last - first + 1 }, (_, n) => first + n).filter((n) => !own.has(n));
    if (missing.length === 0) return [];
    return [
      found(
        'case-number-gap',
        `cases/${runsIn}`,
        `Mellan ${first} och ${last} i ${runsIn} saknas ${missing.length > 10 ? `${missing.length} diarienummer` : missing.join(', ')}. Finns ärendena registrerade någon annanstans?`,
        { runsIn, missing: missing.slice(0, 50), count: missing.length },
      ),
    ];
  });
}

function otherForms(all: Numbered): AuditFinding[] {
  const others = all.filter(({ running }) => !running).map(({ number }) => number);
  if (others.length === 0) return [];
  return [
    found(
      'case-number-of-another-form',
      'cases',
      `${others.length} diarienummer följer ingen känd form, så luckor bland dem går inte att se: ${others.slice(0, 5).join(', ')}.`,
      { numbers: others },
    ),
  ];
}
