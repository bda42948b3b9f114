import { armName } from '../../tables/names.ts';
import { textOf } from '../../tables/texts.ts';
import { aliveCourse, hazardCourse, type Stretch } from '../charts/course.ts';
import { courseChart, domainOf } from '../charts/course-chart.ts';
import type { Material } from '../material.ts';
import { figure, type Panel } from '../parts/figure.ts';
import { type Html, html } from '../parts/html.ts';
import { inOneLine, type Section, say } from '../section.ts';

/** Rows of a figure's table, about: the file has all weeks. */
const MOST_ROWS = 60;

/** How many live, and how the hazard changes week by week: each arm over the base. */
export function curvesSection(material: Material): Section {
  const isPlace = material.scenario.population.type === 'municipality';
  return {
    id: 'curves',
    title: say(material, isPlace ? 'curves.title-municipality' : 'curves.title'),
    content: html`${aliveFigure(material, isPlace)}${hazardFigure(material, isPlace)}`,
  };
}

/** What a figure of courses is made of. */
interface Courses {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly form: 'steps' | 'line';
  readonly domain: readonly [number, number];
  /** By arm, in the order of the file. */
  readonly courses: readonly (readonly Stretch[])[];
  /** What the picture of an arm shows, in a sentence. */
  readonly describe: (arm: string, course: readonly Stretch[], base: readonly Stretch[]) => string;
}

function aliveFigure(material: Material, isPlace: boolean): Html {
  const { summary, weekly } = material;
  const key = isPlace ? 'alive' : 'survival';
  const factor = isPlace ? 1 : 100 / summary.persons;
  const courses = summary.arms.map(({ id }) => aliveCourse(weekly, id, factor));
  const shown = (stretch: Stretch) => inOneLine(material, stretch);
  return coursesFigure(material, isPlace, {
    id: isPlace ? 'at-risk' : 'survival',
    title: say(material, `curves.${key}`),
    note: say(material, `curves.${key}-note`),
    form: 'line',
    domain: domainOf(courses),
    courses,
    describe: (arm, course, base) => {
      const [last, baseLast] = [course.at(-1)!, base.at(-1)!];
      const values = { arm, last: shown(last), week: last.to, base: shown(baseLast) };
      return say(material, 'curves.described', values);
    },
  });
}

function hazardFigure(material: Material, isPlace: boolean): Html {
  const { summary, weekly } = material;
  const courses = summary.arms.map(({ id }) =>
    hazardCourse(weekly, id, {
      sinceExit: !isPlace,
      replicates: summary.seeds,
      draws: summary.uncertainty !== null,
    }),
  );
  const shown = (stretch: Stretch) => inOneLine(material, stretch);
  return coursesFigure(material, isPlace, {
    id: 'hazard',
    title: say(material, 'curves.hazard'),
    note: say(material, summary.uncertainty === null ? 'curves.hazard-note' : 'curves.hazard-draws'),
    form: 'steps',
    domain: [0, domainOf(courses)[1]],
    courses,
    describe: (arm, course, base) =>
      say(material, 'curves.described-hazard', {
        arm,
        first: shown(course[0]!),
        last: shown(course.at(-1)!),
        baseFirst: shown(base[0]!),
        baseLast: shown(base.at(-1)!),
      }),
  });
}

function coursesFigure(material: Material, isPlace: boolean, made: Courses): Html {
  const { summary, session } = material;
  const { words } = session;
  const names = summary.arms.map(({ id }) => armName(material, id));
  const [base = []] = made.courses;
  const axis = say(material, isPlace ? 'curves.axis-start' : 'curves.axis-exit');
  const panels = summary.comparisons.map(({ arm }, k): Panel => {
    const course = made.courses[k + 1]!;
    const heading = names[k + 1]!;
    const description = made.describe(heading, course, base);
    const picture = courseChart(words, {
      ...made,
      id: `${made.id}-${arm}`,
      title: heading,
      description,
      base,
      arm: course,
      axis,
    });
    return { heading, picture };
  });
  const step = Math.ceil(base.length / MOST_ROWS);
  const thinned = step > 1 ? ` ${say(material, 'curves.thinned', { n: step })}` : '';
  const columns = made.courses.map((course) => thin(course, step));
  const rows = thin(base, step).map((stretch, i) => [
    stretchText(material, stretch),
    ...columns.map((column) => inOneLine(material, column[i]!, column)),
  ]);
  const headings = names.map((title) => ({ title, numbers: true }));
  return figure(words, {
    title: made.title,
    note: made.note,
    panels,
    data: {
      caption: `${made.title}.${thinned}`,
      columns: [{ title: textOf(material, 'report.curves.period') }, ...headings],
      rows,
    },
    file: {
      name: `ettervern-${made.id}`,
      header: ['arm', 'fromWeek', 'toWeek', 'value', 'lo', 'hi'],
      rows: summary.arms.flatMap(({ id }, k) =>
        made.courses[k]!.map(({ from, to, value, lo, hi }) => [id, from, to, value, lo, hi]),
      ),
    },
  });
}

/** Every `step`th, and the last. */
const thin = (course: readonly Stretch[], step: number): readonly Stretch[] =>
  course.filter((_, i) => i % step === 0 || i === course.length - 1);

function stretchText(material: Material, { from, to }: Stretch): string {
  return from === to ? material.session.words.number(from) : say(material, 'curves.weeks', { from, to });
}
