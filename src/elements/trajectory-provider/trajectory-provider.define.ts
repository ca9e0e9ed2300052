import { TrajectoryProviderElement } from './trajectory-provider.element.js';

TrajectoryProviderElement.define();
