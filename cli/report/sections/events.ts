import type { TimelineEvent } from '../../../engine/model/index.ts';
import type { Arm } from '../../../engine/scenario/index.ts';
import type { Values, Words } from '../../../engine/words/index.ts';

type OrganisationChoice = NonNullable<Arm['organisation']>;

/** An event of the timeline in words. */
export function eventText(words: Words, event: TimelineEvent): string {
  const until = 'end' in event && event.end !== null;
  const key = `report.settings.events.${event.kind}${until ? '-until' : ''}`;
  const text = words.t(key, {
    week: event.week,
    ...(until ? { end: event.end } : {}),
    ...valuesOf(words, event),
  });
  if (event.kind !== 'reorganisation' || event.model === null) return text;
  const model = words.t(`organisation.models.${event.model}.name`);
  return `${text} ${words.t('report.settings.events.then-model', { model })}`;
}

function valuesOf(words: Words, event: TimelineEvent): Values {
  switch (event.kind) {
    case 'supply-shock':
      return { factor: event.factor };
    case 'post-vacated':
      return {
        share: words.percent(event.share),
        intervention: words.t(`interventions.${event.intervention}.name`),
      };
    case 'funding-ends':
      return { intervention: words.t(`interventions.${event.intervention}.name`) };
    case 'reorganisation':
      return { share: words.percent(event.share) };
    case 'consumption-room-opens':
      return { share: words.percent(event.coverage) };
  }
}

/** How help is organised, in words: nothing where nothing is said. */
export function organisationTexts(words: Words, choice: OrganisationChoice | null): readonly string[] {
  if (choice === null) return [];
  const { model, failurePoints } = choice;
  const models = model === undefined ? [] : [modelText(words, model)];
  const points = Object.entries(failurePoints).map(([point, score]) =>
    words.t('report.settings.point', {
      score: words.percent(score),
      point: words.t(`organisation.points.${point}.name`),
      sentence: words.t(`organisation.points.${point}.sentence`),
    }),
  );
  return [...models, ...points];
}

function modelText(words: Words, model: OrganisationChoice['model'] | null): string {
  if (!model) return words.t('report.settings.not-organised');
  return words.t('report.settings.organised', {
    model: words.t(`organisation.models.${model}.name`),
    sentence: words.t(`organisation.models.${model}.sentence`),
  });
}
