import { costParameters } from './economics.ts';

/** What each parameter of the model does, in one sentence. */
export const parameters = {
  'overdose-hazard':
    'How often the reference person (in active use, injecting, tolerant, not in LAR, no benzodiazepines, stable home, some activity, no recent overdose) has an overdose.',
  'frailty-variance': 'How much people differ in overdose risk for reasons that the model does not name.',
  'tolerance-peak':
    'Logarithm of how much more dangerous use is for a person who has lost all tolerance than for one who is fully tolerant.',
  'tolerance-regain-weeks': 'Time constant with which tolerance comes back in weeks of use.',
  'tolerance-event-share':
    'Share of the tolerance effect that makes overdoses more frequent; the rest makes each one more lethal.',
  'tolerance-loss-half-life': 'Weeks of abstinence in which half of what is left of tolerance is lost.',
  'lar-overdose-ratio': 'Overdose hazard while in LAR relative to outside it, other things equal.',
  'lar-start-ratio': 'Extra factor on the overdose hazard in the first four weeks of LAR.',
  'lar-stop-ratio': 'Extra factor on the overdose hazard in the first four weeks after leaving LAR.',
  'injecting-ratio': 'Overdose hazard when injecting relative to smoking or another route.',
  'benzodiazepine-ratio': 'Overdose hazard with use of illicit benzodiazepines relative to none.',
  'unstable-housing-ratio':
    'Overdose hazard in temporary accommodation or without a home relative to a stable home.',
  'no-activity-ratio': 'Overdose hazard without any activity relative to having one.',
  'recent-overdose-ratio':
    'Overdose hazard in the first four weeks after a non-fatal overdose relative to none.',
  'recent-overdose-late-ratio':
    'What is left of that factor 26 weeks after the overdose; it falls in a straight line until then.',
  'institution-overdose-ratio':
    'Overdose hazard inside prison or treatment relative to the same person outside.',
  'private-share': 'Share of overdoses that happen in a private place.',
  'private-shift-own-home': 'Added to that share for people with a home of their own.',
  'private-shift-homeless': 'Added to that share for people without a home.',
  'witnessed-private': 'Share of overdoses in private places that someone sees.',
  'witnessed-public': 'Share of overdoses in public places that someone sees.',
  'witnessed-network-shift':
    'Added to the share seen for people with company in their network, taken off without.',
  'ambulance-called-private': 'Share of witnessed overdoses in private places for which 113 is called.',
  'ambulance-called-public': 'Share of witnessed overdoses in public places for which 113 is called.',
  'fatality-without-help': 'Share of overdoses of a tolerant person that are fatal when nobody helps.',
  'unwitnessed-fatality-ratio':
    'Fatality of an overdose that nobody sees relative to one that is seen without anyone helping.',
  'ambulance-fatality-ratio': 'Fatality when an ambulance is called relative to no help.',
  'fatality-with-naloxone':
    'Share of overdoses of a tolerant person that are fatal when a bystander gives naloxone.',
  'kit-ownership': 'Share of people at risk who hold a naloxone kit without any new measure.',
  'kit-at-hand-private': 'Chance that a kit that is held is at hand in a private place.',
  'kit-at-hand-public': 'Chance that a kit that is held is at hand in a public place.',
  'kit-used-at-hand': 'Chance that a kit at hand is used when an overdose is witnessed.',
  'kit-loss': 'Weekly hazard that a kit is lost or expires.',
  'overdose-card-use-gain':
    'Added to the chance that a kit at hand is used when the person carries an overdose card.',
  'active-after-prison':
    'Share of people at risk, not in LAR, who are in active use within the first week after prison.',
  'active-after-prison-lar':
    'Share of people in LAR who are in active use beside it within the first week after prison.',
  'relapse-after-prison':
    'Weekly hazard of taking up use after prison for those who did not in the first week.',
  'relapse-after-completion': 'Weekly hazard of relapse after completed inpatient treatment.',
  'relapse-after-drop-out': 'Weekly hazard of relapse after leaving inpatient treatment early.',
  'relapse-lar-ratio': 'Relapse hazard in LAR relative to outside it.',
  'relapse-unsuitable-housing-ratio':
    'Relapse hazard in a drug-exposed area, temporary accommodation or without a home, relative to a suitable home.',
  'relapse-no-activity-ratio': 'Relapse hazard without activity relative to having one.',
  'relapse-drug-network-ratio':
    'Relapse hazard with a network of people who use drugs only, relative to no network.',
  'relapse-supportive-network-ratio': 'Relapse hazard with a supportive network relative to none.',
  'relapse-contact-ratio': 'Relapse hazard while in contact with follow-up relative to no contact.',
  'relapse-crisis-plan-ratio': 'Relapse hazard in the first four weeks with a crisis plan relative to none.',
  'stop-use': 'Weekly hazard that a person in active use stops.',
  'stop-use-after-overdose': 'Share of people who stop using after surviving an overdose.',
  'injecting-share': 'Share of people at exit whose usual route is injecting.',
  'injecting-to-other-route': 'Weekly hazard of changing from injecting to smoking or another route.',
  'other-route-to-injecting': 'Weekly hazard of changing from another route to injecting.',
  'benzodiazepine-share': 'Share of people who also use illicit benzodiazepines.',
  'opioid-primary-share': 'Share of people whose main drug is an opioid, and who can therefore get LAR.',
  'lar-at-release': 'Share of those whose main drug is an opioid who are in LAR when they leave prison.',
  'lar-at-discharge':
    'Share of those whose main drug is an opioid who are in LAR when they leave inpatient treatment.',
  'lar-weeks-at-exit':
    'For how long those who are in LAR when they leave have been in it, in the release cohort.',
  'lar-kept-inside': 'Share of people in LAR who keep it through a new stay in prison or treatment.',
  'lar-referral': 'Weekly hazard of being referred to LAR without help that links to it.',
  'lar-wait': 'Mean wait from referral to LAR.',
  'lar-exit-first-year': 'Weekly hazard of leaving LAR in its first year.',
  'lar-exit-later': 'Weekly hazard of leaving LAR after the first year.',
  'own-home-at-exit': 'Share of people who leave to a home of their own.',
  'own-home-exposed-share': 'Share of own homes that lie in a drug-exposed area.',
  'homeless-share-of-unstable': 'Share of those without an own home who have no place at all.',
  'find-home': 'Weekly hazard of finding a home from temporary accommodation or none.',
  'housing-first-find-ratio': 'Hazard of finding a home with Housing First relative to usual help.',
  'lose-home': 'Weekly hazard of losing an own home.',
  'housing-first-loss-ratio': 'Hazard of losing a home with Housing First relative to usual help.',
  'exposed-home-loss-ratio': 'Hazard of losing a home in a drug-exposed area relative to a suitable one.',
  'temporary-to-none': 'Weekly hazard of going from temporary accommodation to none.',
  'none-to-temporary': 'Weekly hazard of going from no home to temporary accommodation.',
  'barred-weeks': 'Weeks after an eviction in which a home is harder to find.',
  'barred-find-ratio': 'Hazard of finding a home in those weeks relative to otherwise.',
  'home-lost-in-stay': 'Share of people who lose their home in a stay that is long enough to cost it.',
  'home-safe-weeks': 'Length of a stay up to which nobody loses the home by it.',
  'activity-at-exit': 'Share of people who have an activity when they leave.',
  'activity-entry': 'Weekly hazard of starting an activity.',
  'activity-work-share': 'Share of new activities that are work or school.',
  'activity-leave': 'Weekly hazard that an activity ends.',
  'network-at-exit': 'Share of people who have a network when they leave.',
  'network-supportive-share':
    'Share of networks that are supportive; the others consist of people who use drugs.',
  'network-gain': 'Weekly hazard of gaining a network.',
  'network-loss': 'Weekly hazard of losing it.',
  'first-contact': 'Weekly hazard of the first contact with municipal follow-up, without a coordinator.',
  'linkage-ratio':
    'How much faster a coordinator with a full relationship links to contact, LAR, home and activity.',
  'follow-up-linkage-share':
    'How much of that effect (on the logarithmic scale) contact gives without a coordinator, or with a new one.',
  'contact-loss': 'Weekly hazard that contact with follow-up is lost.',
  'coordinator-contact-loss-ratio': 'Hazard of losing contact with a coordinator relative to without.',
  'relationship-per-contact':
    'Share of the distance to a full relationship that each contact with a coordinator closes.',
  'usual-caseload':
    'Persons per coordinator post up to which contact is weekly; above it contacts become fewer.',
  'coordinator-at-exit': 'Share of people who have a coordinator when they leave, without any new measure.',
  'coordinator-wait': 'Mean wait for a coordinator after the exit or after one has left.',
  'coordinator-turnover': 'Yearly hazard that a coordinator leaves the post.',
  'good-notice-share': 'Share of exits whose date the services know in time to prepare.',
  'no-notice-share': 'Share of exits that come without any notice.',
  'appointment-usual':
    'Share of people with a well-prepared exit who leave with an appointment, without any new measure.',
  'missed-appointment': 'Share of first appointments that are missed.',
  'missed-appointment-coordinator-ratio': 'Missed first appointments with a coordinator relative to without.',
  'least-motivation':
    'Motivation of the least motivated; others have any value from this to 1, and those above the middle count as motivated.',
  'motivation-half-life': 'Weeks of waiting without contact in which motivation halves.',
  'return-to-prison': 'Weekly hazard of going back to prison.',
  'return-to-prison-weeks': 'For how long after a release that hazard holds, in a municipality.',
  admission: 'Weekly hazard of admission to inpatient treatment without help that links to it.',
  'prison-stay-median': 'Median length of a prison stay.',
  'prison-stay-spread': 'Standard deviation of the logarithm of the length of prison stays.',
  'detox-share': 'Share of inpatient stays that are detoxification alone.',
  'detox-stay-mean': 'Mean length of detoxification.',
  'inpatient-stay-mean': 'Mean length of all inpatient stays.',
  'drop-out-share': 'Share of inpatient stays that end before they are completed.',
  'drop-out-motivation-ratio':
    'Hazard of leaving treatment early for the more motivated relative to the less.',
  'drop-out-distress-ratio': 'Hazard of leaving treatment early with a mental disorder relative to without.',
  'mental-disorder-share': 'Share of people with a concurrent mental disorder.',
  'age-mean': 'Mean age at exit.',
  'age-spread': 'Standard deviation of age at exit.',
  'male-share': 'Share of men.',
  'other-death': 'Weekly hazard of death from other causes at age 40.',
  'other-death-age-ratio': 'Factor on that hazard for each year of age.',
  'low-threshold-referral-ratio':
    'Hazard of referral to LAR where low-threshold LAR reaches, relative to ordinary LAR.',
  'low-threshold-wait-ratio': 'Mean wait for low-threshold LAR relative to ordinary LAR.',
  'low-threshold-exit-ratio': 'Hazard of leaving low-threshold LAR relative to ordinary LAR.',
  'ips-work-ratio':
    'Hazard of starting work with individual placement and support (IPS) relative to usual help.',
  'escort-activity-ratio':
    'Hazard of starting a low-threshold activity with someone who goes along, relative to without.',
  'peer-missed-appointment-ratio': 'Missed first appointments with a peer worker relative to without.',
  'peer-contact-loss-ratio': 'Hazard of losing contact with a peer worker relative to without.',
  'responsibility-group-linkage-ratio':
    'How much faster a responsibility group links on to LAR, home, treatment and activity.',
  'individual-plan-linkage-ratio': 'How much faster an individual plan alone links on to the same.',
  'responsibility-group-contact-loss-ratio':
    'Hazard of losing contact with a responsibility group relative to without.',
  'fact-contact-loss': 'Weekly hazard of losing contact with a FACT team.',
  'fact-stay-ratio': 'Length of inpatient stays with a FACT team relative to without.',
  'retention-drop-out-ratio':
    'Hazard of leaving inpatient treatment early with a retention scheme relative to without.',
  'home-ready-wait': 'Mean time until a suitable home is ready for a person in treatment who has none.',
  'fade-half-life-unanchored':
    'Weeks in which half of an intervention without any anchoring is lost once its post or money is gone.',
  'fade-half-life-anchored': 'The same for an intervention that is fully anchored.',
  'post-notice-weeks': 'Weeks of notice over which people lose the coordinator whose post is vacated.',
  'switch-campaign':
    'Weekly hazard, added for people whom the campaign reaches, of changing from injecting to another route.',
  'consumption-room-share': 'Share of injecting that takes place in a consumption room where there is one.',
  'consumption-room-fatality': 'Share of overdoses in a consumption room that are fatal.',
  'next-day-notified':
    'Share of overdoses attended by ambulance or room staff that the team for next-day contact is told of.',
  'next-day-reached': 'Share of those overdoses after which the team reaches the person the next day.',
  'next-day-reach-half-life': 'Days of further delay in which that share halves.',
  'next-day-lar-ratio': 'Hazard of referral to LAR after next-day contact relative to without.',
  'next-day-lar-weeks': 'Weeks for which that holds.',
  'prescribed-benzodiazepine-ratio':
    'Overdose hazard in LAR with prescribed benzodiazepines relative to none.',
  'benzodiazepine-plan-kept':
    'Share of people on a bounded benzodiazepine plan who use no illicit ones beside it.',
  'bereaved-per-death': 'Mean number of close persons whom an overdose death leaves behind.',
  'bereaved-followed-usual': 'Share of overdose deaths after which the bereaved are followed up already.',
  'supply-alert-ratio':
    'Overdose hazard during a supply shock for people who are warned, relative to others.',
  'at-risk-share':
    'Share of all inhabitants of the country who are at risk of opioid overdose, in LAR or not.',
  'at-risk-size-exponent':
    'How much larger that share is in large municipalities: it grows with the number of inhabitants to this power.',
  'at-risk-reference-size': 'Number of inhabitants at which a municipality has the national share.',
  'lar-stock-share': 'Share of the people at risk who are in LAR at the start of the burn-in.',
  'lar-stock-weeks': 'For how long those in LAR at the start of the burn-in have been in it, on average.',
  'prison-stock-share': 'Share of the people at risk who are in prison at the start of the burn-in.',
  'inpatient-stock-share':
    'Share of the people at risk who are in inpatient treatment at the start of the burn-in.',
  'leaving-risk': 'How often a person at risk in a municipality ceases to be so for good, or moves away.',
  'arrival-age-mean': 'Mean age of those who become at risk in a municipality.',
  'arrival-age-spread': 'Standard deviation of that age.',
  'prison-entry-background':
    'How often a person at risk in a municipality goes to prison who has not been released lately.',
  'preset-coordinator-places': 'Places with a coordinator per person at risk, in a typical place.',
  'preset-caseload': 'Persons per coordinator post, in a typical place.',
  'preset-lar-intake': 'Persons whom LAR can take in a year per person at risk, in a typical place.',
  'preset-homes': 'Suitable homes that the municipality lets per person at risk, in a typical place.',
  'preset-temporary-places': 'Places in temporary accommodation per person at risk, in a typical place.',
  'preset-activity-places':
    'Places in low-threshold activity and measures per person at risk, in a typical place.',
  'ties-mean': 'Mean number of ties of a person; nobody has more than eight.',
  'relapse-exposure-ratio':
    'Relapse hazard of a person whose ties at hand are all in active use, relative to one whose ties at hand are not.',
  'relapse-bereavement-ratio':
    'Relapse hazard of a person who has lost a tie to an overdose, relative to one who has not.',
  'bereavement-weeks': 'Weeks for which the loss of a tie counts.',
  'coordinator-held': 'How long a coordinator keeps a person, in a municipality; then the case is closed.',
  ...costParameters,
  'gate-decision-wait':
    'Weeks from an application to a purchaser unit until it has assessed and decided; help that the municipality grants cannot begin before.',
  'gate-refused-share':
    'Share of applications to a purchaser unit that are not granted; the person applies anew.',
  'application-lead':
    'Weeks before an exit that is known in good time in which municipal help is applied for.',
  'silo-refused-share':
    'Chance that one of two separate services refuses a person with a concurrent mental disorder, or sends the person on to the other.',
  'silo-refusal-wait': 'Weeks that such a refusal costs.',
  'drop-in-share': 'Share of people who come to an open door by themselves in the first week after an exit.',
  'open-door-contact-loss-ratio': 'Hazard of losing contact where the door is open, relative to elsewhere.',
  'little-involvement-acceptance-ratio':
    'Chance that an appointment is kept or a LAR place taken up where people have little say, relative to elsewhere.',
  'no-adapted-housing-find-ratio':
    'Hazard of finding a home where adapted housing is missing, relative to elsewhere.',
  'no-adapted-housing-suitable-ratio':
    'Share of homes found that are suitable where adapted housing is missing, relative to elsewhere.',
  'no-adapted-activity-entry-ratio':
    'Hazard of starting low-threshold activity where adapted activity is missing, relative to elsewhere.',
  'no-dual-competence-help-ratio':
    'Hazard of first contact, and what help adds after it, for people with a concurrent mental disorder where nobody masters both fields, relative to elsewhere.',
  'weak-cooperation-link-ratio':
    'What help adds towards home and activity where services inside the municipality cooperate weakly, relative to elsewhere.',
  'weak-cooperation-coordinator-ratio':
    'Hazard of being assigned a coordinator where services inside the municipality cooperate weakly, relative to elsewhere.',
  'no-specialist-cooperation-link-ratio':
    'What help adds towards LAR and inpatient treatment where specialist services and municipality do not cooperate, relative to elsewhere.',
  'no-specialist-cooperation-notice-ratio':
    'Share of discharges from inpatient treatment that are known in good time where specialist services and municipality do not cooperate, relative to elsewhere.',
  'reorganisation-loss':
    'Weekly hazard of losing contact and coordinator while a reorganisation that hits all services lasts.',
  'reorganisation-fade-share':
    'Share of what a municipal intervention reaches that depends on what a reorganisation moves, and fades while it lasts.',
  'queue-leave': 'Weekly hazard that a person who waits in a queue gives up, beside motivation that fades.',
  'post-refill-weeks': 'Weeks that a coordinator’s places stay empty after the coordinator has left.',
  'municipal-home-share': 'Share of the suitable homes that people find which the municipality lets.',
  'staffed-home-loss-ratio': 'Hazard of losing a home in staffed housing relative to an ordinary home.',
  'ips-leave': 'Weekly hazard of leaving individual placement and support (IPS) without work.',
  'drop-in-contact-ratio':
    'Hazard of first contact where a drop-in is open for full hours, relative to none.',
  'naloxone-point-ratio':
    'Hazard of getting a new kit where naloxone points are open for full hours, relative to none.',
  'full-opening-hours': 'Opening hours a week from which longer opening adds nothing.',
  'room-visit-hours': 'Hours for which one visit takes a place in a consumption room.',
  'injections-per-week':
    'Injections a week of a person who injects, against which the places of a room are counted.',
};
