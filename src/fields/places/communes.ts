// The cantons of Luxembourg (12) and its communes (100 since 1 September 2023, when the laws of 3 March 2023 that made
// Bous-Waldbredimus and Groussbus-Wal came into force), each under the official name in which it is stored, with its usual
// names in German and Luxembourgish where they differ. French and English use the official one.
// Which there are is in STATEC's register of LAU codes of 1 September 2023 (A1106). The Luxembourgish names are a working list
// after the spelling of the place names by the Conseil permanent de la langue luxembourgeoise (2018).

/** `official`, or `official=German=Luxembourgish`, German left empty where it is the official one. */
const COMMUNES_BY_CANTON: Readonly<Record<string, string>> = {
  'Capellen==Capellen': 'Dippach==Dippech,Garnich==Garnech,Habscht,Käerjeng,Kehlen==Kielen,Koerich==Käerch,Kopstal==Koplescht,Mamer,Steinfort==Stengefort',
  'Clervaux=Clerf=Klierf': 'Clervaux=Clerf=Klierf,Parc Hosingen=Parc Hosingen=Parc Housen,Troisvierges=Ulflingen=Ëlwen,Weiswampach==Wäiswampech,Wincrange=Wintger=Wëntger',
  'Diekirch==Dikrech':
    "Bettendorf==Bettenduerf,Bourscheid=Burscheid=Buerschent,Diekirch==Dikrech,Erpeldange-sur-Sûre=Erpeldingen an der Sauer=Ierpeldeng op der Sauer,Ettelbruck=Ettelbrück=Ettelbréck,Feulen==Feelen,Mertzig==Mäerzeg,Reisdorf==Reisduerf,Schieren==Schieren,Vallée de l'Ernz=Ernztal=Ärenzdall",
  'Echternach==Iechternach': 'Beaufort=Befort=Beefort,Bech==Bech,Berdorf==Bäerdref,Consdorf==Konsdref,Echternach==Iechternach,Rosport-Mompach==Rouspert-Mompech,Waldbillig==Waldbëlleg',
  'Esch-sur-Alzette=Esch an der Alzette=Esch-Uelzecht':
    'Bettembourg=Bettemburg=Beetebuerg,Differdange=Differdingen=Déifferdeng,Dudelange=Düdelingen=Diddeleng,Esch-sur-Alzette=Esch an der Alzette=Esch-Uelzecht,Frisange=Frisingen=Fréiseng,Kayl==Keel,Leudelange=Leudelingen=Leideleng,Mondercange=Monnerich=Monnerech,Pétange=Petingen=Péiteng,Reckange-sur-Mess=Reckingen an der Mess=Recken op der Mess,Roeser==Réiser,Rumelange=Rümelingen=Rëmeleng,Sanem=Sassenheim=Suessem,Schifflange=Schifflingen=Schëffleng',
  'Grevenmacher==Gréiwemaacher': 'Betzdorf==Betzder,Biwer==Biwer,Flaxweiler==Fluessweiler,Grevenmacher==Gréiwemaacher,Junglinster==Jonglënster,Manternach==Manternach,Mertert==Mäertert,Wormeldange=Wormeldingen=Wuermeldeng',
  'Luxembourg=Luxemburg=Lëtzebuerg':
    'Bertrange=Bartringen=Bartreng,Contern==Conter,Hesperange=Hesperingen=Hesper,Luxembourg=Luxemburg=Lëtzebuerg,Niederanven==Nidderaanwen,Sandweiler==Sandweiler,Schuttrange=Schüttringen=Schëtter,Steinsel==Steesel,Strassen==Stroossen,Walferdange=Walferdingen=Walfer,Weiler-la-Tour=Weiler zum Turm=Weiler zum Tuer',
  'Mersch==Miersch':
    'Bissen==Biissen,Colmar-Berg==Colmer-Bierg,Fischbach==Fëschbech,Heffingen==Hiefenech,Helperknapp,Larochette=Fels=Fiels,Lintgen==Lëntgen,Lorentzweiler==Luerenzweiler,Mersch==Miersch,Nommern==Noumer',
  'Redange=Redingen=Réiden': 'Beckerich==Biekerech,Ell==Ell,Groussbus-Wal,Préizerdaul,Rambrouch=Rambruch=Rammerech,Redange/Attert=Redingen/Attert=Réiden op der Atert,Saeul==Sëll,Useldange=Useldingen=Useldeng,Vichten==Viichten',
  'Remich==Réimech': 'Bous-Waldbredimus==Bous-Waldbriedemes,Dalheim==Duelem,Lenningen==Lenneng,Mondorf-les-Bains=Bad Mondorf=Munneref,Remich==Réimech,Schengen,Stadtbredimus==Stadbriedemes',
  'Vianden==Veianen': 'Putscheid==Pëtscht,Tandel==Tandel,Vianden==Veianen',
  'Wiltz==Wolz': 'Boulaide=Bauschleiden=Bauschelt,Esch-sur-Sûre=Esch an der Sauer=Esch-Sauer,Goesdorf==Géisdref,Lac de la Haute-Sûre=Stauseegemeinde=Stauséigemeng,Kiischpelt,Wiltz==Wolz,Winseler==Wanseler',
};

export interface LuxembourgNames {
  readonly official: string;
  readonly de: string;
  readonly lb: string;
}

function namesIn(entry: string): LuxembourgNames {
  const [official = '', de = '', lb = ''] = entry.split('=');
  return { official, de: de === '' ? official : de, lb: lb === '' ? official : lb };
}

function byName(entries: readonly string[]): ReadonlyMap<string, LuxembourgNames> {
  return new Map(entries.map(namesIn).map((names) => [names.official, names] as const));
}

/** By the official name. */
export const CANTONS = byName(Object.keys(COMMUNES_BY_CANTON));
/** By the official name. */
export const COMMUNES = byName(Object.values(COMMUNES_BY_CANTON).flatMap((list) => list.split(',')));
