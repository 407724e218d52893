import { type ComponentChildren, h, type VNode } from 'preact';
import type { DocumentBlock, TextRun } from '../domain/document-model.js';

const DEEPEST_HEADING = 6;

export function Heading(props: { depth: number; id?: string; children: ComponentChildren }): VNode {
  return h(`h${Math.min(props.depth, DEEPEST_HEADING)}`, { id: props.id }, props.children);
}

/** The blocks of a recorded text. */
export function Blocks({ blocks }: { blocks: readonly DocumentBlock[] }): VNode {
  return (
    <>
      {blocks.map((block, index) => (
        <OneBlock key={index} block={block} />
      ))}
    </>
  );
}

function OneBlock({ block }: { block: DocumentBlock }): VNode {
  switch (block.kind) {
    case 'text':
      return (
        <p>
          {block.label && <span class="label">{block.label} </span>}
          <Runs runs={block.runs} />
        </p>
      );
    case 'heading':
      return <Heading depth={block.depth}>{block.text}</Heading>;
    case 'quote':
      return (
        <blockquote>
          <Runs runs={block.runs} />
        </blockquote>
      );
    case 'list':
      return <List block={block} />;
    case 'table':
      return <Table block={block} />;
  }
}

function Runs({ runs }: { runs: readonly TextRun[] }): VNode {
  return (
    <>
      {runs.map(({ text, style }) =>
        style === 'plain' ? text : style === 'emphasis' ? <em>{text}</em> : <strong>{text}</strong>,
      )}
    </>
  );
}

function List({ block }: { block: Extract<DocumentBlock, { kind: 'list' }> }): VNode {
  const items = block.items.map(({ runs, below }, index) => (
    <li key={index}>
      <Runs runs={runs} />
      <Blocks blocks={below} />
    </li>
  ));
  return block.style === 'number' ? <ol>{items}</ol> : <ul class={block.style}>{items}</ul>;
}

/** Wide tables scroll by themselves and can be reached by keyboard; they are no landmarks, of which there would be many. */
function Table({ block }: { block: Extract<DocumentBlock, { kind: 'table' }> }): VNode {
  const className = (column: number): string | undefined =>
    block.columns[column]?.figures ? 'figures' : block.columns[column]?.narrow && 'narrow';
  const headings = block.columns.map(({ heading }) => heading).join(', ');
  return (
    <div class="table" role="group" aria-label={block.caption ?? headings} tabIndex={0}>
      <table>
        {block.caption && <caption>{block.caption}</caption>}
        <thead>
          <tr>
            {block.columns.map(({ heading }, column) => (
              <th key={column} scope="col" class={className(column)}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column} class={className(column)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
