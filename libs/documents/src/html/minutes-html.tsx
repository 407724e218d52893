import type { VNode } from 'preact';
import type {
  AnslagBlock,
  DocumentModel,
  FindingNote,
  PageSetting,
  Paragraph,
} from '../domain/document-model.js';
import { pageHtml } from './page.js';
import { Clauses, Decision, Front, Signatures, Source } from './paper-parts.js';
import { Blocks, Heading } from './text-html.js';

/** Minutes or notes as one accessible page; each § has an anchor: `#p27`, `#p7a`. */
export function minutesHtml(model: DocumentModel, picture?: Buffer): string {
  return pageHtml(
    {
      title: model.fullTitle,
      author: model.author,
      letterhead: model.letterhead,
      picture,
      running: [model.header.left, model.header.right].join(' · '),
      footer: <Source model={model} />,
    },
    <>
      <h1>{model.title}</h1>
      <p class="subtitle">{model.subtitle}</p>
      <p class={model.status === 'draft' ? 'status draft' : 'status'}>{model.statusLine}</p>
      <Front rows={model.front} columns={model.setting.frontPage === 'columns'} />
      {model.signatures && <Signatures block={model.signatures} />}
      {model.anslag && <Anslag block={model.anslag} />}
      {model.contents && (
        <nav class="contents" aria-labelledby="contents">
          <h2 id="contents">{model.contents.heading}</h2>
          <ol>
            {model.contents.entries.map(({ anchor, label, heading }) => (
              <li key={anchor}>
                <a href={`#${anchor}`}>
                  <span>{label}</span> <span>{heading}</span>
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {model.paragraphs.map((paragraph) => (
        <>
          {paragraph.section && <h2 class="matters">{paragraph.section}</h2>}
          <ParagraphSection key={paragraph.anchor} paragraph={paragraph} setting={model.setting} />
        </>
      ))}
      {model.nextMeetings && (
        <section>
          {model.nextMeetings.heading && <h2>{model.nextMeetings.heading}</h2>}
          <Clauses texts={model.nextMeetings.lines} />
        </section>
      )}
      {model.closingWords && <p class="closing">{model.closingWords}</p>}
      {model.remarks.map(({ heading, lines }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <Clauses texts={lines} />
        </section>
      ))}
      {model.findings.length > 0 && (
        <section>
          <h2>{model.words.findings}</h2>
          <Findings notes={model.findings} />
        </section>
      )}
    </>,
  );
}

function Anslag({ block }: { block: AnslagBlock }): VNode {
  const rows = [...block.rows, { label: block.signature.label, value: block.signature.name || null }];
  return (
    <section class="box">
      <h2>{block.heading}</h2>
      <dl class="facts">
        {rows.map(({ label, value }) => (
          <>
            <dt>{label}</dt>
            <dd class={value === null ? 'blank' : undefined}>{value ?? '\u00a0'}</dd>
          </>
        ))}
      </dl>
    </section>
  );
}

function ParagraphSection({ paragraph, setting }: { paragraph: Paragraph; setting: PageSetting }): VNode {
  const { anchor, label, heading, tag, depth, particulars, blocks, parts } = paragraph;
  const { procedure, decisions, assignments, undecided, after, corrections, findings } = paragraph;
  return (
    <section aria-labelledby={anchor}>
      <Heading depth={depth} id={anchor}>
        {label && `${label} `}
        {heading}
        {tag && (
          <>
            {' '}
            <span class="tag">{tag}</span>
          </>
        )}
      </Heading>
      {particulars.length > 0 && <p class="particulars">{particulars.join(' · ')}</p>}
      <Blocks blocks={blocks} />
      <Blocks blocks={procedure} />
      {decisions.map((decision, index) => (
        <Decision key={index} decision={decision} listed={setting.clauses === 'list'} />
      ))}
      {assignments.map((assignment) => (
        <p key={assignment} class="aside">
          {assignment}
        </p>
      ))}
      {undecided && <p class="aside">{undecided}</p>}
      <Blocks blocks={after} />
      {corrections.map((correction) => (
        <p key={correction} class="correction">
          {correction}
        </p>
      ))}
      <Findings notes={findings} />
      {parts.map((part) => (
        <ParagraphSection key={part.anchor} paragraph={part} setting={setting} />
      ))}
    </section>
  );
}

function Findings({ notes }: { notes: readonly FindingNote[] }): VNode {
  return (
    <>
      {notes.map(({ severity, message }) => (
        <p key={message} class="finding">
          <strong>{severity}:</strong> {message}
        </p>
      ))}
    </>
  );
}
