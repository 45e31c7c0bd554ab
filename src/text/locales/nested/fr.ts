
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize/internal/str-tag.js';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'blocks.help': `Aide pour cette question`,
'blocks.information': `Information`,
'blocks.mail': `(e-mail)`,
'blocks.new-tab': `(s’ouvre dans un nouvel onglet)`,
'blocks.warning': `Attention`,
'issue.branch.required': `choisissez une des possibilités.`,
'issue.group.too-few': str`répondez à au moins ${0} ici.`,
'issue.group.too-many': str`répondez à ${0} au plus. Laissez les autres sans réponse.`,
'issue.list.contains': `il manque un élément du type demandé. Ajoutez-en un ou modifiez-en un.`,
'issue.list.contains-more': str`il faut ${0} du type demandé. Ajoutez-en ou modifiez ceux qui existent.`,
'issue.list.contains-sort': str`ajoutez un élément « ${0} » ou modifiez-en un.`,
'issue.list.contains-sorts': str`il faut ${0} « ${1} ». Ajoutez-en ou modifiez ceux qui existent.`,
'issue.list.contains-too-many': str`gardez au plus ${0} de ce type. Modifiez ou supprimez les autres.`,
'issue.list.contains-too-many-sort': str`gardez au plus ${0} « ${1} ». Modifiez ou supprimez les autres.`,
'issue.list.repeated': `deux éléments sont identiques. Modifiez-en un ou supprimez-le.`,
'issue.list.required': `ajoutez un élément.`,
'issue.list.too-few': str`indiquez au moins ${0}.`,
'issue.list.too-many': str`gardez au plus ${0}. Supprimez les autres.`,
'issue.map.key-repeated': `deux éléments portent le même nom. Modifiez-en un.`,
'issue.place.any-of': `vos réponses ne correspondent à aucun des cas prévus. Modifiez-en une.`,
'issue.place.any-of-named': str`répondez à au moins une de ces questions : ${0}.`,
'issue.place.any-of-required': `répondez à au moins une de ces questions.`,
'issue.place.calculated': str`vérifiez cette réponse. « ${0} » en découle et n’est pas possible.`,
'issue.place.copied': str`la réponse « ${0} » manque ou ne convient pas ici. Décochez la case et répondez ici.`,
'issue.place.given': `cette valeur ne peut pas être utilisée et n’est pas envoyée. Vous pouvez continuer. Signalez-le à l’administration.`,
'issue.place.needed': str`donnez cette réponse. « ${0} » en découle.`,
'issue.place.not': `ces réponses ne sont pas possibles ensemble. Modifiez-en une.`,
'issue.place.one-of': `vos réponses correspondent à plusieurs des cas prévus. Modifiez-en une.`,
'issue.place.one-of-named': str`répondez à une seule de ces questions : ${0}.`,
'issue.place.one-of-required': `répondez à une seule de ces questions.`,
'issue.place.other': `ces réponses ne peuvent pas être acceptées. Vérifiez-les.`,
'issue.place.required': `remplissez cette partie.`,
'issue.place.worked-out': `cette valeur calculée n’est pas celle attendue. Vous pouvez continuer. Signalez-le à l’administration.`,
'list.add': `Ajouter`,
'list.add-first': `Ajouter`,
'list.added': str`Ajout effectué : ${0}.`,
'list.down': `Descendre`,
'list.empty': `Rien n’a encore été ajouté.`,
'list.entry-number': str`élément ${0}`,
'list.full': str`Vous avez atteint le maximum de ${0}.`,
'list.moved': str`Déplacement effectué : ${0} désormais.`,
'list.removed': str`Suppression effectuée : ${0}.`,
'list.restored': str`Suppression annulée : ${0}.`,
'list.undo': `Annuler la suppression`,
'list.up': `Monter`,
    };
  