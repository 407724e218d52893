import { type CivilDate, type Refusal, refuse } from '#kernel';
import { anslagRules } from './anslag.rules.js';

export const unplanned: Refusal = refuse(
  anslagRules['anslag-unknown'],
  'Det finns inget anslag med det id:t. Planera det först (anslag/schedule), eller rätta id:t.',
);

export function dayToCome(on: CivilDate, today: CivilDate): Refusal | undefined {
  if (on <= today) return undefined;
  return refuse(
    anslagRules['anslag-day-to-come'],
    `Det är ${today}, och det som ska ske ${on} kan inte antecknas som gjort. Vänta till dess, eller ange den dag då det gjordes.`,
    { on, today },
  );
}
