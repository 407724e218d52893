import type { VNode } from 'preact';
import type { AssociationSummary } from '#associations';

/** The door: which associations there are here. */
export function StartPage({ associations }: { associations: readonly AssociationSummary[] }): VNode {
  return (
    <>
      <h1>Samordningsförbundens beslut</h1>
      <p class="lead">Här finns förbundens protokoll, beslut och anslag. Välj ett förbund.</p>
      {associations.length === 0 ? (
        <p>Här finns inget förbund ännu.</p>
      ) : (
        <ul class="cards">
          {associations.map(({ association, name }) => (
            <li key={association} class="card">
              <h2 class="card-title">
                <a href={`/${association}`}>{name}</a>
              </h2>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
