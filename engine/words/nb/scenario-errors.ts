export const scenarioErrors = {};
