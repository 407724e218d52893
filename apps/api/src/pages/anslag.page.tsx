import type { VNode } from 'preact';
import type { CivilDate } from '#kernel';
import { inWordsWithWeekday } from '#documents';
import { Day, Moment, Row } from './parts.js';
import { TimeLeft } from './anslag-board.page.js';

export interface AnslagView {
  readonly association: string;
  readonly id: string;
  readonly on: CivilDate;
  readonly title: string;
  readonly bodyName: string;
  readonly meeting: string;
  readonly meetingDate: CivilDate | null;
  readonly paragraphs: string;
  readonly approvedOn: CivilDate | null;
  readonly keptAt: string;
  readonly signedBy: string | null;
  readonly sites: readonly string[];
  readonly endLabel: 't.o.m.' | 'tas ned';
  /** Null until it has been posted. */
  readonly days: {
    readonly postedOn: CivilDate;
    readonly lastAppealDay: CivilDate;
    readonly firstTakeDownDay: CivilDate;
  } | null;
  readonly postOn: CivilDate;
  readonly takenDownOn: CivilDate | null;
  readonly history: ReadonlyArray<{ readonly at: string; readonly what: string }>;
  readonly findings: readonly string[];
}

/** One anslag with the days that follow from it, and everything that has happened to it. */
export function AnslagPage({ anslag }: { anslag: AnslagView }): VNode {
  const { days } = anslag;
  return (
    <article>
      <p class="kicker">Anslag · {status(anslag)}</p>
      <h1>{anslag.title}</h1>
      <p class="lead">
        {anslag.bodyName} har justerat {anslag.paragraphs}. Justeringen tillkännages här enligt 19 § lagen
        (2003:1210) om finansiell samordning av rehabiliteringsinsatser och 8 kap. 12 § kommunallagen.
      </p>
      {days && !anslag.takenDownOn && <TimeLeft entry={days} on={anslag.on} />}

      <h2>Uppgifter</h2>
      <dl class="facts rows">
        <Row label="Organ">{anslag.bodyName}</Row>
        <Row label="Sammanträdesdatum">
          <Day date={anslag.meetingDate} />
        </Row>
        <Row label="Paragrafer">{anslag.paragraphs}</Row>
        <Row label="Justerat">
          <Day date={anslag.approvedOn} otherwise="dagen framgår inte av protokollet" />
        </Row>
        <Row label="Anslaget sätts upp">
          <Day date={days?.postedOn ?? anslag.postOn} />
        </Row>
        {days && (
          <>
            <Row label="Sista dag för överklagande">
              <time dateTime={days.lastAppealDay}>{inWordsWithWeekday(days.lastAppealDay)}</time>
            </Row>
            <Row label={anslag.endLabel === 'tas ned' ? 'Anslaget tas ned' : 'Anslaget under tiden'}>
              {anslag.endLabel === 'tas ned' ? (
                <Day date={days.firstTakeDownDay} />
              ) : (
                <>
                  <Day date={days.postedOn} /> t.o.m. <Day date={days.lastAppealDay} />
                </>
              )}
            </Row>
            <Row label="Beräknad laga kraft">
              <Day date={days.firstTakeDownDay} />
              <span class="muted"> om ingen överklagar</span>
            </Row>
          </>
        )}
        {anslag.takenDownOn && (
          <Row label="Nedtaget">
            <Day date={anslag.takenDownOn} />
          </Row>
        )}
        <Row label="Protokollet förvaras">{anslag.keptAt}</Row>
        <Row label="Anslagstavlor">{anslag.sites.join(', ')}</Row>
        {anslag.signedBy && <Row label="Underskrift">{anslag.signedBy}</Row>}
        <Row label="Protokollet">
          <a href={`/${anslag.association}/protokoll/${anslag.meeting}`}>Läs protokollet</a>
        </Row>
      </dl>

      {anslag.findings.length > 0 && (
        <>
          <h2>Iakttagelser</h2>
          <ul>
            {anslag.findings.map((finding) => (
              <li key={finding}>{finding}</li>
            ))}
          </ul>
        </>
      )}

      <h2>Vad som har hänt</h2>
      <ol class="timeline">
        {anslag.history.map(({ at, what }) => (
          <li key={`${at}${what}`}>
            <p class="muted small">
              <Moment instant={at} />
            </p>
            <p>{what}</p>
          </li>
        ))}
      </ol>
    </article>
  );
}

function status({ takenDownOn, days }: AnslagView): string {
  if (takenDownOn) return 'nedtaget';
  return days ? 'uppsatt' : 'ännu inte uppsatt';
}
