import { useLayoutEffect, useRef } from 'preact/hooks';
import { About } from './about/about.tsx';
import { Compare } from './compare/compare.tsx';
import { Exercise } from './exercises/exercise.tsx';
import { ExerciseList } from './exercises/list.tsx';
import { OnePerson } from './lives/one-person.tsx';
import { Header } from './parts/header.tsx';
import { Notice } from './parts/notice.tsx';
import { SharePanel } from './share/panel.tsx';
import { view } from './state/store.ts';
import { viewName } from './state/views.ts';

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

/**
 * A new screen starts at its top and takes the focus, because the button that led to it may be
 * gone.
 */
function useBeginning(name: string): void {
  const before = useRef(name);
  useLayoutEffect(() => {
    if (before.current === name) return;
    before.current = name;
    window.scrollTo(0, 0);
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [name]);
}

function Screen() {
  const shown = view.value;
  useBeginning(viewName(shown));
  switch (shown.name) {
    case 'compare':
      return <Compare />;
    case 'exercises':
      return <ExerciseList />;
    case 'exercise':
      return <Exercise key={shown.id} id={shown.id} />;
    case 'story':
      return <OnePerson />;
    case 'about':
      return <About />;
  }
}
