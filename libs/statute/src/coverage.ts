/** What becomes of a rule of law: the rules that hold it, or why it is left to people. */
export type Coverage =
  | { readonly law: string; readonly says: string; readonly heldBy: readonly string[]; readonly how: string }
  | { readonly law: string; readonly says: string; readonly leftTo: string };

/**
 * The law of a board's meetings, paragraph by paragraph, and what the program does about each. `heldBy` names rules and
 * kinds of finding by id; empty where the way things are built leaves no other choice, which `how` then explains.
 * `docs/reference/rules.md` is made from this; a test checks that every id exists.
 */
export const coverage: readonly Coverage[] = [
  // ─── The association and its board: lag (2003:1210) ──────────────────────────────────────────────────────────────
  {
    law: '4 and 8–9 §§ lag (2003:1210)',
    says: 'The charter, fixed by all members, states how the board works.',
    heldBy: ['charter-version-taken', 'anslag-charter-missing'],
    how: 'Versioned and dated; every rule uses the version in force on the day it is about, also when replayed.',
  },
  {
    law: '8 § lag (2003:1210)',
    says: 'The members adopt the charter, not the board.',
    leftTo: 'The adoption happens in the members’ own assemblies, whose minutes are not kept here.',
  },
  {
    law: '10 § first paragraph lag (2003:1210)',
    says: 'Every member has at least one member and one substitute in the board.',
    heldBy: ['seat-shared', 'deciding-without-seat', 'seat-held'],
    how: 'The seat register has a seat for every member; the older reading, a shared seat, is warned of.',
  },
  {
    law: '10 § first paragraph lag (2003:1210)',
    says: 'As many substitutes as members.',
    leftTo:
      'Appointments come in one by one; that a member has not yet appointed a substitute is no fault of the board.',
  },
  {
    law: '10 § second paragraph lag (2003:1210)',
    says: 'The board decides, manages and carries out.',
    heldBy: ['body-does-not-decide'],
    how: 'No other body can record a decision.',
  },
  {
    law: '10 § third paragraph lag (2003:1210)',
    says: 'The board may let a member, a substitute or an employee decide in a group of matters.',
    heldBy: [
      'delegate-not-a-person',
      'delegate-holds-no-seat',
      'delegate-is-lent',
      'delegation-of-goals-and-direction',
      'delegation-of-opinion-on-appeal',
      'delegation-of-reserved-matter',
      'delegated-decision-outside-time',
      'delegated-decision-by-another',
    ],
    how: 'Never to a presidium or another body; lent staff only where the charter says so.',
  },
  {
    law: '10 § third paragraph lag (2003:1210)',
    says: 'A certain group of matters, not a single one.',
    leftTo: 'Whether a wording covers a group or one matter is a question of language.',
  },
  {
    law: '10 § fourth paragraph lag (2003:1210)',
    says: 'Decisions taken by delegation are reported to the board.',
    heldBy: ['delegated-decision-unknown', 'delegated-decision-reported', 'delegated-decision-not-reported'],
    how: 'Listed until they are reported in a paragraph; the series audit names those that were passed over.',
  },
  {
    law: '2 § lag (2003:1210)',
    says: 'For individuals who need coordinated rehabilitation to be able to work.',
    heldBy: ['grant-purpose-missing'],
    how: 'A grant needs the reason in the application’s own words; whether it holds is for the board.',
  },
  {
    law: '5 and 5 a §§ lag (2003:1210)',
    says: 'The state pays half, the regions a quarter, the municipalities a quarter; half each where there is no region.',
    heldBy: [
      'contributing-part-missing',
      'contribution-weight-missing',
      'contributor-carried-by-the-state',
      'contributor-twice',
      'contribution-outside-region',
      'contribution-above-agreed',
    ],
    how: 'The shares are computed to the öre (`splitContributions`); what the members agree on is only the weights within a part.',
  },
  {
    law: '6 § lag (2003:1210)',
    says: 'Only a member may contribute.',
    heldBy: ['contributor-unknown'],
    how: 'Contributions are agreed with and received from members; other money is no contribution.',
  },
  {
    law: '4 and 7 §§ lag (2003:1210)',
    says: 'The association finances what its parties do together.',
    heldBy: ['grant-to-outsider', 'grant-to-one-party', 'funding-by-the-board'],
    how: 'A grant goes to a member, or through one that answers for it, and another party stands beside it. Only the board grants.',
  },
  {
    law: '7 § lag (2003:1210)',
    says: 'No decisions on the rights of individuals.',
    heldBy: ['delegation-of-rights-of-individuals'],
    how: 'There is no kind of decision for it.',
  },
  {
    law: '11 § lag (2003:1210)',
    says: 'A right to fees and expenses; lost earnings only where the charter says so.',
    leftTo:
      'The attendance says who was there and for what; what is paid is the payroll’s. The charter’s switch is shown.',
  },
  {
    law: '12 § lag (2003:1210)',
    says: 'Who may be appointed: members of the assembly, employees of the agencies.',
    leftTo: 'The assemblies’ and agencies’ own registers show who is eligible; they are not kept here.',
  },
  {
    law: '12 § lag (2003:1210)',
    says: 'The order in which substitutes are called is set when they are appointed.',
    heldBy: ['substitute-out-of-order', 'calling-order-taken', 'calling-order-unknown'],
    how: 'Calling the wrong one is refused with who is next.',
  },
  {
    law: '13–14 §§ lag (2003:1210)',
    says: 'Mandates of four years, from 1 April after the election year unless the charter says otherwise.',
    heldBy: ['mandate-day-unknown', 'last-day-before-first'],
    how: 'The last day of an appointment is counted from its first.',
  },
  {
    law: '15 § lag (2003:1210)',
    says: 'When a member resigns, a substitute of the same member steps in.',
    heldBy: ['substitute-of-another-member', 'seat-occupied'],
    how: 'A substitute serves only in the seat of the member that appointed them.',
  },
  {
    law: '16 § lag (2003:1210), 4 kap. 6–9 §§ KL',
    says: 'How a seat ends before its time.',
    heldBy: ['seat-not-held', 'seat-not-begun'],
    how: 'With its ground: resigned, recalled, no longer eligible, employment ended, deceased.',
  },
  {
    law: '17 § lag (2003:1210)',
    says: 'The board elects a chair and one or two vice chairs among its members.',
    heldBy: ['nobody-presides', 'chair-not-ordinary', 'presides-already'],
    how: 'Nothing is decided without somebody in the chair; a recused chair makes way for the paragraph.',
  },
  {
    law: '18 § lag (2003:1210)',
    says: 'The board keeps the members informed.',
    leftTo: 'What is important enough to tell, and when, is a judgement; consultations are recorded.',
  },
  {
    law: '19 § first paragraph lag (2003:1210)',
    says: 'The approval is announced on the site of every member kommun and region.',
    heldBy: ['anslag-sites-missing'],
    how: 'A posting for each site; the time for appeal runs from the last.',
  },
  {
    law: '19 § second paragraph lag (2003:1210)',
    says: 'The meeting that adopts the budget is public, and announced as the charter says.',
    heldBy: ['budget-meeting-not-public', 'budget-meeting-not-announced'],
    how: 'Refused at a meeting that is not public.',
  },
  {
    law: '19 a § lag (2003:1210)',
    says: 'Remote participation from 16 March 2022, by a documented decision of the board.',
    heldBy: [
      'remote-not-allowed',
      'remote-before-support',
      'remote-decision-before-law',
      'remote-decision-excluded',
    ],
    how: 'Who takes part remotely without it is not present, and does not count in the quorum.',
  },
  {
    law: '19 a § lag (2003:1210)',
    says: 'Everybody sees and hears everybody on equal terms.',
    leftTo: 'Only those in the meeting can tell.',
  },
  {
    law: '21 § lag (2003:1210), 8 kap. 14 § KL',
    says: 'The budget proposal is on the website from the summons on.',
    heldBy: ['budget-proposal-not-published', 'budget-published-late'],
    how: 'Refused when it is not there, a finding when it came late.',
  },
  {
    law: '21 § lag (2003:1210), 11 kap. 5 § KL',
    says: 'Income exceeds costs.',
    heldBy: [
      'budget-deficit-unexplained',
      'budget-deficit',
      'budget-totals-missing',
      'budget-above-frame',
      'budget-exceeds-frame',
    ],
    how: 'A deficit needs a reason, and stays visible with it. Whether it is lawful is disputed.',
  },
  {
    law: '21 § lag (2003:1210), 11 kap. 5 § KL',
    says: 'A decision that costs money says where the money comes from.',
    heldBy: ['grant-not-covered', 'over-committed', 'budget-line-missing'],
    how: 'A grant takes its money from the year’s line in the same append; more than there is needs the board’s reason.',
  },
  {
    law: '21 § lag (2003:1210), 11 kap. 6 § KL',
    says: 'The budget has a plan for three years, the budget year first.',
    heldBy: ['plan-not-three-years', 'plan-differs-from-budget', 'plan-missing'],
    how: 'A plan that is given is for three years and begins with the budget; that none is given is a finding.',
  },
  {
    law: '23 § lag (2003:1210)',
    says: 'The budget is fixed by 30 November, after consultation with the members.',
    heldBy: [
      'budget-consultation-missing',
      'budget-late',
      'consultation-to-come',
      'budget-decision-unknown',
      'budget-decision-fixes-none',
      'budget-of-another-year',
      'budget-differs-from-decision',
    ],
    how: 'Refused without consultation about that year; late is a finding, and the yearly wheel shows both before the day. The lines of the year come to what was decided.',
  },
  {
    law: '24 § lag (2003:1210)',
    says: 'The annual report within three months.',
    leftTo:
      'The last day is counted and stands in the yearly wheel; the report itself is made elsewhere, so the wheel cannot tell whether it is done.',
  },
  {
    law: '26 § third paragraph lag (2003:1210)',
    says: 'Each member decides separately on discharge.',
    heldBy: ['discharge-not-asked', 'discharge-already-answered', 'discharge-year-not-ended'],
    how: 'A matrix of member, year and legal entity; who has not answered is reminded of, and blocks a liquidation.',
  },
  {
    law: '26 § third paragraph lag (2003:1210), 5 kap. 24 § KL',
    says: 'When a member decides on discharge.',
    leftTo:
      'The end of June binds a municipality’s own council; that it binds a member here is not settled, so it is only the day from which reminders are made.',
  },
  {
    law: '27 § lag (2003:1210)',
    says: 'A member may leave after three years’ notice, or the charter’s shorter time.',
    heldBy: ['withdrawal-notice-too-long', 'withdrawal-of-state-member', 'withdrawal-already-noticed'],
    how: 'The last day is counted by `withdrawalDay`; after it the member has no seat. The state’s two cannot leave.',
  },
  {
    law: '3 and 27 §§ lag (2003:1210)',
    says: 'Those who remain decide to go on before the notice runs out, and every part must be left.',
    heldBy: [
      'withdrawal-notice-run-out',
      'continuation-by-leaving-member',
      'withdrawal-continuation-undecided',
      'withdrawal-leaves-too-few',
    ],
    how: 'The notice is the member’s own act: what it leads to is a finding, never a refusal of it.',
  },
  {
    law: '28 § lag (2003:1210)',
    says: 'Who is a member of a kommun or region in the association may appeal; the association’s members may not.',
    heldBy: ['appeal-without-standing'],
    how: 'Recorded all the same, with a finding: only the court dismisses.',
  },
  // ─── The meeting: kommunallagen ──────────────────────────────────────────────────────────────────────────────────
  {
    law: '4 kap. 20–21 §§ KL, 9 § 5 lag (2003:1210)',
    says: 'Any board member may raise a matter, an auditor in audit matters, a member where the charter says so.',
    heldBy: ['member-may-not-raise'],
    how: 'Refused for a member without the charter’s support.',
  },
  {
    law: '4 kap. 24–25 §§ KL',
    says: 'One vote each; one may abstain, but the chair must vote when needed.',
    heldBy: ['ballots-differ', 'chair-must-vote'],
    how: 'Every vote has exactly one ballot from each who decides.',
  },
  {
    law: '4 kap. 27 § KL',
    says: 'A reservation by one who took part, declared before the meeting ends.',
    heldBy: ['reservation-by-outsider', 'reservation-too-late', 'decision-unknown', 'reservation-made'],
    how: 'Refused to others, and after the close.',
  },
  {
    law: '5 kap. 53–56 §§ KL, 6 kap. 33 § KL',
    says: 'Proposals are put; open vote when demanded; majority; casting vote; lot in elections.',
    heldBy: [
      'question-not-put',
      'outcome-differs',
      'counter-proposal-first',
      'secret-vote-in-matter',
      'casting-vote-missing',
      'lot-missing',
      'order-differs',
      'vote-settled',
    ],
    how: 'A decision follows what was carried; it is never guessed.',
  },
  {
    law: '9 § 6 lag (2003:1210)',
    says: 'Qualified majority where the charter wants it.',
    heldBy: ['vote-required', 'qualified-majority-out-of-range'],
    how: 'Counted in the vote; not to be found by acclamation.',
  },
  {
    law: '5 kap. 50 and 52 §§ KL',
    says: 'Minority remittal, and only announced matters.',
    heldBy: [],
    how: 'They do not apply to a board (19 § lag 2003:1210), so nothing asks for them.',
  },
  {
    law: '5 kap. 65 § KL',
    says: 'The minutes are kept on the chair’s responsibility.',
    heldBy: ['findings-open', 'signer-not-entitled', 'not-the-signer'],
    how: 'What must be mended blocks the approval, unless the chair lets it stand with a reason that stays visible.',
  },
  {
    law: '5 kap. 66 § KL',
    says: 'The minutes say who served and which matters were dealt with.',
    heldBy: ['item-not-opened', 'paragraph-empty', 'presenter-not-present', 'already-present', 'not-present'],
    how: 'Attendance is intervals, printed per paragraph.',
  },
  {
    law: '5 kap. 67 § KL',
    says: 'Per matter: proposals, order of propositions, votes, decisions, who took part, reservations.',
    heldBy: [
      'reasons-missing',
      'remitted-for-what',
      'condition-missing',
      'assignment-incomplete',
      'postponed-to-when',
    ],
    how: 'Each is an event, printed from it; every decision keeps who took it.',
  },
  {
    law: '5 kap. 69 § KL',
    says: 'Approval within 14 days.',
    heldBy: ['approval-late', 'anslag-approval-late', 'approval-date-missing', 'signatures-missing'],
    how: 'Late is shown, not blocked: the time for appeal only starts later.',
  },
  {
    law: '5 kap. 69 § KL',
    says: 'Who approves was there.',
    heldBy: [
      'approver-not-present',
      'paragraph-not-attended',
      'paragraph-without-approver',
      'approver-not-serving',
    ],
    how: 'A signature is for the paragraphs attended; a substitute who does not serve is warned of.',
  },
  {
    law: 'Practice: immediate approval',
    says: 'Paragraphs approved at the meeting have a clock of their own.',
    heldBy: ['paragraph-approved', 'approval-another-day', 'approval-of-nothing'],
    how: 'Frozen at once.',
  },
  {
    law: 'JO 581-2013',
    says: 'Corrected minutes show what was changed.',
    heldBy: ['correction-of-nothing', 'correction-of-decision', 'minutes-approved'],
    how: 'A correction stands beside the text; what was approved is never replaced.',
  },
  {
    law: 'JO 581-2013',
    says: 'A change of substance needs a new decision.',
    leftTo: 'Whether a change is only of a slip is a judgement; one that touches a decision is warned of.',
  },
  {
    law: '6 kap. 17 § KL',
    says: 'Substitutes are told of the meeting and may attend; the board decides on their right to speak.',
    heldBy: [
      'substitutes-not-notified',
      'summons-not-recorded',
      'summons-late',
      'substitute-may-not-have-noted',
      'seat-not-resumable',
    ],
    how: 'No time for the summons is in the law; the charter’s own is warned of.',
  },
  {
    law: '6 kap. 23 § KL',
    says: 'A meeting when a third of the members or the chair wants it.',
    leftTo: 'The wish is made outside the program.',
  },
  {
    law: '6 kap. 27 § KL',
    says: 'More than half of the members present, in each matter.',
    heldBy: ['not-quorate'],
    how: 'Counted over all seats, anew at each arrival, departure and recusal; `can-decide` shows the arithmetic.',
  },
  {
    law: '6 kap. 28–32 §§ KL',
    says: 'Who is recused neither takes part nor is there; a contested recusal is tried by the board.',
    heldBy: [
      'recusal-untried',
      'recusal-after-decision',
      'applicant-appointed-member',
      'involved-person-present',
      'concerned-person-decides',
    ],
    how: 'One event takes the person out of the quorum, the vote and the approval of the paragraph.',
  },
  {
    law: '6 kap. 29 § KL',
    says: 'Recusal that obviously does not matter is disregarded.',
    leftTo: 'A judgement of the board, recorded when it tries the matter.',
  },
  {
    law: '6 kap. 25 § and 38–39 §§ KL',
    says: 'Closed doors, and urgent decisions by the chair.',
    heldBy: [],
    how: 'They do not apply to a board (19 § lag 2003:1210); there is no such command.',
  },
  // ─── Announcement and appeal ─────────────────────────────────────────────────────────────────────────────────────
  {
    law: '8 kap. 12 § KL',
    says: 'Announced by the second day after the approval, with where the minutes are, until the time has run out.',
    heldBy: [
      'anslag-posted-late',
      'anslag-kept-at-missing',
      'anslag-time-not-run-out',
      'anslag-before-approval',
      'anslag-noted-late',
    ],
    how: 'Taking down before the day is refused; a late posting is recorded.',
  },
  {
    law: '8 kap. 10 § third paragraph KL',
    says: 'Who asked for a posting gets a proof that it was up for its time.',
    heldBy: ['anslag-proof-missing'],
    how: 'A proof is kept with each posting; one that is missing on another’s site is remarked on.',
  },
  {
    law: '8 kap. 10 § KL, 2 kap. 15–16 §§ TF',
    says: 'Approved minutes may be published; they are always handed out on request.',
    heldBy: ['not-public-yet', 'minutes-on-request'],
    how: 'Drafts are read by those within; the charter says whether approved minutes stand open.',
  },
  {
    law: 'Dataskyddsförordningen art. 6',
    says: 'Personal data is published only where it is necessary.',
    leftTo: 'Whether a name or a circumstance may stand on the web is weighed before the text is written.',
  },
  {
    law: 'Kammarrätten i Göteborg 3459-14',
    says: 'Minutes may be approved by electronic signature.',
    heldBy: ['not-the-signer', 'signer-not-entitled', 'electronic-evidence-missing', 'evidence-broken'],
    how: 'The signer’s own token signs, for nobody else; what was signed in another system is shown by the signed file, which is checked.',
  },
  {
    law: '5 kap. 1–2 §§ OSL',
    says: 'Documents are registered, each with its Dnr.',
    heldBy: ['case-number-blank', 'case-number-twice', 'case-number-gap'],
    how: 'A Dnr is given once; the series audit names doubles and asks about gaps.',
  },
  {
    law: '13 kap. 2 § KL',
    says: 'Preparatory and executive decisions cannot be appealed.',
    leftTo: 'Whether a decision is such is judged by people and kept with it (`appealable`).',
  },
  {
    law: '13 kap. 5 § KL',
    says: 'Three weeks from the announcement; the notice must stay up the whole time.',
    heldBy: ['appeal-late', 'anslag-posting-lost'],
    how: 'A posting lost on any site stops legal force until it is up again.',
  },
  {
    law: '13 kap. 6 § KL',
    says: 'An appeal handed to the association in time is tried.',
    heldBy: ['appeal-not-forwarded'],
    how: 'It is in time, and must be sent on.',
  },
  {
    law: '13 kap. 4, 7 and 8 §§ KL',
    says: 'What an appeal must contain, and on what grounds.',
    leftTo: 'The court tries it.',
  },
  {
    law: '13 kap. 14–15 §§ KL',
    says: 'A decision may be carried out before legal force, and is then to be reversed if annulled.',
    heldBy: ['agreement-before-legal-force', 'decision-stayed', 'decision-annulled'],
    how: 'A grant’s agreement waits for legal force unless somebody says why it must not, and nothing is paid while a court has stayed the decision. Other decisions are weighed by people.',
  },
  {
    law: 'Legal force',
    says: 'When the time has run out on all sites and no appeal is pending.',
    heldBy: ['legal-force-not-reached', 'legal-force-lapsed'],
    how: 'Calculated, then confirmed by somebody who has asked the court (44 § förvaltningsprocesslagen).',
  },
  {
    law: '1 § lag (1930:173)',
    says: 'Weeks, months and years end on the same weekday or number.',
    heldBy: [],
    how: 'Counted by the statute library; T1–T20 are its tests.',
  },
  {
    law: '2 § lag (1930:173)',
    says: 'A last day on a day off moves to the next working day.',
    heldBy: [],
    how: 'For appeals always; for the 14 days and the second day unless the charter says otherwise (`rollDeadlines`).',
  },
];
