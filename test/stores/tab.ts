// Loaded in a frame: the stores as another tab has them, with its own window and storage events.
import * as stores from '../../src/stores/index.js';

Object.assign(window, { stores });
