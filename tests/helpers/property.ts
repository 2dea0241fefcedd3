/** fast-check, which draws the same cases each time, so that a red run can be run again; FC_SEED draws others. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 1) });

export default fc;
