// The demonstration's register of addresses: a handful of postcodes, all invented, as are their localities and streets. They are the
// ones in which the invented people of the population register live. No entry is taken from any register that exists.
import type { AddressRegister } from '../../src/adapters/memory-addresses.js';

export const INVENTED_ADDRESSES: AddressRegister = {
  '1234': { Exempelville: ['Avenue des Essais', 'Place du Test', 'Rue de l’Exemple', 'Rue de la Démonstration'] },
  '2345': { Exempelville: ['Impasse du Brouillon', 'Rue Inventée'] },
  '3456': { Musterduerf: ['Schleekewee', 'Um Prouferbierg'], Prouwenhaff: ['Haaptstrooss', 'Um Weier'] },
  '4321': { Exempelville: ['Place du Test'] },
  '5678': { Musterduerf: ['Am Beispill', 'An der Prouf', 'Haaptstrooss', 'Rue de l’École modèle'] },
  '6543': { Exempelville: ['Rue Cassée'] },
  '9876': { Iwwerdaachduerf: ['Op der Gënzefrënn'], Niewendaachduerf: ['Op der Gënzefrënn'] },
};
