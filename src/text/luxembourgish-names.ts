// What countries (ISO 3166-1) and languages (ISO 639-1) are called in Luxembourgish, in the spelling of 2019, by their codes:
// browsers do not know, and would answer in another language. A working list, like all our Luxembourgish.

export const LUXEMBOURGISH_COUNTRIES = byCode(
  'AD Andorra|AE Vereenegt Arabesch Emirater|AF Afghanistan|AG Antigua a Barbuda|AI Anguilla|AL Albanien|AM Armenien|AO Angola|AQ Antarktis|AR Argentinien|AS Amerikanesch Samoa|AT Éisträich|' +
  'AU Australien|AW Aruba|AX Ålandinselen|AZ Aserbaidschan|BA Bosnien an Herzegowina|BB Barbados|BD Bangladesch|BE Belsch|BF Burkina Faso|BG Bulgarien|BH Bahrain|BI Burundi|BJ Benin|' +
  'BL Saint-Barthélemy|BM Bermuda|BN Brunei|BO Bolivien|BQ Karibesch Nidderlanden|BR Brasilien|BS Bahamas|BT Bhutan|BV Bouvetinsel|BW Botsuana|BY Belarus|BZ Belize|CA Kanada|CC Kokosinselen|' +
  'CD Demokratesch Republik Kongo|CF Zentralafrikanesch Republik|CG Republik Kongo|CH Schwäiz|CI Elfebeeküst|CK Cookinselen|CL Chile|CM Kamerun|CN China|CO Kolumbien|CR Costa Rica|CU Kuba|' +
  'CV Kap Verde|CW Curaçao|CX Chrëschtdagsinsel|CY Zypern|CZ Tschechien|DE Däitschland|DJ Dschibuti|DK Dänemark|DM Dominica|DO Dominikanesch Republik|DZ Algerien|EC Ecuador|EE Estland|' +
  'EG Egypten|EH Westsahara|ER Eritrea|ES Spuenien|ET Ethiopien|FI Finnland|FJ Fidschi|FK Falklandinselen|FM Mikronesien|FO Färöerinselen|FR Frankräich|GA Gabun|GB Vereenegt Kinnekräich|' +
  'GD Grenada|GE Georgien|GF Franséisch-Guayana|GG Guernsey|GH Ghana|GI Gibraltar|GL Grönland|GM Gambia|GN Guinea|GP Guadeloupe|GQ Equatorialguinea|GR Griicheland|' +
  'GS Südgeorgien an déi Südlech Sandwichinselen|GT Guatemala|GU Guam|GW Guinea-Bissau|GY Guyana|HK Hong Kong|HM Heard an d’McDonald-Inselen|HN Honduras|HR Kroatien|HT Haiti|HU Ungarn|' +
  'ID Indonesien|IE Irland|IL Israel|IM Insel Man|IN Indien|IO Britescht Territoire am Indeschen Ozean|IQ Irak|IR Iran|IS Island|IT Italien|JE Jersey|JM Jamaika|JO Jordanien|JP Japan|' +
  'KE Kenia|KG Kirgisistan|KH Kambodscha|KI Kiribati|KM Komoren|KN Saint Kitts an Nevis|KP Nordkorea|KR Südkorea|KW Kuwait|KY Kaimaninselen|KZ Kasachstan|LA Laos|LB Libanon|LC Saint Lucia|' +
  'LI Liechtenstein|LK Sri Lanka|LR Liberia|LS Lesotho|LT Litauen|LU Lëtzebuerg|LV Lettland|LY Libyen|MA Marokko|MC Monaco|MD Moldawien|ME Montenegro|MF Saint-Martin|MG Madagaskar|' +
  'MH Marshallinselen|MK Nordmazedonien|ML Mali|MM Myanmar|MN Mongolei|MO Macau|MP Nërdlech Marianen|MQ Martinique|MR Mauretanien|MS Montserrat|MT Malta|MU Mauritius|MV Maldiven|MW Malawi|' +
  'MX Mexiko|MY Malaysia|MZ Mosambik|NA Namibia|NC Neikaledonien|NE Niger|NF Norfolkinsel|NG Nigeria|NI Nicaragua|NL Holland|NO Norwegen|NP Nepal|NR Nauru|NU Niue|NZ Neiséiland|OM Oman|' +
  'PA Panama|PE Peru|PF Franséisch-Polynesien|PG Papua-Neiguinea|PH Philippinnen|PK Pakistan|PL Polen|PM Saint-Pierre a Miquelon|PN Pitcairninselen|PR Puerto Rico|PS Palestina|PT Portugal|' +
  'PW Palau|PY Paraguay|QA Katar|RE La Réunion|RO Rumänien|RS Serbien|RU Russland|RW Ruanda|SA Saudi-Arabien|SB Salomonen|SC Seychellen|SD Sudan|SE Schweden|SG Singapur|SH Saint Helena|' +
  'SI Slowenien|SJ Svalbard a Jan Mayen|SK Slowakei|SL Sierra Leone|SM San Marino|SN Senegal|SO Somalia|SR Suriname|SS Südsudan|ST São Tomé a Príncipe|SV El Salvador|SX Sint Maarten|SY Syrien|' +
  'SZ Eswatini|TC Turks- a Caicosinselen|TD Tschad|TF Franséisch Süd- an Antarktisgebidder|TG Togo|TH Thailand|TJ Tadschikistan|TK Tokelau|TL Osttimor|TM Turkmenistan|TN Tunesien|TO Tonga|' +
  'TR Tierkei|TT Trinidad an Tobago|TV Tuvalu|TW Taiwan|TZ Tansania|UA Ukrain|UG Uganda|UM Kleng baussenzeg Insele vun den USA|US Vereenegt Staaten|UY Uruguay|UZ Usbekistan|VA Vatikanstad|' +
  'VC Saint Vincent an d’Grenadinnen|VE Venezuela|VG Britesch Joffereninselen|VI Amerikanesch Joffereninselen|VN Vietnam|VU Vanuatu|WF Wallis a Futuna|WS Samoa|XK Kosovo|YE Jemen|YT Mayotte|' +
  'ZA Südafrika|ZM Sambia|ZW Simbabwe',
);

