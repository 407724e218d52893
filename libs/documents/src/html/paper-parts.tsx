import type { VNode } from 'preact';
import { documentDigest } from '../document-digest.js';
import type { ActModel } from '../domain/act-model.js';
import type {
  DecisionBox,
  DocumentModel,
  FrontGroup,
  FrontRow,
  SignatureBlock,
} from '../domain/document-model.js';

/** At the foot of the page: whose paper it is, which history it shows, and the digest of what it says. */
export function Source({ model }: { model: DocumentModel | ActModel }): VNode {
  return (
    <>
      <p>{model.footer.owner}</p>
      <p>{model.footer.source}</p>
      {'sources' in model && (
        <p>
          {model.words.sources}: {model.sources.join(' · ')}
        </p>
      )}
      <p>
        {model.words.digest}: {documentDigest(model)}
      </p>
    </>
  );
}

/** `columns`: people stand under their headings in two columns where there is room, as on paper. */
export function Front({ rows, columns = false }: { rows: readonly FrontRow[]; columns?: boolean }): VNode {
  const before = rows.findIndex(({ people }) => columns && people);
  if (before === -1) return <FrontTable rows={rows} />;
  return (
    <>
      <FrontTable rows={rows.slice(0, before)} />
      <dl class="people">
        {rows
          .filter(({ people }) => people)
          .map((row) => (
            <div key={row.label}>
              <dt>{row.label}</dt>
              <dd>
                <Entries groups={row.groups} />
              </dd>
            </div>
          ))}
      </dl>
      <FrontTable rows={rows.slice(before).filter(({ people }) => !people)} />
    </>
  );
}

function FrontTable({ rows }: { rows: readonly FrontRow[] }): VNode | null {
  if (rows.length === 0) return null;
  return (
    <table class="front">
      <tbody>
        {rows.map(({ label, groups }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              <Entries groups={groups} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Entries({ groups }: { groups: readonly FrontGroup[] }): VNode {
  return (
    <>
      {groups.length === 0 && <span class="blank">{'\u00a0'}</span>}
      {groups.map((group) => (
        <Group key={group.heading} group={group} />
      ))}
    </>
  );
}

function Group({ group }: { group: FrontGroup }): VNode {
  return (
    <>
      {group.heading && <p class="group">{group.heading}</p>}
      <ul>
        {group.entries.map(({ text, span, remark }) => (
          <li key={text} class={remark ? 'remark' : undefined}>
            {text}
            {span && (
              <>
                {'\u00a0'}
                <span class="span">{span}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

export function Signatures({ block }: { block: SignatureBlock }): VNode {
  return (
    <section>
      <h2>{block.heading}</h2>
      <ul class="signatures">
        {block.lines.map(({ role, name, signed }) => (
          <li key={`${role} ${name}`}>
            <span class="label">{role}</span> <span>{name}</span>{' '}
            {signed && <span class="signed">{signed}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Decision({ decision, listed = false }: { decision: DecisionBox; listed?: boolean }): VNode {
  return (
    <div class="decision">
      <p class="heading">
        {decision.heading && `${decision.heading} `}
        <span class={decision.heading ? 'kind' : 'kind alone'}>{decision.type}</span>
      </p>
      {decision.formula && <p>{decision.formula}</p>}
      <Clauses texts={decision.clauses} listed={listed} />
      {decision.details.length > 0 && (
        <dl class="facts">
          {decision.details.map(({ label, lines }) => (
            <>
              <dt>{label}</dt>
              <dd>
                {lines.map((line) => (
                  <p key={line}>{line}</p>
                ))}
              </dd>
            </>
          ))}
        </dl>
      )}
    </div>
  );
}

/** One is a paragraph, several are a list. */
export function Clauses({ texts, listed = false }: { texts: readonly string[]; listed?: boolean }): VNode {
  if (texts.length === 1 && !listed) return <p>{texts[0]}</p>;
  return (
    <ul class="dash">
      {texts.map((text, index) => (
        <li key={index}>{text}</li>
      ))}
    </ul>
  );
}
