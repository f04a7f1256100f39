export { autoUpdate, computePosition } from '@floating-ui/dom';
