import { definePurposes } from '../kernel/index.ts';

/** Number of candidates that a new person looks at for ties. Each has its own purpose. */
export const TIE_LOOKS = 16;

/**
 * Purposes of keyed random numbers. The numbers are part of every result: never renumber, only
 * append. 0..15 belong to the kernel. Purposes of an intervention are in its definition;
 * docs/explanation/odd/lists.md lists all with their numbers.
 */
export const PURPOSE = definePurposes(
  {
    // Who the person is (week 0).
    age: 16,
    sex: 17,
    primaryDrug: 18,
    frailty: 19,
    mentalDisorder: 20,
    benzodiazepines: 21,
    route: 22,
    motivation: 23,
    network: 24,
    networkKind: 25,
    activity: 26,
    activityKind: 27,
    kit: 28,
    larAtExit: 29,
    stay: 30,
    stayKind: 31,
    // An exit.
    dropOut: 40,
    notice: 41,
    homeAtExit: 42,
    homeKind: 43,
    unstableKind: 44,
    homeKept: 45,
    coordinatorUsual: 46,
    appointmentUsual: 47,
    appointmentKept: 48,
    contactDay: 49,
    activeAtExit: 50,
    // Processes.
    larKept: 80,
    larWait: 81,
    larAccept: 82,
    newHomeKind: 83,
    lostHomeKind: 84,
    newActivity: 85,
    newNetwork: 86,
    prisonStay: 87,
    // An overdose.
    place: 100,
    witnessed: 101,
    ownKitAtHand: 102,
    witnessKit: 103,
    kitUsed: 104,
    ambulance: 105,
    survival: 106,
    stopAfterOverdose: 107,
    // Ties between persons.
    tiesWanted: 160,
    witnessTie: 161,
    /** One per candidate: see LAST_OF. */
    tieLook: 162,
    // Services and their queues.
    postAccept: 180,
    postGiveUp: 181,
    postFound: 182,
    larGiveUp: 183,
    homeGiveUp: 184,
    staffedGiveUp: 185,
    housingFirstGiveUp: 186,
    activityAccept: 187,
    activityGiveUp: 188,
    factAccept: 189,
    factGiveUp: 190,
    factLeave: 191,
    ipsAccept: 192,
    ipsGiveUp: 193,
    ipsLeave: 194,
    municipalHome: 195,
    // An open population.
    arrivals: 200,
    career: 201,
    stockSetting: 202,
    stockStay: 203,
    stockLar: 204,
    stockUse: 205,
    stockLarYears: 206,
    stockCoordinator: 207,
    caseLength: 208,
    // How help is organised.
    entryRefused: 220,
    dropIn: 221,
    reorganisationHit: 222,
  },
  { tieLook: TIE_LOOKS },
);

/** For purposes that stand for several consecutive numbers: the last number. */
export const LAST_OF: Readonly<Record<string, number>> = {
  tieLook: PURPOSE.tieLook + TIE_LOOKS - 1,
};
