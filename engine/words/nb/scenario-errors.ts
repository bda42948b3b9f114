import type { scenarioErrors as english } from '../en/scenario-errors.ts';

/**
 * Hva som kan være galt i en scenariofil. Hver setning sier hva som ble funnet, hva som er tillatt,
 * og hva man gjør.
 */
export const scenarioErrors = {
  scenario: {
    'not-found': 'Filen finnes ikke. Sjekk navnet.',
    'too-large': 'Filen er på {{size}} byte, og et scenario kan ha {{limit}}. Er dette riktig fil?',
    'too-complex':
      'Filen inneholder langt mer enn et scenario trenger. Er dette riktig fil? Ta i så fall ut det som gjentas.',
    'too-deep': 'Verdiene er nøstet for dypt her. Sjekk klammer og innrykk.',
    'yaml-syntax': 'Dette er ikke gyldig YAML. Sjekk innrykk, kolon og anførselstegn her og på linjen før.',
    'yaml-tab': 'Det er brukt tabulator som innrykk. Bruk mellomrom.',
    'yaml-indent': 'Innrykket passer ikke med linjene rundt. Nøkler på samme nivå begynner i samme kolonne.',
    'yaml-colon':
      'En nøkkel kan ikke begynne her. Sett tekst som inneholder kolon i anførselstegn, og sjekk innrykket.',
    'yaml-unclosed': 'Det mangler en klamme, et anførselstegn eller et komma her eller tidligere.',
    'yaml-several-documents':
      'Filen inneholder flere dokumenter, skilt med `---`. Legg hvert av dem i sin egen fil.',
    'yaml-tag': 'YAML-merker (`!…`) brukes ikke i scenarioer. Ta bort merket.',
    'yaml-alias': 'Aliaset viser til noe som ikke står lenger oppe. Skriv selve verdien.',
    'yaml-key': 'En nøkkel må være et vanlig navn. Skriv `navn: verdi`.',
    'duplicate-key': 'Nøkkelen «{{found}}» står to ganger. Behold én av dem.',
    'reserved-key': 'Nøkkelen «{{found}}» kan ikke brukes. Ta den bort.',

    'extends-unreadable':
      'Filen «{{found}}», som denne bygger på, kan ikke leses. Navnet regnes fra denne filen.',
    'extends-cycle': 'Filene bygger på hverandre i ring: {{chain}}. Ta bort én `extends`.',
    'extends-too-long': 'Mer enn {{limit}} filer bygger på hverandre. Slå noen av dem sammen.',

    'set-form': 'En innstilling skrives `sti=verdi`, for eksempel `population.size=500`.',
    'set-fixed': '«{{found}}» kan bare endres i filen.',
    'set-no-item': '«{{key}}» har ikke noe element «{{found}}». Disse finnes: {{allowed}}.',
    'set-no-item-similar': '«{{key}}» har ikke noe element «{{found}}». Mente du «{{similar}}»?',
    'set-no-list':
      '«{{key}}» har ingen elementer ennå, så «{{found}}» kan ikke settes. Legg det til i filen.',
    'set-inside-value':
      '«{{key}}» er én enkelt verdi ({{found}}), og ingenting inni den kan settes. Sett selve «{{key}}».',

    'version-missing': 'Filen sier ikke hvilken versjon den har. Skriv `version: {{known}}` på første linje.',
    'version-unknown':
      'Versjon «{{found}}» av filformatet er ukjent her. Dette programmet leser versjon {{known}}.',
    'unknown-key': 'Nøkkelen «{{found}}» finnes ikke her. Tillatt: {{allowed}}.',
    'unknown-key-similar': 'Nøkkelen «{{found}}» finnes ikke her. Mente du «{{similar}}»?',
    missing: '«{{key}}» mangler. Legg den til.',
    'missing-one-of': '«{{key}}» mangler. Legg den til med en av disse verdiene: {{allowed}}.',
    'expected-object': 'Her ventes nøkler med verdier; fant «{{found}}».',
    'expected-list': 'Her ventes en liste (linjer som begynner med «-»); fant «{{found}}».',
    'expected-text':
      'Her ventes en tekst; fant «{{found}}». Sett tall som er ment som tekst i anførselstegn.',
    'expected-true-or-false': 'Her ventes «true» eller «false»; fant «{{found}}».',
    'expected-number':
      'Her ventes et tall, eller et uttrykk som `385 / 100000` eller `4 weeks`; fant «{{found}}».',
    'not-one-of': '«{{found}}» er ikke mulig her. Tillatt: {{allowed}}.',
    'not-one-of-similar': '«{{found}}» er ikke mulig her. Mente du «{{similar}}»? Tillatt: {{allowed}}.',
    'text-too-short': 'Teksten er tom. Skriv minst {{limit}} tegn.',
    'text-too-long': 'Teksten er for lang. Høyst {{limit}} tegn er tillatt.',
    'text-no-language': 'Her er det ingen tekst. Skriv én, eller én per språk med `nb:` og `en:`.',
    'list-too-short': 'Listen er for kort. Den må ha minst {{limit}} element.',
    'list-too-long': 'Listen er for lang. Høyst {{limit}} elementer er tillatt.',
    invalid: 'Verdien «{{found}}» er ikke mulig her. `ettervern schema` beskriver hva som er tillatt.',

    'not-finite': '«{{found}}» er ikke et endelig tall. Skriv et tall.',
    'out-of-range': '«{{found}}» er utenfor det som er tillatt her: {{min}} til {{max}}.',
    'share-above-one':
      'En andel er høyst 1, og «{{found}}» er mer. Skriv {{share}}, eller sett på et prosenttegn.',
    'not-above': 'Tallet må være over {{min}}; fant «{{found}}».',
    'not-whole': 'Her trengs et helt tall; fant «{{found}}».',
    'not-whole-weeks': 'Tid telles i hele uker; fant «{{found}}». Sju dager er én uke.',
    'wrong-unit': 'Denne tidsenheten passer ikke her. Verdien telles i: {{unit}}.',
    'decimal-comma': 'Bruk punktum som desimaltegn og ingenting mellom tusener; fant «{{found}}».',
    'expression-too-long': 'Uttrykket er for langt. Høyst {{limit}} tegn er tillatt.',
    'expression-too-deep': 'Uttrykket «{{found}}» er nøstet for dypt. Skriv det enklere.',
    'expression-syntax':
      'Uttrykket «{{found}}» kan ikke leses. Skriv et tall, eller noe som `385 / 100000`, `8 %` eller `4 weeks`.',
    'expression-not-allowed':
      '«{{found}}» er ikke tillatt i en verdi. Bare tall, + - * / ^ %, parenteser, tidsenheter og enkle funksjoner er det.',
    'expression-name': '«{{found}}» er ukjent i en verdi. Kjent: {{allowed}}.',
    'expression-name-similar': '«{{found}}» er ukjent i en verdi. Mente du «{{similar}}»?',
    'expression-arguments':
      'Funksjonen «{{name}}» har for få eller for mange argumenter. Sjekk det som står i parentesen.',
    'expression-units':
      'Enhetene passer ikke sammen i «{{operation}}». Gi begge sider samme enhet, eller ingen.',

    'other-population':
      '«{{key}}» hører ikke til en populasjon av typen «{{type}}». Ta det ut, eller endre `type`.',
    'services-without-municipality':
      '`services` hører til en populasjon av typen «municipality». Ta det ut, eller skriv `type: municipality`.',
    'shares-sum': 'Andelene fra fengsel og døgnbehandling må summere til 1; de summerer til {{sum}}.',
    'end-before-start':
      'Slutten er i uke {{end}}, ikke etter starten i uke {{start}}. Flytt slutten, eller ta den bort.',
    'max-seeds': '`maxSeeds` er {{found}}, under de {{seeds}} frøene som kjøres uansett. Øk tallet.',
    'arm-id':
      '«{{found}}» kan ikke være id for et alternativ. Bruk bokstaver, sifre og bindestrek, for eksempel `naloxone-at-exit`.',
    'arm-id-twice': 'Alternativet «{{found}}» står to ganger. Gi hvert alternativ sin egen id.',
    'intervention-twice': 'Alternativet har tiltaket «{{found}}» to ganger. Behold ett av dem.',
    'like-missing': 'Det finnes ikke noe alternativ «{{found}}» å ligne på. Alternativene er: {{allowed}}.',
    'like-missing-similar': 'Det finnes ikke noe alternativ «{{found}}» å ligne på. Mente du «{{similar}}»?',
    'like-cycle':
      'Å følge `like` fra alternativet «{{found}}» fører tilbake til det selv. Ta bort én `like`.',

    'sweep-fixed':
      'Et parametersveip kan ikke variere «{{found}}». Varier parametre, tiltak, tjenester, populasjon, horisont eller tidslinje.',
    'sweep-no-range': 'Her trengs et område (`from` og `to`) eller `values`.',
    'sweep-range': 'Området går fra {{from}} til {{to}}; `from` må være mindre enn `to`.',
    'sweep-range-and-values': 'Her står både et område og `values`. Behold én av delene.',
    'sweep-log': 'Et logaritmisk område må begynne over 0; fant {{from}}.',
    'sweep-whole': 'Et område med hele tall må begynne og slutte med et helt tall; fant {{from}} og {{to}}.',
    'sweep-path-twice': '«{{found}}» varieres to ganger. Behold én av dem.',
  },
} satisfies typeof english;
