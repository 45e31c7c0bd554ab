// The lists of places, held against lists that others keep: the communes as they were compared by hand with a public list of
// the land registry (2023), not with STATEC's register of LAU codes; the Luxembourgish names against the Unicode CLDR, as Node has it. What differs from CLDR is named here, so that it is meant.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { CANTONS, COMMUNES } from '../../src/fields/places/communes.js';
import { COUNTRY_CODES } from '../../src/fields/places/country-codes.js';
import { LANGUAGE_CODES } from '../../src/fields/places/language-codes.js';
import { LUXEMBOURGISH_COUNTRIES, LUXEMBOURGISH_LANGUAGES } from '../../src/text/luxembourgish-names.js';

/** Of each canton its communes, as they are since 1 September 2023: 100 in all. */
const REGISTER: Readonly<Record<string, string>> = {
  Capellen: 'Dippach, Garnich, Habscht, Käerjeng, Kehlen, Koerich, Kopstal, Mamer, Steinfort',
  Clervaux: 'Clervaux, Parc Hosingen, Troisvierges, Weiswampach, Wincrange',
  Diekirch: "Bettendorf, Bourscheid, Diekirch, Erpeldange-sur-Sûre, Ettelbruck, Feulen, Mertzig, Reisdorf, Schieren, Vallée de l'Ernz",
  Echternach: 'Beaufort, Bech, Berdorf, Consdorf, Echternach, Rosport-Mompach, Waldbillig',
  'Esch-sur-Alzette': 'Bettembourg, Differdange, Dudelange, Esch-sur-Alzette, Frisange, Kayl, Leudelange, Mondercange, Pétange, Reckange-sur-Mess, Roeser, Rumelange, Sanem, Schifflange',
  Grevenmacher: 'Betzdorf, Biwer, Flaxweiler, Grevenmacher, Junglinster, Manternach, Mertert, Wormeldange',
  Luxembourg: 'Bertrange, Contern, Hesperange, Luxembourg, Niederanven, Sandweiler, Schuttrange, Steinsel, Strassen, Walferdange, Weiler-la-Tour',
  Mersch: 'Bissen, Colmar-Berg, Fischbach, Heffingen, Helperknapp, Larochette, Lintgen, Lorentzweiler, Mersch, Nommern',
  Redange: 'Beckerich, Ell, Groussbus-Wal, Préizerdaul, Rambrouch, Redange/Attert, Saeul, Useldange, Vichten',
  Remich: 'Bous-Waldbredimus, Dalheim, Lenningen, Mondorf-les-Bains, Remich, Schengen, Stadtbredimus',
  Vianden: 'Putscheid, Tandel, Vianden',
  Wiltz: 'Boulaide, Esch-sur-Sûre, Goesdorf, Kiischpelt, Lac de la Haute-Sûre, Wiltz, Winseler',
};

/** Communes that went into others. */
const MERGED = ['Bascharage', 'Clemency', 'Hobscheid', 'Septfontaines', 'Tuntange', 'Boevange-sur-Attert', 'Mompach', 'Rosport', 'Grosbous', 'Wahl', 'Bous', 'Waldbredimus', 'Ermsdorf', 'Medernach', 'Eschweiler'];

describe('communes and cantons', () => {
  it('are those of the register since 1 September 2023, and no other', () => {
    const register = Object.values(REGISTER).flatMap((communes) => communes.split(', '));
    expect(register).to.have.length(100);
    expect([...COMMUNES.keys()].sort()).to.deep.equal(register.sort());
    expect([...CANTONS.keys()]).to.deep.equal(Object.keys(REGISTER));
    expect(MERGED.filter((commune) => COMMUNES.has(commune))).to.deep.equal([]);
  });

  it('are called in Luxembourgish as the list of place names spells them', () => {
    const called = ['Grevenmacher', 'Reckange-sur-Mess', 'Ettelbruck', 'Wincrange', 'Larochette', 'Troisvierges', 'Esch-sur-Alzette', 'Differdange', 'Lac de la Haute-Sûre'].map((commune) => COMMUNES.get(commune)?.lb);
    expect(called).to.deep.equal(['Gréiwemaacher', 'Recken op der Mess', 'Ettelbréck', 'Wëntger', 'Fiels', 'Ëlwen', 'Esch-Uelzecht', 'Déifferdeng', 'Stauséigemeng']);
    expect(CANTONS.get('Grevenmacher')?.lb).to.equal('Gréiwemaacher');
  });
});

