import type { VNode } from 'preact';

/** The door: which associations there are here. */
export function StartPage({
  associations,
}: {
  associations: ReadonlyArray<{ id: string; name: string }>;
}): VNode {
  return (
    <>
      <h1>Samordningsförbundens beslut</h1>
      <p class="lead">Protokoll, beslut och anslag, gjorda ur samma händelser. Välj ett förbund.</p>
      {associations.length === 0 ? (
        <p>Här finns inget förbund ännu.</p>
      ) : (
        <ul class="cards">
          {associations.map(({ id, name }) => (
            <li key={id} class="card">
              <h2 style="margin:0;font-size:1.25rem">
                <a href={`/${id}`}>{name}</a>
              </h2>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
