import { OneOf, Pattern } from '#http';

/** What the lists of money take: a year, and how they are answered. */
export class MoneyFormatDto {
  @Pattern(/^\d{4}$/, 'ska vara ett år, ÅÅÅÅ', {
    description: 'Only the money of this year',
    example: '2026',
    optional: true,
  })
  year?: string;

  @OneOf(['json', 'csv'], {
    description: '`csv`: a file with semicolons that a Swedish Excel opens; json when left out',
    optional: true,
  })
  format?: 'json' | 'csv';
}
