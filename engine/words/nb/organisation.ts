/**
 * Hvordan hjelpen er organisert: modellene og de seks sviktpunktene, hver med navn og en setning.
 */
export const organisation = {
  models: {
    'open-door': {
      name: 'åpen dør',
      sentence: 'Folk banker på eller ringer, og hjelpen begynner uten søknad.',
    },
    'purchaser-gate': {
      name: 'bestillerkontor',
      sentence: 'En bestillerenhet kartlegger og fatter vedtak om en søknad før hjelpen begynner.',
    },
    'two-silos': {
      name: 'to siloer',
      sentence:
        'Rustjenesten og den psykiske helsetjenesten er to; den som trenger begge, kan bli avvist av hver av dem eller sendt videre til den andre.',
    },
  },
  points: {
    'little-user-involvement': {
      name: 'lite brukermedvirkning',
      sentence:
        'Folk har lite de skulle ha sagt, og møter sjeldnere til timer og tar sjeldnere imot LAR-plasser.',
    },
    'no-adapted-housing': {
      name: 'mangler tilpassede boliger',
      sentence: 'En bolig blir funnet senere, og passer sjeldnere.',
    },
    'no-adapted-activity': {
      name: 'mangler tilpasset aktivitet',
      sentence: 'Lavterskelaktivitet begynner senere.',
    },
    'no-dual-competence': {
      name: 'mangler kompetanse på begge felt',
      sentence:
        'Ingen har kompetanse på både rus og psykiske lidelser, og den som har begge deler, blir møtt senere og hjulpet mindre.',
    },
    'weak-municipal-cooperation': {
      name: 'svakt samarbeid i kommunen',
      sentence: 'En koordinator kommer senere, og hjelpen fører sjeldnere til bolig og aktivitet.',
    },
    'no-specialist-cooperation': {
      name: 'ikke samarbeid med spesialisthelsetjenesten',
      sentence: 'Utskrivninger blir kjent sent, og hjelpen fører sjeldnere til LAR og behandling.',
    },
  },
};
