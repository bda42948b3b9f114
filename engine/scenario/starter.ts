/**
 * Texts of the file that `ettervern init` writes. The English one is also scenarios/starter.yaml; a
 * test holds them equal.
 */
const STARTERS = {
  en: `# A scenario: who leaves an institution, and which policies are compared.
# Check it with \`ettervern check FILE\`, run it with \`ettervern compare FILE\`.
version: 1
title: My municipality

population:
  size: 500              # persons simulated in each replicate
  from:
    prison: 50 %         # ASSUMPTION: replace by your own counts of last year
    inpatient: 50 %
  exitsPerYear: 40       # ASSUMPTION: exits a year in your municipality, of people at risk

horizon: 26 weeks        # how long they are followed after exit

# The first arm is the base: today's services. Every other arm is compared with it.
arms:
  - id: base
    title: As today

  - id: naloxone
    title: Naloxone at exit
    interventions:
      - kind: naloxone-at-exit
        coverage: 80 %   # ASSUMPTION: share of those who leave that are offered a kit

  - id: coordinator
    title: Coordinator before and after exit
    interventions:
      - kind: coordinator
        posts: 1         # full-time posts; change to what you could pay for
        caseload: 15     # persons per post

run:
  seeds: 200             # replicates of every arm; more seeds give narrower intervals
  seed: my-municipality  # any text; the same text gives the same numbers
`,
  nb: `# Et scenario: hvem som forlater en institusjon, og hvilke tiltak som sammenlignes.
# Sjekk filen med \`ettervern check FIL\`, kjør den med \`ettervern compare FIL\`.
version: 1
title: Min kommune

population:
  size: 500              # personer som simuleres i hvert replikat
  from:
    prison: 50 %         # ANTAKELSE: bytt ut med egne tall for i fjor (fra fengsel)
    inpatient: 50 %      # (fra døgnbehandling, TSB)
  exitsPerYear: 40       # ANTAKELSE: løslatelser og utskrivninger i året i kommunen, av personer med risiko

horizon: 26 weeks        # hvor lenge de følges etter løslatelse eller utskrivning

# Det første alternativet er utgangspunktet: dagens tjenester. Alle andre alternativer sammenlignes med det.
arms:
  - id: base
    title: Som i dag

  - id: naloxone
    title: Nalokson ved løslatelse og utskrivning
    interventions:
      - kind: naloxone-at-exit
        coverage: 80 %   # ANTAKELSE: andel som får tilbud om nalokson

  - id: coordinator
    title: Koordinator før og etter
    interventions:
      - kind: coordinator
        posts: 1         # årsverk; sett inn det dere har råd til
        caseload: 15     # personer per årsverk

run:
  seeds: 200             # replikater av hvert alternativ; flere gir smalere intervaller
  seed: min-kommune      # hvilken som helst tekst; samme tekst gir samme tall
`,
} as const;

/**
 * A small commented scenario to start from, in Norwegian bokmål or English. It is valid as it
 * stands.
 */
export const starterScenario = (language: 'nb' | 'en'): string => STARTERS[language];
