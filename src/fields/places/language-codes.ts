// The languages of ISO 639-1 by their two letters (the 183 codes in use). No names: those depend on the language they are in.

/** Those most spoken in Luxembourg (main languages of the census of 2021), then the others by code. */
export const LANGUAGE_CODES: readonly string[] = (
  'lb pt fr de en it es ' +
  'aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da dv dz ee el eo et eu fa ff fi fj fo fy ga gd gl gn ' +
  'gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lg li ln lo lt lu lv mg mh mi ' +
  'mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st ' +
  'su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
).split(' ');

/** As many of the above stand first. */
export const FIRST_LANGUAGES = 7;
