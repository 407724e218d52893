import type { VNode } from 'preact';
import { type CivilDate, daysBetween } from '#kernel';
import type { Board, BoardEntry } from '#anslag';
import { howToAppeal, inWords } from '#documents';
import { Day, Fact } from './parts.js';

/** The notice board: what is up, what has been up, and how to appeal. */
export function AnslagBoardPage({
  board,
  asked,
}: {
  board: Board;
  /** Whether the reader asked for another day than today. */ asked: boolean;
}): VNode {
  const appeal = howToAppeal(null);
  return (
    <>
      <h1>Anslagstavla</h1>
      <p class="lead">
        Här tillkännages att protokoll har justerats. Den som är medlem i en kommun eller region som ingår i
        förbundet kan överklaga ett beslut inom tre veckor från den dag justeringen tillkännagavs.
      </p>
      <form class="filters" method="get" action={`/${board.association}/anslag`}>
        <div>
          <label for="dag">Visa tavlan som den såg ut den</label>
          <input type="date" id="dag" name="dag" value={board.on} required />
        </div>
        <button type="submit">Visa</button>
      </form>
      {asked && (
        <p class="note">
          Du ser tavlan som den stod <strong>{inWords(board.on)}</strong>.{' '}
          <a href={`/${board.association}/anslag`}>Visa dagens tavla</a>
        </p>
      )}

      <h2>Aktuella anslag</h2>
      {board.current.length === 0 ? (
        <p>Inga anslag är uppsatta den dagen. {latest(board)}</p>
      ) : (
        <ul class="cards">
          {board.current.map((entry) => (
            <AnslagCard key={entry.id} entry={entry} board={board} />
          ))}
        </ul>
      )}

      {board.takenDown.length > 0 && (
        <>
          <h2>Nedtagna anslag</h2>
          <ul class="cards">
            {board.takenDown.map((entry) => (
              <AnslagCard key={entry.id} entry={entry} board={board} />
            ))}
          </ul>
        </>
      )}

      <h2>{appeal.heading}</h2>
      {appeal.paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
}

function latest({ takenDown }: Board): string {
  const [last] = takenDown;
  return last ? `Det senaste, ${last.title}, togs ned ${inWords(last.takenDownOn!)}.` : '';
}

function AnslagCard({ entry, board }: { entry: BoardEntry; board: Board }): VNode {
  const gone = entry.takenDownOn !== null;
  return (
    <li class={gone ? 'card gone' : 'card'}>
      <p class="kicker">Justerat protokoll</p>
      <h3>
        <a href={`/${board.association}/anslag/${entry.id}`}>{entry.title}</a>
      </h3>
      <dl class="facts">
        <Fact label="Anslaget">
          <Day date={entry.postedOn} />
        </Fact>
        {gone ? (
          <Fact label="Nedtaget">
            <Day date={entry.takenDownOn} />
          </Fact>
        ) : (
          <EndOfPosting entry={entry} />
        )}
        <Fact label="Paragrafer">{entry.paragraphs}</Fact>
        <Fact label="Protokollet förvaras">{entry.keptAt}</Fact>
      </dl>
      {!gone && <TimeLeft entry={entry} on={board.on} />}
      <Standing entry={entry} />
    </li>
  );
}

/** Whether the decisions hold: appealed, or with legal force that somebody has confirmed. */
function Standing({ entry }: { entry: Pick<BoardEntry, 'appealsPending' | 'legalForceFrom'> }): VNode | null {
  const { appealsPending, legalForceFrom } = entry;
  if (legalForceFrom)
    return (
      <p class="muted">
        Laga kraft från och med <Day date={legalForceFrom} />.
      </p>
    );
  if (appealsPending === 0) return null;
  return (
    <p class="muted">
      {appealsPending === 1 ? 'Ett överklagande' : `${appealsPending} överklaganden`} prövas.
    </p>
  );
}

/** Boards write the end of an anslag in two ways; both follow from the same two days. */
function EndOfPosting({ entry }: { entry: BoardEntry }): VNode {
  return entry.endLabel === 'tas ned' ? (
    <Fact label="Tas ned">
      <Day date={entry.firstTakeDownDay} otherwise="tiden löper inte än" />
    </Fact>
  ) : (
    <Fact label="Anslaget t.o.m.">
      <Day date={entry.lastAppealDay} otherwise="tiden löper inte än" />
    </Fact>
  );
}

/** How long the decisions can still be appealed, in words first and as a bar beside. */
export function TimeLeft({
  entry,
  on,
}: {
  entry: Pick<BoardEntry, 'postedOn' | 'lastAppealDay'>;
  on: CivilDate;
}): VNode {
  if (entry.lastAppealDay === null)
    return (
      <p class="muted">
        Anslaget sitter inte uppe på alla tavlor som krävs, så tiden för överklagande har inte börjat löpa.
      </p>
    );
  const days = daysBetween(on, entry.lastAppealDay);
  if (days < 0) return <p class="muted">Tiden för överklagande har gått ut.</p>;
  const all = daysBetween(entry.postedOn, entry.lastAppealDay);
  const words =
    days === 0
      ? 'Sista dagen att överklaga'
      : days === 1
        ? '1 dag kvar att överklaga'
        : `${days} dagar kvar att överklaga`;
  return (
    <p class="left">
      <span>
        {words} – till och med {inWords(entry.lastAppealDay)}
      </span>
      <progress
        value={all - days}
        max={all}
        aria-label="Hur stor del av tiden för överklagande som har gått"
      />
    </p>
  );
}
