/** Days after which a simulation's report may be approved no longer: facts have moved on since it read them. */
export const usualSimulationMaxAgeDays = 14;
