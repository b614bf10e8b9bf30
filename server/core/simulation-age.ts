/** Days after which a simulation's report may be approved no longer: facts have moved on since it read them. */
export const usualSimulationMaxAgeDays = 14;

/** Seconds of wall clock after which a simulation is stopped: nobody waits for one that has gone astray. */
export const usualSimulationLimitSeconds = 120;
