import { describe, expect, it } from '@jest/globals';
import type { SeriesAudit } from '#evidence';
import { auditReport } from './audit-report.js';

const clean: SeriesAudit = {
  association: 'skaraborg',
  today: '2026-12-31',
  readTo: '480',
  meetings: 3,
  cases: 12,
  findings: [],
};

describe('The report of an audit', () => {
  it('says so when there is nothing to say', () => {
    expect(auditReport(clean)).toEqual([
      'skaraborg  3 meetings, 12 cases, as of 2026-12-31',
      '  ✓ nothing is missing, doubled or left behind',
      '',
    ]);
  });

  it('names what must be seen to before what is good to know, each with what it is about', () => {
    const finding = (rule: string, severity: 'must' | 'note') => ({
      rule,
      severity,
      message: `Om ${rule}.`,
      about: 'series/styrelsen.2026',
      facts: {},
    });
    const report = auditReport({
      ...clean,
      findings: [finding('series-gap', 'must'), finding('series-started-late', 'note')],
    });
    expect(report.slice(1, -1)).toEqual([
      '  1 must be seen to',
      '    series/styrelsen.2026 series-gap\n      Om series-gap.',
      '  1 good to know',
      '    series/styrelsen.2026 series-started-late\n      Om series-started-late.',
    ]);
  });
});
