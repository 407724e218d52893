/** Whether a text is a year whose money can be kept: the law is from 2003, and its associations have had money since 2004. */
export function isFundYear(text: string): boolean {
  return /^\d{4}$/.test(text) && Number(text) >= 2004 && Number(text) <= 2999;
}