export const LUXEMBOURGISH_LANGUAGES = byCode(
  'aa Afar|ab Abchasesch|ae Avestesch|af Afrikaans|ak Akan|am Amharesch|an Aragonesesch|ar Arabesch|as Assamesesch|av Awaresch|ay Aymara|az Aserbaidschanesch|ba Baschkiresch|be Belarussesch|' +
  'bg Bulgaresch|bi Bislama|bm Bambara|bn Bengalesch|bo Tibetesch|br Bretonesch|bs Bosnesch|ca Katalanesch|ce Tschetschenesch|ch Chamorro|co Korsesch|cr Cree|cs Tschechesch|cu Kiercheslawesch|' +
  'cv Tschuwaschesch|cy Walisesch|da Dänesch|de Däitsch|dv Maldivesch|dz Dzongkha|ee Ewe|el Griichesch|en Englesch|eo Esperanto|es Spuenesch|et Estnesch|eu Baskesch|fa Persesch|ff Ful|fi Finnesch|' +
  'fj Fidschianesch|fo Färöesch|fr Franséisch|fy Westfriisesch|ga Iresch|gd Schottescht Gällesch|gl Galizesch|gn Guarani|gu Gujarati|gv Manx|ha Hausa|he Hebräesch|hi Hindi|ho Hiri Motu|hr Kroatesch|' +
  'ht Haitianescht Kreol|hu Ungaresch|hy Armenesch|hz Herero|ia Interlingua|id Indonesesch|ie Interlingue|ig Igbo|ii Sichuan-Yi|ik Inupiaq|io Ido|is Islännesch|it Italieenesch|iu Inuktitut|' +
  'ja Japanesch|jv Javanesch|ka Georgesch|kg Kikongo|ki Kikuyu|kj Kwanyama|kk Kasachesch|kl Grönlännesch|km Khmer|kn Kannada|ko Koreanesch|kr Kanuri|ks Kaschmiri|ku Kurdesch|kv Komi|kw Kornesch|' +
  'ky Kirgisesch|la Latäin|lb Lëtzebuergesch|lg Luganda|li Limburgesch|ln Lingala|lo Laotesch|lt Litauesch|lu Luba-Katanga|lv Lettesch|mg Malagassi|mh Marshallesesch|mi Maori|mk Mazedonesch|' +
  'ml Malayalam|mn Mongolesch|mr Marathi|ms Malaiesch|mt Maltesesch|my Birmanesch|na Nauruesch|nb Norwegesch (Bokmål)|nd Nord-Ndebele|ne Nepalesesch|ng Ndonga|nl Hollännesch|' +
  'nn Norwegesch (Nynorsk)|no Norwegesch|nr Süd-Ndebele|nv Navajo|ny Chichewa|oc Okzitanesch|oj Ojibwa|om Oromo|or Odia|os Ossetesch|pa Punjabi|pi Pali|pl Polnesch|ps Paschtu|pt Portugisesch|' +
  'qu Quechua|rm Rätoromanesch|rn Kirundi|ro Rumänesch|ru Russesch|rw Kinyarwanda|sa Sanskrit|sc Sardesch|sd Sindhi|se Nordsamesch|sg Sango|si Singhalesesch|sk Slowakesch|sl Slowenesch|' +
  'sm Samoanesch|sn Shona|so Somali|sq Albanesch|sr Serbesch|ss Swazi|st Sotho|su Sundanesesch|sv Schwedesch|sw Suaheli|ta Tamilesch|te Telugu|tg Tadschikesch|th Thailännesch|ti Tigrinya|' +
  'tk Turkmenesch|tl Tagalog|tn Tswana|to Tongaesch|tr Tierkesch|ts Tsonga|tt Tataresch|tw Twi|ty Tahitesch|ug Uiguresch|uk Ukrainesch|ur Urdu|uz Usbekesch|ve Venda|vi Vietnamesesch|vo Volapük|' +
  'wa Wallounesch|wo Wolof|xh Xhosa|yi Jiddesch|yo Yoruba|za Zhuang|zh Chinesesch|zu Zulu',
);

function byCode(list: string): Readonly<Record<string, string>> {
  return Object.fromEntries(list.split('|').map((entry) => [entry.slice(0, entry.indexOf(' ')), entry.slice(entry.indexOf(' ') + 1)]));
}
