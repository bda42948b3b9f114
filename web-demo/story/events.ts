export { partingOf, type StoryEvent, storyOf } from '../../engine/experiment/story/index.ts';
