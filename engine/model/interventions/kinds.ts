/**
 * Every kind of intervention: one line each, and nothing else. Their order is that of their
 * numbers.
 */
export { activitySupport } from './activity-support.ts';
export { appointmentInHand } from './appointment-in-hand.ts';
export { benzodiazepinePlan } from './benzodiazepine-plan.ts';
export { bereavedFollowUp } from './bereaved-follow-up.ts';
export { consumptionRoom } from './consumption-room.ts';
export { coordinatorScheme } from './coordinator.ts';
export { denserContact } from './denser-contact.ts';
export { earlyNotice } from './early-notice.ts';
export { factTeam } from './fact-team.ts';
export { housingAtExit } from './housing-at-exit.ts';
export { larBeforeExit } from './lar-before-exit.ts';
export { larIntakeCapacity } from './lar-intake-capacity.ts';
export { lowThresholdLar } from './low-threshold-lar.ts';
export { naloxoneAtExit } from './naloxone-at-exit.ts';
export { naloxoneInCommunity } from './naloxone-in-community.ts';
export { nextDayContact } from './next-day-contact.ts';
export { peerWorker } from './peer-worker.ts';
export { responsibilityGroup } from './responsibility-group.ts';
export { retentionInTreatment } from './retention-in-treatment.ts';
export { supplyAlert } from './supply-alert.ts';
export { switchCampaign } from './switch-campaign.ts';
