import { accept, type Decider, refuse } from '#kernel';
import type { PaperEvent, PaperIssued } from './paper.events.js';
import { paperRules } from './paper.rules.js';

export interface PaperState {
  readonly issued: PaperIssued | null;
}

export interface IssuePaper extends Pick<PaperIssued, 'kind' | 'of' | 'parts' | 'recipients' | 'on'> {
  readonly type: 'issue';
}

/** The paper as it has been made. */
export interface PaperContext extends Omit<PaperIssued, 'kind' | 'of' | 'parts' | 'recipients' | 'on'> {
  readonly draft: boolean;
  /** What its status says: `Utkast – protokollet är inte justerat`. */
  readonly statusLine: string;
}

/** Sends a paper once: what tells of something that is not settled stays a draft. */
export const paperDecider: Decider<IssuePaper, PaperState, PaperEvent, PaperContext> = {
  initial: { issued: null },
  decide({ type: _type, ...asked }, { issued }, { draft, statusLine, ...made }) {
    if (issued)
      return refuse(
        paperRules['paper-already-issued'],
        `Id:t hör redan till ${issued.title}, skickat ${issued.on}. Välj ett annat id för att skicka igen.`,
        { kind: issued.kind, of: issued.of, on: issued.on },
      );
    if (draft)
      return refuse(
        paperRules['paper-is-draft'],
        `${statusLine}. Vänta tills underlaget är färdigt, och skicka dokumentet då.`,
        { kind: asked.kind, of: asked.of },
      );
    return accept({ type: 'paper.issued', data: { ...asked, ...made } });
  },
  evolve: (_state, { data }) => ({ issued: data }),
};