/** Ours on the left of CLDR's: the spelling of the dictionary (LOD), a name of today, or a shorter one. */
const COUNTRIES_OUR_WAY: Readonly<Record<string, string>> = {
  AS: 'Amerikanesch-Samoa', BQ: 'Karibescht Holland', BY: 'Wäissrussland', CD: 'Kongo-Kinshasa', CG: 'Kongo-Brazzaville', CI: 'Côte d’Ivoire', ES: 'Spanien', FO: 'Färöer', GB: 'Groussbritannien', GF: 'Guayane',
  HK: 'Spezialverwaltungszon Hong Kong', HM: 'Heard- a McDonald-Inselen', IM: 'Isle of Man', IO: 'IO', KN: 'St. Kitts an Nevis', LC: 'St. Lucia', MF: 'St. Martin', MO: 'Spezialverwaltungszon Macau', PM: 'St. Pierre a Miquelon',
  PS: 'Palestinensesch Autonomiegebidder', RE: 'Réunion', SH: 'St. Helena', SZ: 'Swasiland', UM: 'Amerikanesch-Ozeanien', VC: 'St. Vincent an d’Grenadinnen',
};

const LANGUAGES_OUR_WAY: Readonly<Record<string, string>> = {
  be: 'Wäissrussesch', bm: 'Bambara-Sprooch', ch: 'Chamorro-Sprooch', dz: 'Bhutanesch', ee: 'Ewe-Sprooch', fy: 'Westfriesesch', ho: 'Hiri-Motu', ht: 'Haitianesch', hz: 'Herero-Sprooch', ig: 'Igbo-Sprooch', ii: 'Sichuan Yi', ik: 'Inupiak',
  io: 'Ido-Sprooch', it: 'Italienesch', iu: 'Inukitut', kg: 'Kongolesesch', ki: 'Kikuyu-Sprooch', km: 'Kambodschanesch', kr: 'Kanuri-Sprooch', ks: 'Kaschmiresch', kv: 'Komi-Sprooch', lg: 'Ganda-Sprooch', mg: 'Malagassi-Sprooch',
  mh: 'Marschallesesch', nb: 'Norwegesch Bokmål', nd: 'Nord-Ndebele-Sprooch', nn: 'Norwegesch Nynorsk', nr: 'Süd-Ndebele-Sprooch', ny: 'Nyanja-Sprooch', oj: 'Ojibwa-Sprooch', or: 'Orija', pa: 'Pandschabesch', rn: 'Rundi-Sprooch',
  rw: 'Ruandesch', st: 'Süd-Sotho-Sprooch', ti: 'Tigrinja', tl: 'Filipino', tn: 'Tswana-Sprooch', tw: 'Akan', ve: 'Venda-Sprooch',
};

describe('names in Luxembourgish', () => {
  const LISTS = [
    ['region', COUNTRY_CODES, LUXEMBOURGISH_COUNTRIES, COUNTRIES_OUR_WAY, 250],
    ['language', LANGUAGE_CODES, LUXEMBOURGISH_LANGUAGES, LANGUAGES_OUR_WAY, 183],
  ] as const;
  for (const [type, codes, ours, ourWay, count] of LISTS) {
    it(`of each ${type} are those of CLDR, but for what is named here`, () => {
      const cldr = new Intl.DisplayNames(['lb'], { type });
      expect(cldr.resolvedOptions().locale).to.equal('lb');
      expect(codes).to.have.length(count);
      expect(Object.keys(ours).sort()).to.deep.equal([...codes].sort());
      const other = codes.filter((code) => cldr.of(code) !== ours[code]).map((code) => [code, cldr.of(code)] as const);
      expect(Object.fromEntries(other)).to.deep.equal(ourWay);
    });
  }
});
