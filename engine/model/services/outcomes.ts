import type { World } from '../world.ts';
import type { ServicesDesk } from './desk.ts';
import type { ServiceRecord } from './record.ts';

/** Observed weeks of a run, both included. */
export interface Window {
  readonly firstWeek: number;
  readonly lastWeek: number;
}

/**
 * Reads one value of a replicate. NaN if there is no such service or it has no limit, since nobody
 * waits then.
 */
type ServiceReader = (window: Window, world: World) => number;

type Pick = (services: ServicesDesk) => { readonly record: ServiceRecord } | null;

const recordOf = (world: World, pick: Pick): ServiceRecord | null =>
  world.services === null ? null : (pick(world.services)?.record ?? null);

/** Mean number of persons who wait at the end of a week. */
const meanQueue =
  (pick: Pick): ServiceReader =>
  ({ firstWeek, lastWeek }, world) => {
    const weeks = lastWeek - firstWeek + 1;
    return (recordOf(world, pick)?.total('queue', firstWeek, lastWeek) ?? Number.NaN) / weeks;
  };

/** Mean wait, in weeks, of persons who were given a place. NaN if there were none. */
const meanWait =
  (pick: Pick): ServiceReader =>
  ({ firstWeek, lastWeek }, world) => {
    const record = recordOf(world, pick);
    if (record === null) return Number.NaN;
    return record.total('waited', firstWeek, lastWeek) / record.total('served', firstWeek, lastWeek);
  };

/** Share of settled requests that ended with a place. NaN if none was settled. */
const servedShare =
  (pick: Pick): ServiceReader =>
  ({ firstWeek, lastWeek }, world) => {
    const record = recordOf(world, pick);
    if (record === null) return Number.NaN;
    const total = (field: 'served' | 'declined' | 'left') => record.total(field, firstWeek, lastWeek);
    const served = total('served');
    return served / (served + total('declined') + total('left'));
  };

/**
 * Persons per filled coordinator post, over all observed weeks. NaN if posts have no limit, or
 * there are none.
 */
const caseload: ServiceReader = ({ firstWeek, lastWeek }, world) => {
  const posts = world.services?.posts ?? null;
  if (posts === null) return Number.NaN;
  let filled = 0;
  for (let week = firstWeek; week <= lastWeek; week++) filled += posts.filledPosts(week);
  return posts.record.total('used', firstWeek, lastWeek) / filled;
};

/** Person-weeks of waiting in the queues for coordinator, LAR, municipal homes and activity. */
const waitingWeeks: ServiceReader = ({ firstWeek, lastWeek }, world) => {
  const limited = [posts, lar, homes, activity].flatMap((pick) => recordOf(world, pick) ?? []);
  if (limited.length === 0) return Number.NaN;
  return limited.reduce((sum, record) => sum + record.total('queue', firstWeek, lastWeek), 0);
};

const posts: Pick = (services) => services.posts;
const lar: Pick = (services) => services.lar;
const homes: Pick = (services) => services.homes;
const activity: Pick = (services) => services.activity;

/** How each outcome of services is read. */
export const SERVICE_OUTCOMES = {
  'coordinator-queue': meanQueue(posts),
  'coordinator-wait-weeks': meanWait(posts),
  'coordinator-served-share': servedShare(posts),
  caseload,
  'lar-queue': meanQueue(lar),
  'lar-wait-weeks': meanWait(lar),
  'lar-served-share': servedShare(lar),
  'housing-queue': meanQueue(homes),
  'housing-wait-weeks': meanWait(homes),
  'housing-served-share': servedShare(homes),
  'activity-queue': meanQueue(activity),
  'activity-wait-weeks': meanWait(activity),
  'activity-served-share': servedShare(activity),
  'waiting-weeks': waitingWeeks,
  'bereaved-wait-weeks': meanWait((services) => services.bereaved),
} as const satisfies Record<string, ServiceReader>;
