export { CIRCUMSTANCES, type Circumstance } from '../../engine/experiment/story/index.ts';
