import './elements/capability-list/capability-list.define.js';
import './elements/capability-results/capability-results.define.js';
