import type { WheelMatter } from '#statute';

/** What each matter of the yearly wheel is called, with the year that it is about. */
export const wheelTitles: Readonly<Record<WheelMatter, (about: number) => string>> = {
  'report-to-follow-up': (about) => `Rapportera ${about} till uppföljningssystemet`,
  'annual-report': (about) => `Årsredovisning för ${about}`,
  'audit-report': (about) => `Revisionsberättelse för ${about}`,
  'mandate-start': () => 'Ny mandattid börjar',
  'spring-consultation': () => 'Medlemssamråd på våren',
  discharge: (about) => `Medlemmarnas svar om ansvarsfrihet för ${about}`,
  'next-wheel': (about) => `Årshjul för ${about}`,
  'interim-accounts': (about) => `Delårsbokslut ${about}`,
  'interim-report': (about) => `Delårsrapport ${about}`,
  applications: (about) => `Äskanden för ${about}`,
  'allocation-signal': (about) => `Besked om statens tilldelning för ${about}`,
  'budget-consultation': (about) => `Samråd med medlemmarna om budgeten för ${about}`,
  'budget-proposal': (about) => `Budgetförslaget för ${about} på webbplatsen`,
  budget: (about) => `Budgeten för ${about} fastställs vid ett offentligt sammanträde`,
  agreements: (about) => `Avtal inför ${about}`,
};
