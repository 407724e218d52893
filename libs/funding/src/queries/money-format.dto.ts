import { malformed, OneOf, Pattern } from '#http';

/** How a list of money is answered. */
export class FormatDto {
  @OneOf(['json', 'csv'], {
    description: '`csv`: a file with semicolons that a Swedish Excel opens; json when left out',
    optional: true,
  })
  format?: 'json' | 'csv';
}

/** What the lists of money take: a year, and how they are answered. */
export class MoneyFormatDto extends FormatDto {
  @Pattern(/^\d{4}$/, 'ska vara ett år, ÅÅÅÅ', {
    description: 'Only the money of this year',
    example: '2026',
    optional: true,
  })
  year?: string;
}

/** The year in an address. Throws when it is none. */
export function yearIn(address: string): number {
  if (!/^\d{4}$/.test(address)) throw malformed([{ field: 'year', fault: 'ska vara ett år, ÅÅÅÅ' }]);
  return Number(address);
}
