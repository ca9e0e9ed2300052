import './elements/capability-list/capability-list.define.js';
import './elements/capability-results/capability-results.define.js';
import './elements/circle-model/circle-model.define.js';
import './elements/trajectory-provider/trajectory-provider.define.js';
