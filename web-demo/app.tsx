import { About } from './about/about.tsx';
import { Compare } from './compare/compare.tsx';
import { Exercise } from './exercises/exercise.tsx';
import { ExerciseList } from './exercises/list.tsx';
import { Header } from './parts/header.tsx';
import { Notice } from './parts/notice.tsx';
import { SharePanel } from './share/panel.tsx';
import { view } from './state/store.ts';
import { Story } from './story/story.tsx';

/** The whole page. */
export const App = () => (
  <>
    <Header />
    <Notice />
    <SharePanel />
    <main id="content" tabIndex={-1}>
      <Screen />
    </main>
  </>
);

function Screen() {
  const shown = view.value;
  switch (shown.name) {
    case 'compare':
      return <Compare />;
    case 'exercises':
      return <ExerciseList />;
    case 'exercise':
      return <Exercise key={shown.id} id={shown.id} />;
    case 'story':
      return <Story />;
    case 'about':
      return <About />;
  }
}
