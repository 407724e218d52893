import type { AnslagDocument } from '../domain/anslag-document.js';
import { pageHtml } from './page.js';

/** The notice board's page for one anslag. */
export function anslagHtml(anslag: AnslagDocument): string {
  return pageHtml(
    {
      title: anslag.fullTitle,
      author: anslag.author,
      letterhead: anslag.letterhead,
      running: null,
      footer: <p>{anslag.author}</p>,
    },
    <>
      <h1>{anslag.title}</h1>
      <p class="status">{anslag.state.word}</p>
      <table class="front">
        <tbody>
          {anslag.rows.map(({ label, lines }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>
                <ul>
                  {lines.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {anslag.history && (
        <section>
          <h2>{anslag.history.heading}</h2>
          <ul class="dash">
            {anslag.history.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{anslag.appeal.heading}</h2>
        {anslag.appeal.paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </section>
    </>,
  );
}
