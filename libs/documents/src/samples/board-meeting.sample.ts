import { carefulDefaults, type AssociationState, noAssociation } from '#associations';
import { type MeetingState, noMeeting } from '#meetings';
import { absent, decision, item, person, present } from './sample-builders.js';

const gunilla = person('p01', 'Gunilla Berglund', { title: 'ordförande', organisation: 'Avesta kommun' });
const perInge = person('p02', 'Per-Inge Nyberg', { title: 'ledamot', organisation: 'Region Dalarna' });
const lena = person('p03', 'Lenä Kruse', { title: 'ledamot', organisation: 'Försäkringskassan' });
const carina = person('p04', 'Carina Gustavsson', { title: 'ledamot', organisation: 'Arbetsförmedlingen' });
const annika = person('p05', 'Annika Karlsson', {
  title: 'ledamot',
  party: 'C',
  organisation: 'Säters kommun',
});
const anette = person('p06', 'Anette Granegård', { organisation: 'Hedemora kommun' });
const tina = person('p07', 'Tina Holberg', { title: 'ersättare', organisation: 'Avesta kommun' });
const lilian = person('p08', 'Lilian Palm', {
  organisation: 'Avesta, Hedemora och Säters kommuner samt Region Dalarna',
});
const eva = person('p09', 'Eva Kvarnström', { title: 'redovisningsekonom', organisation: 'Avesta kommun' });
const jonas = person('p10', 'Jonas Wells', { title: 'förbundschef' });
const sonja = person('p11', 'Sonja Tiger', {
  title: 'verksamhetssamordnare',
  organisation: 'Samverkansteam Avesta',
});
const karin = person('p12', 'Karin Lindblom', {
  title: 'rehabkoordinator',
  organisation: 'Vuxenpsykiatri Region Dalarna',
});
const sebastian = person('p13', 'Sebastian Ekeroth Clausson', {
  title: 'ledamot',
  organisation: 'Hedemora kommun',
});

export const boardAssociation: AssociationState = {
  ...noAssociation,
  founded: {
    name: 'Södra Dalarnas Samordningsförbund',
    legalName: null,
    organisationNumber: '222000-1958',
    address: 'Kyrkogatan 1, Avesta',
  },
  charters: [
    {
      ...carefulDefaults,
      version: '1',
      inForceFrom: '2020-01-01',
      approvers: 1,
      chairSigns: true,
      anslagEndLabel: 'tas ned',
    },
  ],
  members: [
    { member: 'avesta', name: 'Avesta kommun', kind: 'municipality', code: null },
    { member: 'hedemora', name: 'Hedemora kommun', kind: 'municipality', code: null },
  ],
  people: [{ person: 'p10', name: 'Jonas Wells' }],
  letterhead: {
    logotype: ['SÖDRA DALARNAS', 'SAMORDNINGSFÖRBUND'],
    picture: null,
    colour: '#005a87',
    fullHeaderOnEveryPage: false,
    labels: {
      deciding: 'Beslutande',
      substitutes: 'Övriga deltagande',
      others: 'Övriga deltagande',
      approvers: 'Utses att justera',
      absentWithNotice: 'Anmält förhinder',
      absentWithoutNotice: 'Frånvarande',
    },
  },
};

/** What would be markup somewhere, and must be printed as typed everywhere. */
export const HOSTILE =
  '#let x = 1; *fet* _kursiv_ $x^2$ <label> @ref // rad \\ `kod` [hak] <script>alert("1 < 2 & 3")</script> \'enkla\' -- --- ~ ÅÄÖ € ½ … &amp;';

const moved = (id: string): { fromItem: string; left: { throughItem: string; at: null } } => ({
  fromItem: id,
  left: { throughItem: id, at: null },
});

