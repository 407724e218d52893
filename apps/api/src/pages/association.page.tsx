import type { VNode } from 'preact';
import type { Board } from '#anslag';
import type { AssociationView } from '#associations';
import type { CalendarEntry } from '#meetings';
import { isPublic } from './meetings.page.js';
import { Day } from './parts.js';

/** The first page of an association: what is on the notice board, the latest minutes, and who the members are. */
export function AssociationPage({
  association,
  board,
  meetings,
}: {
  association: AssociationView;
  board: Board;
  meetings: readonly CalendarEntry[];
}): VNode {
  const id = association.association;
  const latest = meetings.filter(isPublic).slice(0, 5);
  return (
    <>
      <h1>{association.name}</h1>
      <h2>På anslagstavlan</h2>
      {board.current.length === 0 ? (
        <p>
          Inga anslag just nu. <a href={`/${id}/anslag`}>Se tidigare anslag</a>
        </p>
      ) : (
        <ul>
          {board.current.map((entry) => (
            <li key={entry.id}>
              <a href={`/${id}/anslag/${entry.id}`}>{entry.title}</a>, kan överklagas till och med{' '}
              <Day date={entry.lastAppealDay} otherwise="en dag som inte är bestämd än" />
            </li>
          ))}
        </ul>
      )}
      <h2>Senaste protokoll</h2>
      {latest.length === 0 ? (
        <p>Inget protokoll är justerat ännu.</p>
      ) : (
        <ul>
          {latest.map((meeting) => (
            <li key={meeting.meeting}>
              <a href={`/${id}/protokoll/${meeting.meeting}`}>{meeting.title}</a>,{' '}
              <Day date={meeting.date} otherwise="utan datum" />
            </li>
          ))}
        </ul>
      )}
      {association.members.length > 0 && (
        <>
          <h2>Medlemmar</h2>
          <ul class="columns">
            {association.members.map(({ member, name }) => (
              <li key={member}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
