import { type CivilDate, type Facts, remark } from '#kernel';
import { latestApprovalDay, latestPostingDay } from '#statute';
import { anslagDays } from './anslag-days.js';
import type {
  AnslagDays,
  AnslagEvent,
  AnslagMoved,
  AnslagPolicy,
  AnslagPosted,
  AnslagScheduled,
} from './anslag.events.js';
import { type AnslagState, comesDown, type SiteState } from './anslag.state.js';
import type { AppealReceived } from './appeal.events.js';
import { anslagFindingRules } from './anslag.finding-rules.js';

/** What a reader should know when the anslag is planned: days that are late or missing, and boards left out. */
export function findingsWhenScheduled(scheduled: AnslagScheduled): AnslagEvent[] {
  return [...approvalFindings(scheduled), ...siteFindings(scheduled)];
}

function approvalFindings({ meetingDate, approvedOn, policy }: AnslagScheduled): AnslagEvent[] {
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

  const latestApproval = latestApprovalDay(meetingDate, policy.roll);
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

/** Every member kommun and region has a site of its own where the approval must be announced (19 § lag (2003:1210)). */
function siteFindings({ sites, sitesMissing }: AnslagScheduled): AnslagEvent[] {
  if (sitesMissing.length === 0) return [];
  return [
    finding(
      'anslag-sites-missing',
      `Anslaget sätts inte upp på anslagstavlan hos ${sitesMissing.map(({ name }) => name).join(', ')}. Justeringen ska tillkännages hos varje kommun och region som är medlem (19 § lag (2003:1210)), och tiden för överklagande räknas från den sista tavlan: den kan inte antas ha gått ut, och laga kraft kan inte bekräftas.`,
      { missing: sitesMissing.map(({ member }) => member), sites: sites.map(({ site }) => site) },
    ),
  ];
}

/** Whether a posting on the sites `put` came in time, was noted in time, and is proved. `today` is when it is noted. */
export function findingsWhenPosted(
  { on, sites: named, days, proof }: AnslagPosted,
  put: readonly SiteState[],
  { approvedOn, meetingDate, policy }: AnslagScheduled,
  today: CivilDate,
): AnslagEvent[] {
  const latest = days ?? anslagDays(on, approvedOn, policy);
  const where = named === null ? '' : ` på ${new Intl.ListFormat('sv').format(put.map(({ name }) => name))}`;
  const notedLate =
    today > on
      ? [
          finding(
            'anslag-noted-late',
            `Att anslaget sattes upp ${on}${where} antecknades först ${today}. Satt det inte uppe den dagen ska det flyttas (anslag/move): tiden för överklagande räknas från den dag då justeringen faktiskt tillkännagavs.`,
            { postedOn: on, notedOn: today },
          ),
        ]
      : [];
  const unproved = put.filter(({ posting }) => posting === 'by-hand' && proof === null);
  const again = put.every(({ postings }) => postings.length > 0);
  return [
    ...lateness({ ...latest, postedOn: on }, meetingDate, policy, again),
    ...notedLate,
    ...unproved.map(({ site, name }) =>
      finding(
        'anslag-proof-missing',
        `Det finns inget bevis om att anslaget sattes upp på ${name}. Be om ett och anteckna det (anslag/record-proof).`,
        { site },
      ),
    ),
  ];
}

/** A posting that was gone before its time: the time for appeal does not run until it is up again. */
export function findingsWhenLost(
  { site, name }: SiteState,
  on: CivilDate,
  reason: string,
  state: AnslagState,
): AnslagEvent[] {
  const next = comesDown(state)
    ? 'Tiden för överklagande gick inte ut, och besluten har inte fått laga kraft. Planera ett nytt anslag på alla tavlor (anslag/schedule).'
    : 'Tiden för överklagande löper inte, och besluten får inte laga kraft, förrän det sitter uppe igen. Sätt upp det (anslag/post).';
  return [
    finding(
      'anslag-posting-lost',
      `Anslaget försvann från ${name} ${on}. Skäl: ${reason.replace(/\.$/, '')}. ${next}`,
      { site, on },
    ),
    ...confirmationLapsed(state, `anslaget försvann från ${name} ${on}`),
  ];
}

/** Legal force that was confirmed on other facts than those that have come to light. */
function confirmationLapsed({ legalForce }: AnslagState, because: string): AnslagEvent[] {
  if (!legalForce) return [];
  return [
    finding(
      'legal-force-lapsed',
      `Laga kraft bekräftades ${legalForce.on}, men ${because}. Bekräftelsen gäller inte längre. Underrätta den som har fått den, och bekräfta på nytt när inget längre hindrar det (anslag/confirm-legal-force).`,
      { confirmedOn: legalForce.on, calculated: legalForce.calculated },
    ),
  ];
}

/** What comes down without ever having been up everywhere. */
export function findingsWhenTakenDown({ scheduled }: AnslagState): AnslagEvent[] {
  const missing = scheduled?.sitesMissing ?? [];
  if (missing.length === 0) return [];
  return [
    finding(
      'anslag-taken-down-without-force',
      `Anslaget togs ned utan att justeringen hade tillkännagetts hos ${missing.map(({ name }) => name).join(', ')}. Planera ett nytt anslag på alla tavlor (anslag/schedule); laga kraft kan inte bekräftas dessförinnan.`,
      { missing: missing.map(({ member }) => member) },
    ),
  ];
}

/** Late, by somebody who may not, or at the wrong place: the court decides what follows. */
export function findingsWhenAppealed(
  { appeal, receivedOn, inTime, mayAppeal, appellant, receivedBy }: AppealReceived,
  state: AnslagState,
): AnslagEvent[] {
  const lastAppealDay = state.days?.lastAppealDay ?? null;
  return [
    ...(inTime ? confirmationLapsed(state, `överklagandet ${appeal} kom in i tid, ${receivedOn}`) : []),
    ...(inTime
      ? []
      : [
          finding(
            'appeal-late',
            `Överklagandet ${appeal} kom in ${receivedOn}, efter sista dagen ${lastAppealDay}. Domstolen avvisar det som har kommit för sent; ${state.legalForce ? `laga kraft bekräftades ${state.legalForce.on} och står fast tills domstolen säger annat` : 'besluten får inte laga kraft dessförinnan'}.`,
            { appeal, receivedOn, lastAppealDay },
          ),
        ]),
    ...(mayAppeal
      ? []
      : [
          finding(
            'appeal-without-standing',
            `Överklagandet ${appeal} kommer från ${appellant === 'member' ? 'en av förbundets medlemmar, som inte får överklaga utan hänvisas till förbundsordningens ordning för tvister' : 'någon som inte är medlem i en kommun eller region som ingår i förbundet'}. Domstolen prövar rätten att överklaga.`,
            { appeal, appellant },
          ),
        ]),
    ...(receivedBy === 'association'
      ? [
          finding(
            'appeal-not-forwarded',
            `Överklagandet ${appeal} kom till förbundet. Skicka det genast till förvaltningsrätten och anteckna det (appeals/forward)${inTime ? '; det räknas som inkommet i tid' : ''}.`,
            { appeal, receivedOn },
          ),
        ]
      : []),
  ];
}

/** A posted anslag whose day is changed: whoever read the old days must know of the new ones. */
export function findingsWhenMovedAfterPosting(
  { from, days, reason }: AnslagMoved,
  meetingDate: CivilDate | null,
  policy: AnslagPolicy,
  state: AnslagState,
): AnslagEvent[] {
  return [
    finding(
      'anslag-moved-after-posting',
      `Anslaget flyttades från ${from} till ${days.postedOn} sedan det hade satts upp. Skäl: ${reason.replace(/\.$/, '')}. Sista dagen för överklagande är nu ${days.lastAppealDay}.`,
      { from, postedOn: days.postedOn, lastAppealDay: days.lastAppealDay },
    ),
    ...confirmationLapsed(state, `anslaget flyttades till ${days.postedOn}`),
    ...lateness(days, meetingDate, policy, false),
  ];
}

function lateness(
  { postedOn, latestPosting }: AnslagDays,
  meetingDate: CivilDate | null,
  { roll }: AnslagPolicy,
  again: boolean,
): AnslagEvent[] {
  if (latestPosting === null) return meetingDate === null ? [] : latenessSince(meetingDate, postedOn, roll);
  if (postedOn <= latestPosting) return [];
  return [
    finding(
      'anslag-posted-late',
      again
        ? `Justeringen tillkännagavs på nytt ${postedOn}, sedan anslaget hade försvunnit. Det är efter ${latestPosting}, andra dagen efter justeringen (8 kap. 12 § kommunallagen).`
        : `Justeringen tillkännagavs ${postedOn} men skulle ha tillkännagetts senast ${latestPosting}, andra dagen efter justeringen (8 kap. 12 § kommunallagen).`,
      { postedOn, latestPosting, again },
    ),
  ];
}

/** Without a day of approval the latest day of all still follows from the meeting: 14 days, and then two. */
function latenessSince(meetingDate: CivilDate, postedOn: CivilDate, roll: boolean): AnslagEvent[] {
  const latestPosting = latestPostingDay(latestApprovalDay(meetingDate, roll), roll);
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
