
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize/internal/str-tag.js';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'blocks.help': `Hëllef fir dës Fro`,
'blocks.information': `Informatioun`,
'blocks.mail': `(E-Mail)`,
'blocks.new-tab': `(geet an engem neien Tab op)`,
'blocks.warning': `Opgepasst`,
'issue.branch.required': `wielt eng vun de Méiglechkeeten.`,
'issue.group.too-few': str`beäntwert hei op d’mannst ${0}.`,
'issue.group.too-many': str`beäntwert hei héchstens ${0}. Loosst déi aner eidel.`,
'issue.list.contains': `et feelt en Element vun der verlaangter Zort. Setzt eent derbäi oder ännert eent.`,
'issue.list.contains-more': str`vun der verlaangter Zort mussen et ${0} sinn. Setzt der derbäi oder ännert der.`,
'issue.list.contains-sort': str`setzt en Element „${0}“ derbäi oder ännert eent.`,
'issue.list.contains-sorts': str`et mussen ${0} „${1}“ sinn. Setzt der derbäi oder ännert der.`,
'issue.list.contains-too-many': str`behaalt héchstens ${0} vun dëser Zort. Ännert déi aner oder huelt se ewech.`,
'issue.list.contains-too-many-sort': str`behaalt héchstens ${0} „${1}“. Ännert déi aner oder huelt se ewech.`,
'issue.list.repeated': `zwee Elementer sinn d’selwecht. Ännert eent dovunner oder huelt et ewech.`,
'issue.list.required': `setzt en Element derbäi.`,
'issue.list.too-few': str`gitt op d’mannst ${0} un.`,
'issue.list.too-many': str`behaalt héchstens ${0}. Huelt déi aner ewech.`,
'issue.map.key-repeated': `zwee Elementer hunn dee selwechten Numm. Ännert een dovunner.`,
'issue.place.any-of': `d’Äntwerte passen op keng vun de Méiglechkeeten. Ännert eng dovunner.`,
'issue.place.any-of-named': str`beäntwert op d’mannst eng vun dëse Froen: ${0}.`,
'issue.place.any-of-required': `beäntwert op d’mannst eng vun dëse Froen.`,
'issue.place.calculated': str`kuckt dës Äntwert no. „${0}“ gëtt doraus gerechent an ass esou net méiglech.`,
'issue.place.copied': str`d’Äntwert „${0}“ feelt oder passt hei net. Huelt den Hoken ewech an äntwert hei.`,
'issue.place.given': `dëse Wäert ass onbrauchbar a gëtt net geschéckt. Dir kënnt virufueren. Sot der Verwaltung Bescheed.`,
'issue.place.needed': str`gitt dës Äntwert un. „${0}“ gëtt doraus gerechent.`,
'issue.place.not': `dës Äntwerte sinn zesummen net méiglech. Ännert eng dovunner.`,
'issue.place.one-of': `d’Äntwerte passen op méi wéi eng Méiglechkeet. Ännert eng dovunner.`,
'issue.place.one-of-named': str`beäntwert genee eng vun dëse Froen: ${0}.`,
'issue.place.one-of-required': `beäntwert genee eng vun dëse Froen.`,
'issue.place.other': `dës Äntwerte kënnen net ugeholl ginn. Kontrolléiert se.`,
'issue.place.required': `fëllt dësen Deel aus.`,
'issue.place.worked-out': `dëse gerechente Wäert ass net wéi erwaart. Dir kënnt virufueren. Sot der Verwaltung Bescheed.`,
'list.add': `Derbäisetzen`,
'list.add-first': `Derbäisetzen`,
'list.added': str`${0} derbäigesat.`,
'list.down': `No ënnen`,
'list.empty': `Et ass nach näischt agedroen.`,
'list.entry-number': str`Element ${0}`,
'list.full': str`Dir kënnt net méi wéi ${0} androen.`,
'list.moved': str`Geréckelt. Dat ass elo ${0}.`,
'list.removed': str`${0} ewechgeholl.`,
'list.restored': str`${0} ass erëm do.`,
'list.undo': `Réckgängeg maachen`,
'list.up': `No uewen`,
    };
  