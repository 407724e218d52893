import type { Clients } from './clients.js';

/** Stand in minutes, and must stand nowhere else: not in what the processes say. */
export const NAMES = { p01: 'Kim Ordförandsson', p02: 'Robin Justerarsson', p03: 'Alex Sekreterarsson' };
const DAY = '2021-06-01';

/** An association that may hold meetings and has money for all of them. */
export async function foundAssociation(clients: Clients): Promise<void> {
  const send = (path: string, body: object): Promise<unknown> => clients.send(path, body);
  await send('found', { name: 'Samordningsförbundet Skaraborg' });
  await send('charter/adopt', {
    version: '2021',
    inForceFrom: '2021-01-01',
    approvers: 1,
    chairSigns: true,
    anslagEndLabel: 't.o.m.',
  });
  await send('bodies/establish', {
    body: 'styrelsen',
    name: 'Styrelsen',
    kind: 'board',
    decides: true,
    paragraphs: { span: 'ever', sign: '§ ' },
    minutes: { span: 'ever', label: 'Nr {n}' },
  });
  for (const [person, name] of Object.entries(NAMES)) await send('people/register', { person, name });
  await send('members/admit', { member: 'skovde', name: 'Skövde kommun', kind: 'municipality' });
  await send('members/admit', { member: 'fk', name: 'Försäkringskassan', kind: 'social-insurance-agency' });
  await send('seats/fill', { body: 'styrelsen', member: 'skovde', person: 'p01', role: 'ordinary' });
  await send('seats/fill', { body: 'styrelsen', member: 'fk', person: 'p02', role: 'ordinary' });
  await send('sites/register', { site: 'skovde', name: 'Skövde kommuns anslagstavla', member: 'skovde' });
  await send('funds/2021/bring-equity', {
    amount: '900 mkr',
    on: '2021-02-18',
    source: 'Årsredovisning 2020',
  });
  await send('initiatives/sparet/register', {
    title: 'Spåret',
    kind: 'individual',
    form: 'project',
    owner: 'skovde',
    parties: [{ member: 'fk' }],
    from: '2021-01-01',
  });
}

/** What a meeting leads to, by process: a draft and an approved paper, and an anslag, which has been due for years. */
export const DUTIES_OF_A_MEETING = 4;

/** From the application and the plan to an anslag. */
export async function holdMeeting(clients: Clients, id: string): Promise<void> {
  const meeting = (path: string, body: object = {}): Promise<{ position: string }> =>
    clients.send(`meetings/${id}/${path}`, body);
  await clients.send(`applications/${id}/submit`, {
    kind: 'application',
    form: 'ordinary',
    initiative: 'sparet',
    applicant: { member: 'skovde' },
    title: 'Spåret 2021',
    receivedOn: '2021-05-18',
    amounts: [{ year: 2021, amount: '100 tkr' }],
    words: { reasonUnder2: 'Deltagarna behöver stöd från flera parter.' },
  });
  await meeting('plan', { body: 'styrelsen', title: 'Styrelsemöte', documentTitle: 'Protokoll', date: DAY });
  await meeting('agenda/add', { item: 'val', title: 'Val av justerare' });
  await meeting('agenda/add', { item: 'medel', title: 'Ansökan om medel' });
  await meeting('summon', { on: '2021-05-20', recipients: 3, substitutesNotified: true });
  await meeting('open', { openedBy: 'p01' });
  await meeting('attendance/arrive', {
    people: [
      { person: 'p01', capacity: 'chair' },
      { person: 'p02', capacity: 'member' },
      { person: 'p03', capacity: 'officer' },
    ],
  });
  await meeting('paragraphs/open', { item: 'val' });
  await meeting('elect-approvers', { approvers: [{ person: 'p02' }] });
  await meeting('appoint-secretary', { person: 'p03' });
  await meeting('paragraphs/decide', {
    item: 'val',
    decision: 'val-1',
    decisionType: 'elected',
    clauses: ['Den som är vald utses att justera.'],
  });
  await meeting('paragraphs/open', { item: 'medel' });
  await meeting('funding/decide', {
    item: 'medel',
    decision: 'medel-1',
    formula: 'Styrelsen beslutar att',
    clauses: ['bevilja Spåret 100 tkr för 2021.'],
    outcomes: [{ application: id, outcome: 'granted', grant: id }],
  });
  await meeting('close');
  await meeting('minutes/draw-up', { keptAt: 'Kansliet, Skövde' });
  await meeting('minutes/sign', { person: 'p01', role: 'chair', on: DAY });
  await meeting('minutes/sign', { person: 'p03', role: 'secretary', on: DAY });
  await meeting('minutes/sign', { person: 'p02', role: 'approver', on: DAY });
  const { position } = await meeting('minutes/approve', { on: DAY });
  await clients.read(`meetings/${id}/minutes?minPosition=${position}`);
  await clients.send(`anslag/${id}/schedule`, { meeting: id, postOn: DAY });
}
