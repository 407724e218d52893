import { readFileSync } from 'node:fs';
import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Letterhead } from '../domain/document-model.js';
import { held } from './held.js';
import { embeddedFontFaces } from './web-fonts.js';

export interface PageFrame {
  readonly title: string;
  readonly author: string;
  readonly letterhead: Letterhead;
  /** The bytes of the letterhead's picture, when it has one. */
  readonly picture: Buffer | undefined;
  /** Beside the logotype: what paper it is. */
  readonly running: string | null;
  readonly footer: ComponentChildren;
  /** What the style sheet calls this kind of paper; left out for minutes. */
  readonly look?: string;
}

/** A page that stands alone: style and fonts are in it, nothing is fetched and nothing runs. Text is escaped. */
export function pageHtml(frame: PageFrame, content: ComponentChildren): string {
  const [head, body] = renderToString(<Page frame={frame}>{content}</Page>).split(/(?=<body)/);
  return `<!doctype html>\n${head}${held(body!)}\n`;
}

function Page({ frame, children }: { frame: PageFrame; children: ComponentChildren }): VNode {
  const { letterhead } = frame;
  return (
    <html lang="sv">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="author" content={frame.author} />
        <title>{frame.title}</title>
        <style dangerouslySetInnerHTML={{ __html: style() }} />
      </head>
      <body style={{ '--accent': letterhead.colour, '--ink': letterhead.ink }}>
        <header>
          <Logotype letterhead={letterhead} picture={frame.picture} />
          {letterhead.legalLine && <p class="legal">{letterhead.legalLine}</p>}
          {frame.running && <p class="running">{frame.running}</p>}
        </header>
        <main class={frame.look}>{children}</main>
        <footer>
          <div class="source">{frame.footer}</div>
        </footer>
      </body>
    </html>
  );
}

function Logotype({ letterhead, picture }: Pick<PageFrame, 'letterhead' | 'picture'>): VNode {
  const named = letterhead.picture;
  if (!named) return <p class="logotype">{letterhead.logotype.join('\n')}</p>;
  if (!picture) throw new RangeError(`The picture ${named.sha256} is not given`);
  const source = `data:${named.mediaType};base64,${picture.toString('base64')}`;
  return <img class="logotype" src={source} alt={named.alternativeText} />;
}

let styleText: string | undefined;

/** Our own style sheet with its fonts; the only thing on the page that is not escaped. */
function style(): string {
  styleText ??= `${embeddedFontFaces()}\n${readFileSync(new URL('./style.css', import.meta.url), 'utf8')}`;
  return styleText;
}
