
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'issue.date-time.incomplete': str`la date et l’heure sont incomplètes. Ajoutez ${0}.`,
'issue.date-time.required': str`saisissez une date et une heure, par exemple ${0}.`,
'issue.duration.required': `remplissez au moins un de ces champs.`,
'issue.duration.unreadable': str`saisissez des nombres entiers, par exemple ${0}.`,
'issue.email.domain': str`après le @ vient un nom avec un point, comme dans ${0}.`,
'issue.email.letters': str`écrivez l’adresse sans accents, par exemple ${0}.`,
'issue.email.no-at': str`une adresse e-mail contient un @, comme ${0}.`,
'issue.email.required': str`saisissez une adresse e-mail, par exemple ${0}.`,
'issue.email.spaces': `supprimez les espaces de cette adresse.`,
'issue.email.too-long': str`indiquez une adresse de ${0} au plus.`,
'issue.email.unreadable': str`saisissez une adresse comme ${0}.`,
'issue.iban.checksum': `un caractère n’est pas correct. Comparez l’IBAN avec votre carte ou un extrait de compte.`,
'issue.iban.country': str`aucun IBAN ne commence par ${0}. Vérifiez les deux premières lettres.`,
'issue.iban.elsewhere': str`indiquez un compte dont l’IBAN commence par ${0}.`,
'issue.iban.length': str`un IBAN qui commence par ${0} compte ${1}. Celui-ci en compte ${2}.`,
'issue.iban.required': `indiquez l’IBAN.`,
'issue.iban.unreadable': str`saisissez l’IBAN en entier, par exemple ${0}.`,
'issue.legal-person-number.person': `ce numéro à 13 chiffres est celui d’une personne physique. Saisissez celui de l’organisation, à 11 chiffres.`,
'issue.legal-person-number.required': `saisissez les 11 chiffres.`,
'issue.legal-person-number.shape': `saisissez 11 chiffres. Les espaces n’ont pas d’importance.`,
'issue.phone.extension': `écrivez le numéro sans poste interne.`,
'issue.phone.no-country': str`après le plus vient l’indicatif d’un pays, par exemple ${0}.`,
'issue.phone.required': `saisissez un numéro de téléphone.`,
'issue.phone.too-long': `ce numéro est trop long. Supprimez les chiffres en trop.`,
'issue.phone.too-short': `ce numéro est trop court. Ajoutez les chiffres qui manquent.`,
'issue.phone.unknown': str`aucun numéro avec l’indicatif ${0} ne s’écrit ainsi. Vérifiez chaque chiffre.`,
'issue.phone.unknown-here': str`ce numéro n’existe pas au Luxembourg. Vérifiez-le, ou commencez par l’indicatif du pays, comme ${0}.`,
'issue.phone.unreadable': str`écrivez le numéro en chiffres, par exemple ${0} ou ${1}.`,
'issue.phone.unreadable-example': str`écrivez le numéro en chiffres, par exemple ${0}.`,
'issue.rcs.letter': `placez la lettre du registre devant les chiffres, par exemple B pour une société.`,
'issue.rcs.required': `saisissez le numéro au registre de commerce.`,
'issue.rcs.unreadable': str`saisissez une lettre et au plus sept chiffres, par exemple ${0}.`,
'issue.time.required': str`saisissez une heure, par exemple ${0}.`,
'issue.time.unreadable': str`écrivez l’heure en heures et minutes, par exemple ${0}.`,
'issue.time.unreal': str`saisissez une heure entre ${0} et ${1}.`,
'issue.vat.checksum': `un chiffre n’est pas correct. Comparez le numéro avec une facture.`,
'issue.vat.country': str`aucun numéro de TVA de l’Union européenne ne commence par ${0}.`,
'issue.vat.required': `saisissez le numéro de TVA.`,
'issue.vat.shape': str`un numéro de TVA qui commence par ${0} s’écrit comme celui-ci : ${1}.`,
'issue.vat.unreadable': str`saisissez le numéro de TVA en entier, par exemple ${0}.`,
'issue.vehicle-plate.required': `saisissez le numéro de la plaque.`,
'issue.vehicle-plate.shape': `saisissez le numéro tel qu’il figure sur la plaque.`,
'issue.vehicle-plate.shape-example': str`saisissez le numéro tel qu’il figure sur la plaque, par exemple ${0}.`,
'issue.vin.length': str`ce numéro compte ${0}. Vous en avez saisi ${1}.`,
'issue.vin.letters': `les lettres I, O et Q ne figurent jamais dans ce numéro. Saisissez plutôt les chiffres 1 ou 0.`,
'issue.vin.required': `saisissez les 17 caractères du numéro.`,
'issue.vin.unreadable': `saisissez 17 lettres et chiffres, sans aucun autre caractère.`,
'issue.web-address.email': str`ceci est une adresse e-mail. Saisissez celle d’un site, par exemple ${0}.`,
'issue.web-address.required': str`saisissez une adresse web, par exemple ${0}.`,
'issue.web-address.spaces': `supprimez les espaces de cette adresse.`,
'issue.web-address.too-long': str`indiquez une adresse de ${0} au plus.`,
'issue.web-address.unreadable': str`saisissez l’adresse entière, par exemple ${0}.`,
    };
  