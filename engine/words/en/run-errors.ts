import { sensitivityErrors, sensitivityHelp } from './sensitivity.ts';
import { storeHelp } from './sweep.ts';

/**
 * What can go wrong on the command line and while a simulation runs. Each sentence says what to do.
 */
export const runErrors = {
  model: '{{sentence}}',
  breach: {
    population:
      'This run was given the population “{{found}}” where “{{expected}}” belongs. This is a fault in Ettervern; please report it.',
    unsettled:
      'A municipality was run before its burn-in was known. This is a fault in Ettervern; please report it.',
    'no-room':
      'The simulation stopped itself in week {{week}}: more people became at risk than the run has places for ({{persons}}). Lower `population.arrivalsPerYear` in your scenario.',
    plan: 'The plan of the run has {{arms}} arms and {{seeds}} replicates; it needs at least one of each. This is a fault in Ettervern; please report it.',
    study:
      'A worker of the validation was given an arm of no study. This is a fault in Ettervern; please report it.',
    'plan-arms':
      'Arm “{{arm}}” cannot be compared with “{{base}}”: they differ in population size or horizon. This is a fault in Ettervern; please report it.',
    pairing:
      'Two series that should be paired have {{arm}} and {{base}} values. This is a fault in Ettervern; please report it.',
    rate: 'The rate {{value}} is not a number of deaths a year. This is a fault in Ettervern; please report it.',
    'pool-busy':
      'The workers were given a second run before the first was done. This is a fault in Ettervern; please report it.',
    'pool-closed':
      'The workers were given a run after they had been stopped. This is a fault in Ettervern; please report it.',
    'pool-order':
      'A worker was given work before it was told of the plan. This is a fault in Ettervern; please report it.',
    compiled:
      'The simulation stopped itself when it ran compiled ({{message}}), but not when it ran again in JavaScript. This is a fault in Ettervern; please report it.',
    bound:
      'The simulation stopped itself in week {{week}}: process “{{process}}” gave {{value}} as the bound of a hazard for person {{person}}. Check these parameters in your scenario: {{parameters}}.',
    timer:
      'The simulation stopped itself in week {{now}}: something was to happen to person {{person}} in week {{week}}, which is not a whole week still to come. This is a fault in the model; please report it.',
    probability:
      'The simulation stopped itself in week {{week}}: process “{{process}}” gave the value {{value}} for person {{person}}, outside 0 to {{most}}. Check these parameters in your scenario: {{parameters}}.',
    'state-probability':
      'Process “{{process}}” gave the value {{value}} as the probability of a state, outside 0 to {{most}}. Check these parameters in your scenario: {{parameters}}.',
    'touched-in-draw':
      'The simulation stopped itself in week {{week}}: an event of another person tried to change the states of person {{person}}. This is a fault in the model; please report it.',
    'negative-count':
      'The simulation stopped itself in week {{week}}: fewer than zero persons were in state “{{state}}” of “{{dimension}}”. This is a fault in the model; please report it.',
    'not-conserved':
      'The simulation stopped itself in week {{week}}: the states of “{{dimension}}” add up to {{found}} persons, but there are {{persons}}. This is a fault in the model; please report it.',
  },
  usage: {
    ...storeHelp.usage,
    ...sensitivityHelp.usage,
    'unknown-command': 'There is no command “{{found}}”. `ettervern --help` lists the commands.',
    'unknown-command-similar': 'There is no command “{{found}}”. Did you mean “{{similar}}”?',
    'unknown-option': 'There is no option “{{found}}” here. `{{command}} --help` lists the options.',
    'unknown-option-similar': 'There is no option “{{found}}” here. Did you mean “{{similar}}”?',
    'missing-argument': '“{{argument}}” is missing. See `{{command}} --help`.',
    'missing-value': 'Option “{{option}}” needs a value.',
    'excess-arguments': '“{{found}}” is one argument too many. See `{{command}} --help`.',
    'whole-number': 'Option “{{option}}” needs a whole number from {{least}} to {{most}}; found “{{found}}”.',
    'positive-number': 'Option “{{option}}” needs a number above 0; found “{{found}}”.',
    choice: 'Option “{{option}}” may be {{allowed}}; found “{{found}}”.',
    'uncertainty-and-precision':
      'With “--uncertainty parameters” the number of replicates is fixed: leave out “--precision” and give --seeds.',
    'out-and-several-files': 'Option “--out” takes one scenario at a time: run the files one by one.',
    'report-without-out': 'The report is written beside the results: give a folder for them with “--out”.',
    'too-few-arms': 'A comparison needs at least two arms. Add an arm to the file, or use `ettervern run`.',
  },
  file: {
    'not-found': 'There is no such file. Check the name, or type `ettervern init` for a file to start from.',
    'no-folder': 'The folder of this file does not exist. Make it first, or choose another place.',
    'not-readable': 'The file cannot be read ({{reason}}).',
    'is-folder': 'This is a folder; give the name of a scenario file.',
    exists: 'The file exists already and was not changed. Choose another folder, or move the file.',
    'not-writable': 'Cannot write here ({{reason}}).',
  },
  output: {
    ...storeHelp.output,
    'not-empty':
      'The folder is not empty and was not made by Ettervern, so nothing was written. Choose another folder, or add --force to write into it all the same.',
    exists: 'The file exists already. Choose another name, or add --force to replace it.',
    'not-a-folder': 'This is a file; --out needs the name of a folder.',
  },
  sensitivity: sensitivityErrors,
  parameter: {
    unknown: 'There is no parameter “{{found}}”. `ettervern params` lists them all.',
    'unknown-similar': 'There is no parameter “{{found}}”. Did you mean “{{similar}}”?',
  },
  run: {
    cancelled: 'The run was stopped before it was done.',
    'too-few-seeds':
      'Draws of the parameters need at least {{least}} replicates; found {{found}}. Give more with --seeds.',
    'too-many-to-queue':
      'The municipality has {{persons}} people, with those who may arrive, over {{weeks}} weeks with the burn-in; over that many weeks its queues hold {{most}}. Lower `population.size`, `population.arrivalsPerYear` or `horizon` in your scenario.',
  },
  worker: {
    exception:
      'The simulation failed: {{message}}. This is a fault in Ettervern; please report it with your scenario file.',
    crashed:
      'A worker stopped twice at the same piece of work (arm “{{arm}}”, replicates from {{first}}): {{reason}}. Try fewer workers (--workers 1), or a smaller population.',
  },
  unexpected:
    'Something unexpected happened: {{message}}. This is a fault in Ettervern. Please report this line with the command you typed and your scenario file.',
};
