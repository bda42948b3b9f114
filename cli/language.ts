import { inputError } from '../engine/kernel/errors.ts';
import { LANGUAGES, type Language } from '../engine/words/languages.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Language from the environment: Norwegian (nb, no, nn) gives bokmål, anything else English. */
export function environmentLanguage(environment: Environment): Language {
  // LANGUAGE is a list and, where set, comes before the locale; the locale variables rank as in
  // POSIX.
  const { LANGUAGE, LC_ALL, LC_MESSAGES, LANG } = environment;
  const chosen = [LC_ALL, LC_MESSAGES, LANG, LANGUAGE].find((value) => value !== undefined && value !== '');
  return /^(nb|no|nn)([^a-z]|$)/i.test(chosen ?? '') ? 'nb' : 'en';
}

/**
 * Language asked for by `--lang`, wherever it stands on the command line: it is needed before the
 * command line is parsed, since help and errors are written in it. Without it, the environment's.
 *
 * @throws EttervernError of kind `input` for a language that is not in the catalogue
 */
export function languageOf(typed: readonly string[], environment: Environment): Language {
  const end = typed.indexOf('--');
  const words = end < 0 ? typed : typed.slice(0, end);
  for (const [i, word] of words.entries()) {
    const found = word.startsWith('--lang=')
      ? word.slice('--lang='.length)
      : word === '--lang'
        ? words[i + 1]
        : undefined;
    if (found === undefined) continue;
    const language = LANGUAGES.find((id) => id === found);
    if (language === undefined)
      throw inputError('usage.choice', { option: '--lang', allowed: LANGUAGES.join(', '), found });
    return language;
  }
  return environmentLanguage(environment);
}
