import { readFileSync } from 'node:fs';
import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

const STYLE = readFileSync(new URL('./style.css', import.meta.url), 'utf8');

/** A white § on the accent colour, in the page itself: nothing more to fetch. */
const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#00467f"/><text x="16" y="23" font-family="sans-serif" font-size="22" font-weight="700" text-anchor="middle" fill="#fff">§</text></svg>',
)}`;

const SECTIONS = [
  ['anslag', 'Anslagstavla'],
  ['protokoll', 'Protokoll'],
  ['beslut', 'Beslut'],
  ['moten', 'Möten'],
] as const;

export type Section = (typeof SECTIONS)[number][0];

export interface PageFrame {
  readonly title: string;
  /** Null on the pages that belong to no association. */
  readonly association: {
    readonly id: string;
    readonly name: string;
    readonly address: string | null;
  } | null;
  readonly section: Section | null;
  /** Kept out of search engines: an anslag that has been taken down, for example. */
  readonly unlisted?: boolean;
}

/** A whole page as text. Everything is escaped by the renderer; only our own style sheet goes in as it is. */
export function page(frame: PageFrame, content: ComponentChildren): string {
  return `<!doctype html>\n${renderToString(<Document frame={frame}>{content}</Document>)}\n`;
}

function Document({ frame, children }: { frame: PageFrame; children: ComponentChildren }): VNode {
  const { association, title } = frame;
  return (
    <html lang="sv">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{association ? `${title} – ${association.name}` : title}</title>
        {frame.unlisted && <meta name="robots" content="noindex" />}
        {association && (
          <link
            rel="alternate"
            type="application/atom+xml"
            title="Anslag"
            href={`/${association.id}/anslag.atom`}
          />
        )}
        <link rel="icon" href={ICON} />
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <a class="skip" href="#innehall">
          Till innehållet
        </a>
        <header class="site-head">
          <div class="wrap">
            <a class="site-name" href={association ? `/${association.id}` : '/'}>
              {association?.name ?? 'Paragraf'}
            </a>
            {association && <Navigation association={association.id} current={frame.section} />}
          </div>
        </header>
        <main id="innehall" class="wrap">
          {children}
        </main>
        <footer class="site-foot">
          <div class="wrap">
            {association?.address && <p>{association.address}</p>}
            <p class="muted">
              Sidorna visar samma uppgifter som protokollen. <a href="/">Alla förbund</a>{' '}
              <a href="/api">För utvecklare</a>
            </p>
          </div>
        </footer>
      </body>
    </html>
  );
}

function Navigation({ association, current }: { association: string; current: Section | null }): VNode {
  return (
    <nav class="site-nav" aria-label="Huvudmeny">
      <ul>
        {SECTIONS.map(([path, label]) => (
          <li key={path}>
            <a href={`/${association}/${path}`} aria-current={path === current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
