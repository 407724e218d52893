import type { AssociationState } from '#associations';
import { type CivilDate, type Facts, remark } from '#kernel';
import { latestApprovalDay, latestPostingDay } from '#statute';
import type { AnslagDays, AnslagEvent, AnslagMoved, AnslagScheduled } from './anslag.events.js';
import { anslagFindingRules } from './anslag.finding-rules.js';

/** What a reader should know when the anslag is planned: days that are late or missing, and boards left out. */
export function findingsWhenScheduled(
  scheduled: AnslagScheduled,
  association: Pick<AssociationState, 'members' | 'sites'>,
): AnslagEvent[] {
  return [...approvalFindings(scheduled), ...siteFindings(scheduled, association)];
}

function approvalFindings({ meetingDate, approvedOn }: AnslagScheduled): AnslagEvent[] {
  const findings: AnslagEvent[] = [];
  if (meetingDate === null)
    findings.push(
      finding(
        'anslag-meeting-day-unknown',
        'Protokollet anger ingen dag för sammanträdet. Det går inte att se om det justerades inom 14 dagar (5 kap. 69 § kommunallagen).',
      ),
    );
  if (approvedOn === null)
    findings.push(
      finding(
        'anslag-approval-day-unknown',
        'Protokollet anger ingen dag för justeringen. Det går inte att se om det justerades inom 14 dagar (5 kap. 69 § kommunallagen) eller anslogs senast andra dagen därefter (8 kap. 12 § kommunallagen).',
      ),
    );
  if (meetingDate === null || approvedOn === null) return findings;

  const latestApproval = latestApprovalDay(meetingDate);
  if (approvedOn > latestApproval)
    findings.push(
      finding(
        'anslag-approval-late',
        `Protokollet från ${meetingDate} justerades ${approvedOn} men skulle ha justerats senast ${latestApproval} (5 kap. 69 § kommunallagen).`,
        { meetingDate, approvedOn, latestApproval },
      ),
    );
  return findings;
}

/** Every member kommun and region has a board of its own where the approval must be announced (19 § lag (2003:1210)). */
function siteFindings(
  scheduled: AnslagScheduled,
  association: Pick<AssociationState, 'members' | 'sites'>,
): AnslagEvent[] {
  const named = new Set(scheduled.sites.map(({ site }) => site));
  const announcing = new Set(
    association.sites.filter(({ site }) => named.has(site)).map(({ member }) => member),
  );
  const missing = association.members.filter(
    ({ kind, member }) => (kind === 'municipality' || kind === 'region') && !announcing.has(member),
  );
  if (missing.length === 0) return [];
  return [
    finding(
      'anslag-sites-missing',
      `Anslaget sätts inte upp på anslagstavlan hos ${missing.map(({ name }) => name).join(', ')}. Justeringen ska tillkännages hos varje kommun och region som är medlem (19 § lag (2003:1210)), och tiden för överklagande räknas från den sista tavlan.`,
      { missing: missing.map(({ member }) => member), sites: [...named] },
    ),
  ];
}

/** Whether the posting came in time, and was noted in time. `today` is when it is noted. */
export function findingsWhenPosted(
  days: AnslagDays,
  meetingDate: CivilDate | null,
  today: CivilDate,
): AnslagEvent[] {
  const { postedOn } = days;
  const notedLate =
    today > postedOn
      ? [
          finding(
            'anslag-noted-late',
            `Att anslaget sattes upp ${postedOn} antecknades först ${today}. Satt det inte uppe den dagen ska det flyttas (anslag/move): tiden för överklagande räknas från den dag då justeringen faktiskt tillkännagavs.`,
            { postedOn, notedOn: today },
          ),
        ]
      : [];
  return [...lateness(days, meetingDate), ...notedLate];
}

/** A posted anslag whose day is changed: whoever read the old days must know of the new ones. */
export function findingsWhenMovedAfterPosting(
  { from, days, reason }: AnslagMoved,
  meetingDate: CivilDate | null,
): AnslagEvent[] {
  return [
    finding(
      'anslag-moved-after-posting',
      `Anslaget flyttades från ${from} till ${days.postedOn} sedan det hade satts upp. Skäl: ${reason.replace(/\.$/, '')}. Sista dagen för överklagande är nu ${days.lastAppealDay}.`,
      { from, postedOn: days.postedOn, lastAppealDay: days.lastAppealDay },
    ),
    ...lateness(days, meetingDate),
  ];
}

function lateness({ postedOn, latestPosting }: AnslagDays, meetingDate: CivilDate | null): AnslagEvent[] {
  if (latestPosting === null) return meetingDate === null ? [] : latenessSince(meetingDate, postedOn);
  if (postedOn <= latestPosting) return [];
  return [
    finding(
      'anslag-posted-late',
      `Justeringen tillkännagavs ${postedOn} men skulle ha tillkännagetts senast ${latestPosting}, andra dagen efter justeringen (8 kap. 12 § kommunallagen).`,
      { postedOn, latestPosting },
    ),
  ];
}

/** Without a day of approval the latest day of all still follows from the meeting: 14 days, and then two. */
function latenessSince(meetingDate: CivilDate, postedOn: CivilDate): AnslagEvent[] {
  const latestPosting = latestPostingDay(latestApprovalDay(meetingDate));
  if (postedOn <= latestPosting) return [];
  return [
    finding(
      'anslag-posted-late',
      `Justeringen tillkännagavs ${postedOn} men skulle ha tillkännagetts senast ${latestPosting}, även om den gjordes på sista dagen: protokollet från ${meetingDate} ska justeras inom 14 dagar (5 kap. 69 § kommunallagen) och justeringen tillkännages senast andra dagen därefter (8 kap. 12 § kommunallagen).`,
      { postedOn, latestPosting, meetingDate },
    ),
  ];
}

function finding(rule: keyof typeof anslagFindingRules, message: string, facts?: Facts): AnslagEvent {
  return { type: 'anslag.finding-recorded', data: remark(anslagFindingRules[rule], message, facts) };
}
