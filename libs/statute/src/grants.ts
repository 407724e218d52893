import { defineBindingRules } from '#kernel';

/**
 * What the law asks of a board that grants money: whom it is for, who may have it, and that the money is there. At a
 * meeting that is being held it is refused; at one that is entered afterwards it is recorded with a finding.
 */
export const grantLaw = defineBindingRules({
  'grant-purpose-missing': {
    title: 'Det framgår inte varför insatsen ryms inom den finansiella samordningen',
    law: '2 och 7 §§ lag (2003:1210)',
  },
  'grant-to-outsider': {
    title: 'Den som får pengarna är ingen medlem',
    law: '4 och 7 §§ lag (2003:1210)',
  },
  'grant-to-one-party': {
    title: 'Bara en part står bakom insatsen',
    law: '7 § lag (2003:1210)',
  },
  'grant-not-covered': {
    title: 'Beslutet om pengar saknar täckning',
    law: '11 kap. 5 § kommunallagen (2017:725), 21 § lag (2003:1210)',
  },
});
