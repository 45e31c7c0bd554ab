// The countries and territories of ISO 3166-1 by their two letters (the 249 codes officially assigned), and Kosovo (XK, of the
// codes that the standard leaves to its users; the European Union uses it). No names: those depend on the language.

/** Luxembourg and where most of those live or come from who deal with its offices, then the others by code. */
export const COUNTRY_CODES: readonly string[] = (
  'LU BE DE FR PT IT ' +
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN ' +
  'CO CR CU CV CW CX CY CZ DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN ' +
  'HR HT HU ID IE IL IM IN IO IQ IR IS JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LV LY MA MC MD ME MF MG MH MK ML MM ' +
  'MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PW PY QA RE RO RS RU RW SA SB ' +
  'SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN ' +
  'VU WF WS XK YE YT ZA ZM ZW'
).split(' ');

/** As many of the above stand first. */
export const FIRST_COUNTRIES = 6;

/** What travel documents (ICAO 9303) say of somebody who has no nationality, and of somebody whose nationality is not known. */
export const NO_COUNTRY: readonly string[] = ['XXA', 'XXX'];
