import type { parameters as english } from '../en/parameters.ts';
import { costParameters } from './economics.ts';

/** Hva hver parameter i modellen gjør, i én setning. */
export const parameters = {
  'overdose-hazard':
    'Hvor ofte referansepersonen (i aktiv bruk, injiserer, har toleranse, ikke i LAR, uten benzodiazepiner, stabil bolig, noe aktivitet, ingen nylig overdose) får en overdose.',
  'frailty-variance': 'Hvor mye folk skiller seg i overdoserisiko av grunner modellen ikke navngir.',
  'tolerance-peak':
    'Logaritmen av hvor mye farligere bruk er for en person som har mistet all toleranse, enn for en med full toleranse.',
  'tolerance-regain-weeks': 'Tidskonstanten for hvor fort toleransen kommer tilbake i uker med bruk.',
  'tolerance-event-share':
    'Andelen av toleranseeffekten som gjør overdoser hyppigere; resten gjør hver overdose farligere.',
  'tolerance-loss-half-life': 'Antall uker uten bruk før halvparten av toleransen som er igjen, er tapt.',
  'lar-overdose-ratio': 'Overdosehasard i LAR sammenlignet med utenfor, alt annet likt.',
  'lar-start-ratio': 'Ekstra faktor på overdosehasarden de første fire ukene i LAR.',
  'lar-stop-ratio': 'Ekstra faktor på overdosehasarden de første fire ukene etter LAR.',
  'injecting-ratio': 'Overdosehasard ved injisering sammenlignet med røyking eller annen inntaksmåte.',
  'benzodiazepine-ratio': 'Overdosehasard ved bruk av illegale benzodiazepiner sammenlignet med ingen bruk.',
  'unstable-housing-ratio':
    'Overdosehasard i midlertidig bolig eller uten bolig sammenlignet med stabil bolig.',
  'no-activity-ratio': 'Overdosehasard uten aktivitet sammenlignet med å ha en.',
  'recent-overdose-ratio':
    'Overdosehasard de første fire ukene etter en ikke-dødelig overdose sammenlignet med ingen.',
  'recent-overdose-late-ratio':
    'Det som er igjen av den faktoren 26 uker etter overdosen; den faller rettlinjet dit.',
  'institution-overdose-ratio':
    'Overdosehasard inne i fengsel eller behandling sammenlignet med samme person utenfor.',
  'private-share': 'Andelen overdoser som skjer på et privat sted.',
  'private-shift-own-home': 'Legges til den andelen for personer med egen bolig.',
  'private-shift-homeless': 'Legges til den andelen for personer uten bolig.',
  'witnessed-private': 'Andelen overdoser på private steder som noen ser.',
  'witnessed-public': 'Andelen overdoser på offentlige steder som noen ser.',
  'witnessed-network-shift':
    'Legges til andelen som blir sett for personer med selskap i nettverket, og trekkes fra uten.',
  'ambulance-called-private': 'Andelen sette overdoser på private steder der noen ringer 113.',
  'ambulance-called-public': 'Andelen sette overdoser på offentlige steder der noen ringer 113.',
  'fatality-without-help': 'Andelen overdoser hos en person med toleranse som er dødelige når ingen hjelper.',
  'unwitnessed-fatality-ratio':
    'Dødelighet ved en overdose som ingen ser, sammenlignet med en som blir sett uten at noen hjelper.',
  'ambulance-fatality-ratio': 'Dødelighet når ambulanse tilkalles sammenlignet med ingen hjelp.',
  'fatality-with-naloxone':
    'Andelen overdoser hos en person med toleranse som er dødelige når en tilstedeværende gir nalokson.',
  'kit-ownership': 'Andelen i risiko som har nalokson uten nye tiltak.',
  'kit-at-hand-private': 'Sannsynligheten for at nalokson man har, er for hånden på et privat sted.',
  'kit-at-hand-public': 'Sannsynligheten for at nalokson man har, er for hånden på et offentlig sted.',
  'kit-used-at-hand':
    'Sannsynligheten for at nalokson som er for hånden, blir brukt når noen ser en overdose.',
  'kit-loss': 'Ukentlig hasard for at en naloksonpakke går tapt eller går ut på dato.',
  'overdose-card-use-gain':
    'Legges til sannsynligheten for at nalokson for hånden blir brukt når personen bærer et overdosekort.',
  'active-after-prison':
    'Andelen i risiko, ikke i LAR, som er i aktiv bruk innen den første uken etter fengsel.',
  'active-after-prison-lar':
    'Andelen i LAR som er i aktiv bruk ved siden av innen den første uken etter fengsel.',
  'relapse-after-prison':
    'Ukentlig hasard for å ta opp bruk etter fengsel for dem som ikke gjorde det den første uken.',
  'relapse-after-completion': 'Ukentlig hasard for tilbakefall etter fullført døgnbehandling.',
  'relapse-after-drop-out': 'Ukentlig hasard for tilbakefall etter at døgnbehandling er avbrutt.',
  'relapse-lar-ratio': 'Tilbakefallshasard i LAR sammenlignet med utenfor.',
  'relapse-unsuitable-housing-ratio':
    'Tilbakefallshasard i rusutsatt område, midlertidig bolig eller uten bolig, sammenlignet med egnet bolig.',
  'relapse-no-activity-ratio': 'Tilbakefallshasard uten aktivitet sammenlignet med å ha en.',
  'relapse-drug-network-ratio':
    'Tilbakefallshasard med et nettverk bare av personer som bruker rusmidler, sammenlignet med intet nettverk.',
  'relapse-supportive-network-ratio': 'Tilbakefallshasard med et støttende nettverk sammenlignet med intet.',
  'relapse-contact-ratio':
    'Tilbakefallshasard mens man har kontakt med oppfølgingen sammenlignet med ingen kontakt.',
  'relapse-crisis-plan-ratio': 'Tilbakefallshasard de første fire ukene med kriseplan sammenlignet med uten.',
  'stop-use': 'Ukentlig hasard for at en person i aktiv bruk slutter.',
  'stop-use-after-overdose': 'Andelen som slutter å bruke etter å ha overlevd en overdose.',
  'injecting-share': 'Andelen ved løslatelse eller utskrivning som vanligvis injiserer.',
  'injecting-to-other-route': 'Ukentlig hasard for å gå fra injisering til røyking eller annen inntaksmåte.',
  'other-route-to-injecting': 'Ukentlig hasard for å gå fra annen inntaksmåte til injisering.',
  'benzodiazepine-share': 'Andelen som også bruker illegale benzodiazepiner.',
  'opioid-primary-share': 'Andelen som hovedsakelig bruker opioider, og som derfor kan få LAR.',
  'lar-at-release':
    'Andelen av dem som hovedsakelig bruker opioider, som er i LAR når de løslates fra fengsel.',
  'lar-at-discharge':
    'Andelen av dem som hovedsakelig bruker opioider, som er i LAR når de skrives ut fra døgnbehandling.',
  'lar-weeks-at-exit': 'Hvor lenge de som er i LAR når de kommer ut, har vært i LAR, i løslatelseskohorten.',
  'lar-kept-inside': 'Andelen i LAR som beholder den gjennom et nytt opphold i fengsel eller behandling.',
  'lar-referral': 'Ukentlig hasard for å bli henvist til LAR uten hjelp som leder dit.',
  'lar-wait': 'Gjennomsnittlig ventetid fra henvisning til LAR.',
  'lar-exit-first-year': 'Ukentlig hasard for å forlate LAR det første året.',
  'lar-exit-later': 'Ukentlig hasard for å forlate LAR etter det første året.',
  'own-home-at-exit': 'Andelen som kommer ut til egen bolig.',
  'own-home-exposed-share': 'Andelen egne boliger som ligger i et rusutsatt område.',
  'homeless-share-of-unstable': 'Andelen av dem uten egen bolig som ikke har noe sted i det hele tatt.',
  'find-home': 'Ukentlig hasard for å finne bolig fra midlertidig bolig eller ingen.',
  'housing-first-find-ratio': 'Hasard for å finne bolig med Housing First sammenlignet med vanlig hjelp.',
  'lose-home': 'Ukentlig hasard for å miste egen bolig.',
  'housing-first-loss-ratio': 'Hasard for å miste boligen med Housing First sammenlignet med vanlig hjelp.',
  'exposed-home-loss-ratio':
    'Hasard for å miste en bolig i rusutsatt område sammenlignet med en egnet bolig.',
  'temporary-to-none': 'Ukentlig hasard for å gå fra midlertidig bolig til ingen.',
  'none-to-temporary': 'Ukentlig hasard for å gå fra ingen bolig til midlertidig bolig.',
  'barred-weeks': 'Antall uker etter en utkastelse da det er vanskeligere å finne bolig.',
  'barred-find-ratio': 'Hasard for å finne bolig i de ukene sammenlignet med ellers.',
  'home-lost-in-stay': 'Andelen som mister boligen under et opphold som er langt nok til å koste den.',
  'home-safe-weeks': 'Hvor lenge et opphold kan vare uten at noen mister boligen av det.',
  'activity-at-exit': 'Andelen som har en aktivitet når de kommer ut.',
  'activity-entry': 'Ukentlig hasard for å begynne i en aktivitet.',
  'activity-work-share': 'Andelen nye aktiviteter som er arbeid eller skole.',
  'activity-leave': 'Ukentlig hasard for at en aktivitet tar slutt.',
  'network-at-exit': 'Andelen som har et nettverk når de kommer ut.',
  'network-supportive-share':
    'Andelen nettverk som er støttende; de andre består av personer som bruker rusmidler.',
  'network-gain': 'Ukentlig hasard for å få et nettverk.',
  'network-loss': 'Ukentlig hasard for å miste det.',
  'first-contact': 'Ukentlig hasard for den første kontakten med kommunal oppfølging, uten koordinator.',
  'linkage-ratio':
    'Hvor mye raskere en koordinator med full relasjon leder til kontakt, LAR, bolig og aktivitet.',
  'follow-up-linkage-share':
    'Hvor mye av den effekten (på logaritmisk skala) kontakt gir uten koordinator, eller med en ny.',
  'contact-loss': 'Ukentlig hasard for at kontakten med oppfølgingen går tapt.',
  'coordinator-contact-loss-ratio': 'Hasard for å miste kontakten med koordinator sammenlignet med uten.',
  'relationship-per-contact':
    'Andelen av avstanden til en full relasjon som hver kontakt med koordinatoren tar igjen.',
  'usual-caseload':
    'Antall personer per koordinatorstilling inntil kontakten er ukentlig; over det blir kontaktene færre.',
  'coordinator-at-exit': 'Andelen som har koordinator når de kommer ut, uten nye tiltak.',
  'coordinator-wait':
    'Gjennomsnittlig ventetid på koordinator etter utgangen, eller etter at en har sluttet.',
  'coordinator-turnover': 'Årlig hasard for at en koordinator slutter i stillingen.',
  'good-notice-share':
    'Andelen løslatelser og utskrivninger der tjenestene kjenner datoen tidsnok til å forberede.',
  'no-notice-share': 'Andelen løslatelser og utskrivninger som kommer helt uten varsel.',
  'appointment-usual': 'Andelen med godt forberedt utgang som får en time i hånden uten nye tiltak.',
  'missed-appointment': 'Andelen første timer som ikke blir holdt.',
  'missed-appointment-coordinator-ratio':
    'Første timer som ikke blir holdt, med koordinator sammenlignet med uten.',
  'least-motivation':
    'Motivasjonen til den minst motiverte; andre har en verdi mellom denne og 1, og de over midten regnes som motivert.',
  'motivation-half-life': 'Antall uker med venting uten kontakt før motivasjonen er halvert.',
  'return-to-prison': 'Ukentlig hasard for å komme tilbake i fengsel.',
  'return-to-prison-weeks': 'Hvor lenge etter en løslatelse den hasarden gjelder, i en kommune.',
  admission: 'Ukentlig hasard for innleggelse til døgnbehandling uten hjelp som leder dit.',
  'prison-stay-median': 'Median lengde på et fengselsopphold.',
  'prison-stay-spread': 'Standardavviket til logaritmen av lengden på fengselsopphold.',
  'detox-share': 'Andelen døgnopphold som bare er avrusning.',
  'detox-stay-mean': 'Gjennomsnittlig lengde på avrusning.',
  'inpatient-stay-mean': 'Gjennomsnittlig lengde på alle døgnopphold.',
  'drop-out-share': 'Andelen døgnopphold som avbrytes før de er fullført.',
  'drop-out-motivation-ratio':
    'Hasard for å avbryte behandlingen for mer motiverte sammenlignet med mindre motiverte.',
  'drop-out-distress-ratio': 'Hasard for å avbryte behandlingen med psykisk lidelse sammenlignet med uten.',
  'mental-disorder-share': 'Andelen med samtidig psykisk lidelse (ROP).',
  'age-mean': 'Gjennomsnittsalder ved løslatelse eller utskrivning.',
  'age-spread': 'Standardavviket til alderen.',
  'male-share': 'Andelen menn.',
  'other-death': 'Ukentlig hasard for død av andre årsaker ved 40 år.',
  'other-death-age-ratio': 'Faktor på den hasarden for hvert leveår.',
  'low-threshold-referral-ratio':
    'Hasard for henvisning til LAR der lavterskel LAR når ut, sammenlignet med vanlig LAR.',
  'low-threshold-wait-ratio': 'Gjennomsnittlig ventetid på lavterskel LAR sammenlignet med vanlig LAR.',
  'low-threshold-exit-ratio': 'Hasard for å slutte i lavterskel LAR sammenlignet med vanlig LAR.',
  'ips-work-ratio':
    'Hasard for å begynne i arbeid med individuell jobbstøtte (IPS) sammenlignet med vanlig hjelp.',
  'escort-activity-ratio':
    'Hasard for å begynne i en lavterskelaktivitet når noen blir med, sammenlignet med uten.',
  'peer-missed-appointment-ratio':
    'Første timer som ikke blir holdt, med erfaringskonsulent sammenlignet med uten.',
  'peer-contact-loss-ratio': 'Hasard for å miste kontakten med erfaringskonsulent sammenlignet med uten.',
  'responsibility-group-linkage-ratio':
    'Hvor mye raskere en ansvarsgruppe leder videre til LAR, bolig, behandling og aktivitet.',
  'individual-plan-linkage-ratio': 'Hvor mye raskere en individuell plan alene leder videre til det samme.',
  'responsibility-group-contact-loss-ratio':
    'Hasard for å miste kontakten med ansvarsgruppe sammenlignet med uten.',
  'fact-contact-loss': 'Ukentlig hasard for å miste kontakten med et FACT-team.',
  'fact-stay-ratio': 'Lengden på døgnopphold med FACT-team sammenlignet med uten.',
  'retention-drop-out-ratio':
    'Hasard for å avbryte døgnbehandling med tiltak for å holde på pasientene, sammenlignet med uten.',
  'home-ready-wait':
    'Gjennomsnittlig tid til en egnet bolig er klar for en person i behandling som ikke har noen.',
  'fade-half-life-unanchored':
    'Antall uker før halvparten av et tiltak helt uten forankring er borte når stillingen eller pengene er borte.',
  'fade-half-life-anchored': 'Det samme for et tiltak som er helt forankret.',
  'post-notice-weeks': 'Antall ukers oppsigelsestid der personer mister koordinatoren som slutter.',
  'switch-campaign':
    'Ukentlig hasard som kommer i tillegg for dem kampanjen når, for å gå fra injisering til en annen inntaksmåte.',
  'consumption-room-share': 'Andelen av injiseringen som skjer i brukerrom der det finnes.',
  'consumption-room-fatality': 'Andelen av overdoser i brukerrom som er dødelige.',
  'next-day-notified':
    'Andelen overdoser med ambulanse eller ansatte i brukerrom til stede som teamet for kontakt dagen etter får vite om.',
  'next-day-reached': 'Andelen av disse overdosene der teamet når personen dagen etter.',
  'next-day-reach-half-life': 'Antall dager med ytterligere forsinkelse før den andelen er halvert.',
  'next-day-lar-ratio': 'Hasard for henvisning til LAR etter kontakt dagen etter, sammenlignet med uten.',
  'next-day-lar-weeks': 'Antall uker det gjelder.',
  'prescribed-benzodiazepine-ratio':
    'Hasard for overdose i LAR med forskrevne benzodiazepiner sammenlignet med ingen.',
  'benzodiazepine-plan-kept':
    'Andelen med avgrenset benzodiazepinplan som ikke bruker illegale ved siden av.',
  'bereaved-per-death': 'Gjennomsnittlig antall nærstående som et overdosedødsfall etterlater.',
  'bereaved-followed-usual': 'Andelen overdosedødsfall der de etterlatte følges opp allerede.',
  'supply-alert-ratio':
    'Hasard for overdose under et tilbudssjokk for dem som er varslet, sammenlignet med andre.',
  'at-risk-share': 'Andel av alle innbyggere i landet som er i risiko for opioidoverdose, i LAR eller ikke.',
  'at-risk-size-exponent':
    'Hvor mye større andelen er i store kommuner: den vokser med innbyggertallet opphøyd i dette tallet.',
  'at-risk-reference-size': 'Innbyggertallet der en kommune har den nasjonale andelen.',
  'lar-stock-share': 'Andel av personene i risiko som er i LAR når innkjøringen begynner.',
  'lar-stock-weeks': 'Hvor lenge de som er i LAR når innkjøringen begynner, i snitt har vært i LAR.',
  'prison-stock-share': 'Andel av personene i risiko som er i fengsel når innkjøringen begynner.',
  'inpatient-stock-share': 'Andel av personene i risiko som er i døgnbehandling når innkjøringen begynner.',
  'leaving-risk': 'Hvor ofte en person i risiko i en kommune varig slutter å være det, eller flytter.',
  'arrival-age-mean': 'Gjennomsnittsalder for dem som kommer i risiko i en kommune.',
  'arrival-age-spread': 'Standardavvik for denne alderen.',
  'prison-entry-background':
    'Hvor ofte en person i risiko i en kommune kommer i fengsel uten å være løslatt nylig.',
  'preset-coordinator-places': 'Plasser hos en koordinator per person i risiko, på et typisk sted.',
  'preset-caseload': 'Personer per koordinatorstilling, på et typisk sted.',
  'preset-lar-intake': 'Personer som LAR kan ta inn i året per person i risiko, på et typisk sted.',
  'preset-homes': 'Egnede boliger som kommunen leier ut per person i risiko, på et typisk sted.',
  'preset-temporary-places': 'Plasser i midlertidig bolig per person i risiko, på et typisk sted.',
  'preset-activity-places': 'Plasser i lavterskelaktivitet og tiltak per person i risiko, på et typisk sted.',
  'ties-mean': 'Gjennomsnittlig antall bånd en person har til andre; ingen har flere enn åtte.',
  'relapse-exposure-ratio':
    'Tilbakefallshasard for en person som har en omgangskrets der alle er i aktiv bruk, sammenlignet med en der ingen er det.',
  'relapse-bereavement-ratio':
    'Tilbakefallshasard for en person som har mistet noen i omgangskretsen til en overdose, sammenlignet med en som ikke har det.',
  'bereavement-weeks': 'Antall uker tapet av noen i omgangskretsen teller.',
  'coordinator-held': 'Hvor lenge en koordinator følger en person i en kommune; så avsluttes saken.',
  ...costParameters,
  'gate-decision-wait':
    'Uker fra en søknad til bestillerenheten til den har kartlagt og fattet vedtak; hjelp fra kommunen kan ikke begynne før.',
  'gate-refused-share': 'Andel av søknadene til bestillerenheten som ikke innvilges; personen søker på nytt.',
  'application-lead':
    'Hvor mange uker før en løslatelse eller utskrivning som er kjent i god tid det søkes om kommunal hjelp.',
  'silo-refused-share':
    'Sannsynligheten for at én av to adskilte tjenester avviser en person med samtidig psykisk lidelse, eller sender vedkommende videre til den andre.',
  'silo-refusal-wait': 'Uker som en slik avvisning koster.',
  'drop-in-share':
    'Andel som kommer innom en åpen dør av seg selv den første uken etter løslatelse eller utskrivning.',
  'open-door-contact-loss-ratio':
    'Hasarden for å miste kontakten der døren er åpen, sammenlignet med ellers.',
  'little-involvement-acceptance-ratio':
    'Sannsynligheten for å møte til en time eller ta imot en LAR-plass der folk har lite de skulle ha sagt, sammenlignet med ellers.',
  'no-adapted-housing-find-ratio':
    'Hasarden for å finne en bolig der tilpassede boliger mangler, sammenlignet med ellers.',
  'no-adapted-housing-suitable-ratio':
    'Andel av boligene som blir funnet som er egnet, der tilpassede boliger mangler, sammenlignet med ellers.',
  'no-adapted-activity-entry-ratio':
    'Hasarden for å begynne i lavterskelaktivitet der tilpasset aktivitet mangler, sammenlignet med ellers.',
  'no-dual-competence-help-ratio':
    'Hasarden for første kontakt, og det hjelpen gir etterpå, for personer med samtidig psykisk lidelse der ingen har kompetanse på begge felt, sammenlignet med ellers.',
  'weak-cooperation-link-ratio':
    'Det hjelpen gir på veien til bolig og aktivitet der tjenestene i kommunen samarbeider dårlig, sammenlignet med ellers.',
  'weak-cooperation-coordinator-ratio':
    'Hasarden for å få en koordinator der tjenestene i kommunen samarbeider dårlig, sammenlignet med ellers.',
  'no-specialist-cooperation-link-ratio':
    'Det hjelpen gir på veien til LAR og døgnbehandling der spesialisthelsetjenesten og kommunen ikke samarbeider, sammenlignet med ellers.',
  'no-specialist-cooperation-notice-ratio':
    'Andel av utskrivningene fra døgnbehandling som er kjent i god tid der spesialisthelsetjenesten og kommunen ikke samarbeider, sammenlignet med ellers.',
  'reorganisation-loss':
    'Ukentlig hasard for å miste kontakt og koordinator mens en omorganisering som rammer alle tjenester, pågår.',
  'reorganisation-fade-share':
    'Andel av det et kommunalt tiltak når som avhenger av det omorganiseringen flytter på, og som forvitrer mens den pågår.',
  'queue-leave':
    'Ukentlig hasard for at en person som venter i kø, gir opp, ved siden av motivasjon som svinner.',
  'post-refill-weeks': 'Uker en koordinators plasser står tomme etter at koordinatoren har sluttet.',
  'municipal-home-share': 'Andel av de egnede boligene folk finner, som kommunen leier ut.',
  'staffed-home-loss-ratio': 'Hasard for å miste boligen i bemannet bolig, sammenlignet med en vanlig bolig.',
  'ips-leave': 'Ukentlig hasard for å gå ut av individuell jobbstøtte (IPS) uten jobb.',
  'drop-in-contact-ratio':
    'Hasard for første kontakt der et lavterskel møtested har full åpningstid, sammenlignet med ikke noe møtested.',
  'naloxone-point-ratio':
    'Hasard for å få en ny naloksonspray der utleveringssteder har full åpningstid, sammenlignet med ingen.',
  'full-opening-hours': 'Åpningstimer i uken som lengre åpningstid ikke legger noe til.',
  'room-visit-hours': 'Timer ett besøk opptar en plass i et brukerrom.',
  'injections-per-week':
    'Injeksjoner i uken for en person som injiserer; plassene i et brukerrom regnes mot dette.',
} satisfies Record<keyof typeof english, string>;
