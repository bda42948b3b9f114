/**
 * What can be wrong with a scenario file. Each sentence says what was found, what is allowed, and
 * what to do.
 */
export const scenarioErrors = {
  scenario: {
    'not-found': 'There is no such file. Check the name.',
    'too-large': 'The file has {{size}} bytes and a scenario may have {{limit}}. Is this the right file?',
    'too-complex':
      'The file holds far more than a scenario needs. Is this the right file? If so, remove what is repeated.',
    'too-deep': 'Values are nested too deeply here. Check brackets and indentation.',
    'yaml-syntax':
      'This is not valid YAML. Check indentation, colons and quotation marks here and in the line before.',
    'yaml-tab': 'A tab is used for indentation. Use spaces.',
    'yaml-indent':
      'The indentation does not fit the lines around it. Keys of the same level start in the same column.',
    'yaml-colon':
      'A key cannot start here. Put text that holds a colon in quotation marks, and check the indentation.',
    'yaml-unclosed': 'A bracket, quotation mark or comma is missing here or before.',
    'yaml-several-documents':
      'The file holds several documents, divided by `---`. Put each in a file of its own.',
    'yaml-tag': 'YAML tags (`!…`) are not used in scenarios. Take the tag out.',
    'yaml-alias': 'The alias has no anchor above it. Write the value itself.',
    'yaml-key': 'A key must be a plain name. Write `name: value`.',
    'duplicate-key': 'The key “{{found}}” is there twice. Keep one of them.',
    'reserved-key': 'The key “{{found}}” may not be used. Take it out.',

    'extends-unreadable':
      'The file “{{found}}”, which this one extends, cannot be read. Its name is relative to this file.',
    'extends-cycle': 'The files extend each other in a circle: {{chain}}. Take one `extends` out.',
    'extends-too-long': 'More than {{limit}} files extend one another. Merge some of them.',

    'set-form': 'A setting is written `path=value`, such as `population.size=500`.',
    'set-fixed': '“{{found}}” can only be changed in the file.',
    'set-no-item': '“{{key}}” has no item “{{found}}”. There are: {{allowed}}.',
    'set-no-item-similar': '“{{key}}” has no item “{{found}}”. Did you mean “{{similar}}”?',
    'set-no-list': '“{{key}}” has no items yet, so “{{found}}” cannot be set. Add it to the file.',
    'set-inside-value':
      '“{{key}}” is a single value ({{found}}), and nothing inside it can be set. Set “{{key}}” itself.',

    'version-missing': 'The file does not say its version. Write `version: {{known}}` in the first line.',
    'version-unknown':
      'Version “{{found}}” of the file format is not known here. This program reads version {{known}}.',
    'unknown-key': 'There is no key “{{found}}” here. Allowed: {{allowed}}.',
    'unknown-key-similar': 'There is no key “{{found}}” here. Did you mean “{{similar}}”?',
    missing: '“{{key}}” is missing. Add it.',
    'missing-one-of': '“{{key}}” is missing. Add it with one of these values: {{allowed}}.',
    'expected-object': 'Keys with values are expected here; found “{{found}}”.',
    'expected-list': 'A list is expected here (lines that begin with “-”); found “{{found}}”.',
    'expected-text':
      'A text is expected here; found “{{found}}”. Put numbers that are meant as text in quotation marks.',
    'expected-true-or-false': '“true” or “false” is expected here; found “{{found}}”.',
    'expected-number':
      'A number is expected here, or an expression such as `385 / 100000` or `4 weeks`; found “{{found}}”.',
    'not-one-of': '“{{found}}” is not possible here. Allowed: {{allowed}}.',
    'not-one-of-similar':
      '“{{found}}” is not possible here. Did you mean “{{similar}}”? Allowed: {{allowed}}.',
    'text-too-short': 'The text is empty. Write at least {{limit}} character.',
    'text-too-long': 'The text is too long. At most {{limit}} characters are allowed.',
    'text-no-language': 'There is no text here. Write one, or one per language with `nb:` and `en:`.',
    'list-too-short': 'The list is too short. It needs at least {{limit}} item.',
    'list-too-long': 'The list is too long. At most {{limit}} items are allowed.',
    invalid: 'The value “{{found}}” is not possible here. `ettervern schema` describes what is allowed.',

    'not-finite': '“{{found}}” is not a finite number. Write a number.',
    'out-of-range': '“{{found}}” is outside what is allowed here: {{min}} to {{max}}.',
    'share-above-one':
      'A share is at most 1, and “{{found}}” is more. Write {{share}}, or add a percent sign.',
    'not-above': 'The number must be above {{min}}; found “{{found}}”.',
    'not-whole': 'A whole number is needed here; found “{{found}}”.',
    'not-whole-weeks': 'Time is counted in whole weeks; found “{{found}}”. Seven days are one week.',
    'wrong-unit': 'This unit of time does not fit here. The value is counted in: {{unit}}.',
    'decimal-comma': 'Use a point as the decimal sign and nothing between thousands; found “{{found}}”.',
    'expression-too-long': 'The expression is too long. At most {{limit}} characters are allowed.',
    'expression-too-deep': 'The expression “{{found}}” is nested too deeply. Write it more simply.',
    'expression-syntax':
      'The expression “{{found}}” cannot be read. Write a number, or something like `385 / 100000`, `8 %` or `4 weeks`.',
    'expression-not-allowed':
      '“{{found}}” is not allowed in a value. Only numbers, + - * / ^ %, parentheses, units of time and simple functions are.',
    'expression-name': '“{{found}}” is not known in a value. Known: {{allowed}}.',
    'expression-name-similar': '“{{found}}” is not known in a value. Did you mean “{{similar}}”?',
    'expression-arguments':
      'The function “{{name}}” has too few or too many arguments. Check what stands in its parentheses.',
    'expression-units':
      'The units do not fit together in “{{operation}}”. Give both sides the same unit, or none.',

    'other-population':
      '“{{key}}” does not belong to a population of type “{{type}}”. Take it out, or change `type`.',
    'services-without-municipality':
      '`services` belongs to a population of type “municipality”. Take it out, or write `type: municipality`.',
    'shares-sum': 'The shares of prison and inpatient treatment must sum to 1; they sum to {{sum}}.',
    'end-before-start':
      'It ends in week {{end}}, not after its start in week {{start}}. Move the end, or take it out.',
    'max-seeds': '`maxSeeds` is {{found}}, below the {{seeds}} seeds that are run in any case. Raise it.',
    'arm-id':
      '“{{found}}” cannot be the id of an arm. Use letters, digits and hyphens, such as `naloxone-at-exit`.',
    'arm-id-twice': 'The arm “{{found}}” is there twice. Give each arm an id of its own.',
    'intervention-twice': 'The arm has the intervention “{{found}}” twice. Keep one of them.',
    'like-missing': '`like` names the arm “{{found}}”, which is not in the file. The arms are: {{allowed}}.',
    'like-missing-similar':
      '`like` names the arm “{{found}}”, which is not in the file. Did you mean “{{similar}}”?',
    'like-cycle': 'Following `like` from the arm “{{found}}” leads back to itself. Take one `like` out.',

    'sweep-fixed':
      'A sweep cannot vary “{{found}}”. Vary parameters, interventions, services, population, horizon or timeline.',
    'sweep-no-range': 'This needs a range (`from` and `to`) or `values`.',
    'sweep-range': 'The range goes from {{from}} to {{to}}; `from` must be below `to`.',
    'sweep-range-and-values': 'This has both a range and `values`. Keep one of them.',
    'sweep-log': 'A logarithmic range must begin above 0; found {{from}}.',
    'sweep-whole': 'A range of whole numbers must begin and end with one; found {{from}} and {{to}}.',
    'sweep-path-twice': '“{{found}}” is varied twice. Keep one of them.',
  },
};