/** An approved board meeting that has everything in it: running text is invented, names and numbers are public record. */
export const boardMeeting: MeetingState = {
  ...noMeeting,
  status: 'approved',
  planned: {
    body: 'styrelsen',
    bodyName: 'Styrelsen',
    record: 'minutes',
    documentTitle: 'Sammanträdesprotokoll',
    title: 'Styrelsemöte Södra Dalarnas Samordningsförbund',
    date: { date: '2024-09-18', missing: null },
    startsAt: '08:30',
    endsAt: '15:15',
    place: 'Arbetsmarknadsenheten och Samverkansteam Avesta, Avesta kommun',
    caseNumber: null,
    purpose: 'ordinary',
    public: null,
    afterwards: null,
  },
  openedItems: ['i27', 'i28', 'i29', 'i30', 'i31', 'i33', 'i33a', 'i33b', 'i33c', 'i34', 'i35', 'i36'],
  items: [
    item(
      'i27',
      'Protokolljustering och dagordning',
      [{ p: 'Ordföranden hälsar alla välkomna. Annika Karlsson föreslås som justerare.' }],
      {
        number: 27,
        decisions: [
          decision('i27', 'elected', [
            'Styrelsen utser Annika Karlsson att justera dagens protokoll',
            'Styrelsen godkänner dagordningen',
          ]),
        ],
      },
    ),
    item(
      'i28',
      'Delårsbokslut januari – augusti 2024',
      [
        { p: 'Ekonomen går igenom utfallet till och med augusti. Verksamheten ligger något under budget.' },
        {
          table: {
            caption: 'Utfall och prognos, tkr',
            header: ['Kostnadsslag', 'Budget 2024', 'Utfall jan–aug', 'Avvikelse'],
            rows: [
              ['Samverkansteam Avesta', '2 350', '1 512', '+40'],
              ['Samverkansteam Kraften Hedemora', '2 050', '1 398', '+4'],
              ['Kansli och styrelse', '1 420', '874', '–'],
              ['Summa', '5 820', '3 784', '+44'],
            ],
          },
        },
        { h: 'Verksamheten', level: 2 },
        { p: 'Tre team har tagit emot deltagare under hela perioden.' },
        { label: 'Kansli:', p: 'Lönekostnaden är lägre än väntat.' },
        {
          label: 'Språka i samverkan:',
          p: ['Projektet ', { em: 'Språka i samverkan' }, ' har ', { strong: 'ingen avvikelse' }, '.'],
        },
        { h: 'Måluppfyllelse', level: 3 },
        { p: 'Av avsluten gick 47 % till arbete eller studier.' },
      ],
      {
        number: 28,
        case: { case: 'c25', number: 'SDSF 2024 000025 790' },
        presentedBy: ['p09'],
        decisions: [
          decision(
            'i28',
            'approved-with-change',
            ['Att godkänna delårsbokslutet med rättat antal på sidan 10'],
            {
              formula: 'Styrelsen beslutar',
            },
          ),
        ],
      },
    ),
    item('i29', 'Ansökan om förlängning av Stoppa våldet', [{ p: 'Behovet bedöms vara fortsatt stort.' }], {
      attachments: [
        {
          title: 'Ansökan <b>Stoppa våldet</b> 2025',
          sha256: 'ab12'.repeat(16),
          mediaType: 'application/pdf',
          bytes: 48_213,
        },
      ],
      number: 29,
      addedAt: 'meeting',
      decisions: [
        decision(
          'i29',
          'granted-on-conditions',
          ['bevilja fortsatt finansiering under 2025 under förutsättning att ett projektinnehåll läggs fram'],
          {
            formula: 'Styrelsen beslutar att',
            amounts: [
              { to: 'Stoppa våldet', amount: { ore: 250_000_000, asWritten: '2 500 tkr' }, refersTo: null },
              { to: 'Stärka individen', amount: null, refersTo: 'ansökan den 3 april' },
            ],
            conditions: [
              {
                text: 'Ett projektinnehåll ska läggas fram för styrelsen',
                due: '2024-11-20',
                dueAsWritten: null,
              },
            ],
            assignments: [
              {
                owner: 'p10',
                text: 'sammanställa frågorna och svaren',
                due: null,
                dueAsWritten: 'till mitten av oktober',
              },
            ],
            reasons: 'Målgruppen stämmer med förbundets uppdrag.',
          },
        ),
        { ...decision('i29', 'refused', ['Ansökan om en andra omgång avslås.']), decision: 'i29-2' },
      ],
    }),
    item(
      'i30',
      'Helårsrapporter från samverkansteamen juli 2023 – juni 2024',
      [
        {
          p: 'Teamen beskriver ett år med fler inskrivna, tyngre ärenden och färre tjänster. De har prövat att ta emot deltagare i grupp för att fler ska få en plats, och erfarenheten är god. Läkarsamtalen har däremot blivit svårare att boka, vilket förlänger tiden innan en plan kan börja gälla.',
        },
        { p: 'Frågor som seminariet lämnar vidare:' },
        {
          style: 'number',
          list: [
            'Vem bär kostnaden när bidraget minskar?',
            {
              item: ['Hur ser ', { em: 'ansvaret' }, ' ut mellan parterna?'],
              below: [
                { p: 'Regionen och kommunerna återkommer var för sig.' },
                { style: 'dash', list: ['Avesta', 'Säter'] },
              ],
            },
            'När följs det upp?',
          ],
        },
        { quote: 'En tom stol påminde oss om vem vi talar om.' },
        ...Array.from({ length: 9 }, (_, n) => ({
          p: `Redogörelse ${n + 1} av 9. Teamet redovisar hur många som har skrivits in och ut, hur lång tid det tog och vart de gick sedan. Genomströmningstiden ökar, vilket teamet förklarar med att deltagarna har längre tid i bidrag bakom sig än tidigare år. Myndighetskontakterna tar tid, särskilt när arbetsförmågebedömningar dröjer.`,
        })),
      ],
      {
        number: 30,
        case: { case: 'c27', number: 'SDSF 2024 000027 790' },
        assignments: [
          {
            owner: 'förbundschefen',
            text: 'Tala vidare med verksamhetsledarna',
            due: '2024-11-20',
            dueAsWritten: null,
          },
        ],
        decisions: [decision('i30', 'filed', ['Styrelsen lägger rapporterna till handlingarna.'])],
      },
    ),
    item(
      'i31',
      'Äskande för 2025 från Samverkansteam',
      [
        { style: 'dash', list: ['Samverkansteam Avesta 2 500 tkr', 'Samverkansteam Säter 1 670 tkr'] },
        { p: 'Tillsammans äskas 6 216 tkr.' },
      ],
      {
        number: 31,
        case: { case: 'c28', number: 'SDSF 2024 000028 790' },
        decisions: [
          decision('i31', 'postponed', ['Frågan om medel för 2025 bordläggs till nästa styrelsemöte.'], {
            postponedTo: '2024-11-20',
          }),
        ],
      },
    ),
    item('i33', 'Aktuellt läge', [], { number: 33 }),
    item('i33a', 'Lokal samverkan', [{ p: 'Grupperna har träffats efter sommaren.' }], {
      parent: 'i33',
      letter: 'a',
      label: '§ 33a',
      undecided: { item: 'i33a', outcome: 'discussed', note: null, postponedTo: null },
    }),
    item(
      'i33b',
      'Nationellt nätverk',
      [
        { h: 'Medlemsmöte' },
        { p: 'Mötet hålls i Stockholm.' },
        { h: 'Digitalt möte' },
        { p: 'Styrelsen är inbjuden.' },
      ],
      {
        parent: 'i33',
        letter: 'b',
        label: '§ 33b',
        decisions: [
          decision('i33b', 'granted', [
            'Ledamöterna beviljas arvode för mötena den 23 september och 21 november.',
          ]),
        ],
      },
    ),
    item('i33c', 'Underrubrik utan bokstav', [{ p: 'Inget nytt att rapportera.' }], {
      parent: 'i33',
      label: '§ 33',
    }),
    item(
      'i34',
      'Val av protokolljusterare Anmäلت',
      [{ p: HOSTILE }, { p: 'Glad min \u{1F600}, tecken för tecken.' }],
      {
        number: 34,
        undecided: { item: 'i34', outcome: 'postponed', note: 'Underlag saknas.', postponedTo: '2024-11-20' },
      },
    ),
    item('i35', 'Årsredovisning 2023', [], {
      number: 35,
      tag: 'BESLUTSÄRENDE',
      decisions: [decision('i35', 'adopted', ['Styrelsen beslutade att anta årsredovisningen'])],
    }),
    item('i36', 'Mötet avslutas', [{ p: 'Ordföranden tackar för ett gott möte.' }], { number: 36 }),
    item('i37', 'Lokalfrågan', [], {
      unopened: true,
      undecided: { item: 'i37', outcome: 'not-dealt-with', note: null, postponedTo: null },
    }),
  ],
  attendance: [
    present(gunilla, 'chair'),
    present(perInge, 'member', { mode: 'picture-and-sound' }),
    present(lena, 'member', { left: { throughItem: 'i34', at: null } }),
    present(carina, 'member', { mode: 'sound-only' }),
    present(annika, 'member'),
    present(anette, 'serving-substitute', { servesFor: 'hedemora' }),
    present(tina, 'substitute'),
    present(lilian, 'auditor', { fromItem: 'i28' }),
    present(eva, 'officer', moved('i28')),
    present(jonas, 'officer'),
    present(sonja, 'guest', moved('i30')),
    present(sonja, 'guest', { fromItem: 'i34', left: { throughItem: 'i35', at: null } }),
    present(karin, 'guest', { ...moved('i30'), mode: 'picture-and-sound' }),
  ],
  absences: [absent(sebastian)],
  secretary: jonas,
  approvers: [annika],
  next: [
    { what: 'Styrelsemöte', date: '2024-11-20', asWritten: '20 november kl. 9–12', place: 'Hedemora (AME)' },
    { what: 'Medlemssamråd', date: null, asWritten: '211022 9-12', place: null },
  ],
  closed: { closingWords: 'Mötet Avslutas' },
  minutes: { number: { number: 4, year: 2024, label: 'Protokoll 4/2024' }, keptAt: 'Kommunkansliet, Avesta' },
  signatures: [
    {
      who: jonas,
      role: 'secretary',
      on: { date: '2024-10-25', missing: null },
      method: 'electronic',
      items: null,
      evidence: null,
    },
    {
      who: gunilla,
      role: 'chair',
      on: { date: '2024-10-28', missing: null },
      method: 'paper',
      items: null,
      evidence: null,
    },
    {
      who: annika,
      role: 'approver',
      on: { date: null, missing: 'Datum framgår inte av underlaget.' },
      method: 'paper',
      items: null,
      evidence: null,
    },
  ],
  approved: {
    on: { date: '2024-10-29', missing: null },
    paragraphs: { first: '§ 27', last: '§ 36' },
    except: [],
  },
  findings: [
    {
      rule: 'sum-differs',
      severity: 'warning',
      message: 'Delarna är 6 316 tkr, men texten säger 6 216 tkr.',
      item: 'i31',
      facts: {},
    },
    {
      rule: 'approval-late',
      severity: 'note',
      message: 'Protokollet justerades efter fristen.',
      item: null,
      facts: {},
    },
  ],
};

/** The same meeting before approval. */
export const boardDraft: MeetingState = {
  ...boardMeeting,
  status: 'drawn-up',
  signatures: [],
  approved: null,
};
