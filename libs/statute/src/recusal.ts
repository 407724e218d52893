/** Why a board member may not deal with a matter (6 kap. 28 § KL, by 19 § lag (2003:1210)). Swedish, as the minutes say it. */
export const recusalGrounds = {
  'own-interest': 'saken angår ledamoten själv eller kan väntas medföra nytta eller skada för ledamoten',
  relative: 'saken angår någon närstående till ledamoten',
  representative: 'ledamoten är ställföreträdare eller ombud för den som saken angår',
  supervision: 'ledamoten har tillsyn över den verksamhet som saken gäller',
  'other-circumstance':
    'det finns en särskild omständighet som kan rubba förtroendet för ledamotens opartiskhet',
} as const;
