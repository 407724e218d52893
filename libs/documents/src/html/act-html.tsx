import type { VNode } from 'preact';
import type { ActBlock, ActModel, ActSection } from '../domain/act-model.js';
import { pageHtml } from './page.js';
import { Decision, Front, Signatures, Source } from './paper-parts.js';
import { Blocks, Heading } from './text-html.js';

/** A paper beside the minutes as one accessible page. */
export function actHtml(model: ActModel, picture?: Buffer): string {
  return pageHtml(
    {
      title: model.fullTitle,
      author: model.author,
      letterhead: model.letterhead,
      picture,
      running: [model.header.left, model.header.right].filter(Boolean).join(' · '),
      footer: <Source model={model} />,
      look: 'act',
    },
    <>
      <h1>{model.title}</h1>
      <p class="subtitle">{model.subtitle}</p>
      <p class={model.status === 'draft' ? 'status draft' : 'status'}>{model.statusLine}</p>
      {model.front.length > 0 && <Front rows={model.front} />}
      {model.sections.map((section) => (
        <Section key={section.anchor} section={section} />
      ))}
      {model.signatures && <Signatures block={model.signatures} />}
    </>,
  );
}

function Section({ section }: { section: ActSection }): VNode {
  const { anchor, label, heading, tag, depth, particulars, blocks, parts } = section;
  return (
    <section aria-labelledby={heading === null ? undefined : anchor}>
      {heading !== null && (
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
      )}
      {particulars.length > 0 && <p class="particulars">{particulars.join(' · ')}</p>}
      {blocks.map((block, index) => (
        <OneBlock key={index} block={block} />
      ))}
      {parts.map((part) => (
        <Section key={part.anchor} section={part} />
      ))}
    </section>
  );
}

function OneBlock({ block }: { block: ActBlock }): VNode {
  switch (block.kind) {
    case 'decision':
      return <Decision decision={block.decision} />;
    case 'aside':
      return <p class="aside">{block.text}</p>;
    case 'correction':
      return <p class="correction">{block.text}</p>;
    default:
      return <Blocks blocks={[block]} />;
  }
}
