import { TrajectoryProviderElement } from './trajectory-provider.element.js';

TrajectoryProviderElement.define();

// So that the types of its tag and events come along with registering it.
export type * from './trajectory-provider.element.js';
